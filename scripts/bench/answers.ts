import { addDays } from '../../src/domain/dates.ts';
import { dayIn, minuteOf, workday } from './days.ts';
import type { OfficeHolders, Draft, Drafters } from './office-holders.ts';
import { documentOf } from './office-holders.ts';
import { today, type Slot } from './plan.ts';
import { matter, paragraph, text } from './words.ts';

const articleOf = ({ serial }: Slot, outlet: string, { random }: OfficeHolders) => ({
  title: `Chuyện ${matter(random)}`,
  url: `https://${outlet}.example/bai-viet/${serial}`,
});

function request({ office, month, serial }: Slot, holders: OfficeHolders): Draft {
  const { random } = holders;
  const date = dayIn(month, random);
  const answered = workday(addDays(date, random.between(0, 4)));
  const visit = random.chance(0.2);
  const asked = {
    receivedAt: minuteOf(date, random, [6, 6]),
    from: random.chance(0.05) ? 'press-authority' : holders.outlet(),
    channel: visit ? 'visit' : random.pick(['letter', 'email', 'phone']),
    topic: `Đề nghị cung cấp thông tin về việc ${matter(random)}`,
    host: visit ? holders.headOn(office, date).slug : undefined,
  };
  const slug = `${date}-${serial}`;
  if (answered > today) return { slug, data: { ...asked, outcome: 'pending' } };
  const refused = random.chance(0.08);
  const refusal = {
    ground: random.pick(['pending-case', 'pending-inspection']),
    legalReference: 'Công văn, mục 2.2.2',
    barredBy: 'Quy định mẫu, Điều 1',
  };
  return {
    slug,
    data: {
      ...asked,
      outcome: refused ? 'refused' : 'answered',
      answeredAt: minuteOf(answered, random, [9, 16]),
      ...holders.speakerOn(office, answered),
      approval: holders.approvalOn(office, answered),
      refusal: refused ? refusal : undefined,
    },
    ...(refused ? {} : { body: text(random, 6) }),
  };
}

function response(slot: Slot, holders: OfficeHolders): Draft {
  const { office, month, serial } = slot;
  const { random } = holders;
  const start = dayIn(month, random);
  const late = random.chance(0.02) && start < addDays(today, -60);
  const date = workday(addDays(start, late ? random.between(40, 50) : random.between(6, 27)));
  const published = random.chance(0.6);
  const outlet = holders.outlet();
  const asked = {
    title: `Trả lời báo chí về việc ${matter(random)}`,
    outlet,
    kind: random.pick(['opinion', 'petition', 'criticism', 'complaint', 'denunciation']),
    origin: published ? 'published' : 'forwarded',
    [published ? 'publishedOn' : 'receivedOn']: start,
    article: published ? articleOf(slot, outlet, holders) : undefined,
  };
  const slug = `${start}-${serial}`;
  if (date > today) return { slug, data: asked, body: text(random, 3) };
  const states = random.pick(['result', 'measure']);
  return {
    slug,
    data: {
      ...asked,
      reply: { ...documentOf(slot, 'THADS-VP', date), to: outlet, states, summary: paragraph(random, 1) },
      ...holders.speakerOn(office, date),
      approval: holders.approvalOn(office, date),
    },
    body: text(random, 7),
  };
}

function correction(slot: Slot, holders: OfficeHolders): Draft {
  const { office, month, serial } = slot;
  const { random } = holders;
  const date = dayIn(month, random);
  const ended = workday(addDays(date, random.between(5, 12)));
  const outcome = ended > today ? 'pending' : random.pick(['published', 'published', 'declined']);
  const outlet = holders.outlet();
  return {
    slug: `${date}-${serial}`,
    data: {
      title: `Đề nghị cải chính bài viết về việc ${matter(random)}`,
      outlet,
      article: articleOf(slot, outlet, holders),
      publishedOn: workday(addDays(date, -4)),
      grounds: paragraph(random, 2),
      legalReference: 'Công văn, mục 2.2.6',
      requestedOn: date,
      ...holders.speakerOn(office, date),
      document: documentOf(slot, 'THADS-VP', date),
      approval: holders.approvalOn(office, date),
      outcome,
      outcomeOn: outcome === 'pending' ? undefined : ended,
      outcomeUrl: outcome === 'published' ? `https://${outlet}.example/cai-chinh/${serial}` : undefined,
      response: outcome === 'declined' ? paragraph(random, 1) : undefined,
    },
    body: text(random, 5),
  };
}

/** What passes between an office and the press. */
export const answers: Drafters = { requests: request, responses: response, corrections: correction };
