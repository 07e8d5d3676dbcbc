import { createHash } from 'node:crypto';
import { addDays, lastDay, yearOf, type Month } from '../../src/domain/dates.ts';
import { dayIn, minuteOf, workday } from './days.ts';
import type { Draft, Drafters, OfficeHolders } from './office-holders.ts';
import { today, type Slot } from './plan.ts';
import { matter, sections, text } from './words.ts';

const channels = [
  ['release', 'web'],
  ['conference', 'web'],
  ['release', 'web', 'interview'],
];

const topics = [
  'guidance',
  'legal-education',
  'planning',
  'legal-documents',
  'procedures',
  'projects',
  'statistics',
  'contacts',
  'feedback',
];

/** The news and three more, so that every three months see the whole catalogue. */
function topicsOf(month: Month): string[] {
  const at = (Number(month.slice(5)) % 3) * 3;
  return ['news', ...topics.slice(at, at + 3)];
}

function briefing({ office, month }: Slot, holders: OfficeHolders): Draft {
  const { random } = holders;
  const end = lastDay(month);
  const late = random.chance(0.02) && end < addDays(today, -10);
  const released = late ? workday(addDays(end, 4)) : dayIn(month, random, [22, 28]);
  const body = sections(random);
  const hash = createHash('sha256').update(body).digest('hex');
  return {
    slug: month,
    data: {
      title: `Thông tin định kỳ tháng ${month.slice(5)}/${yearOf(month)}, tỉnh Mẫu ${office.number}`,
      period: month,
      releasedAt: minuteOf(released, random, [9, 16]),
      webUpdatedOn: released,
      speaker: holders.spokespersonOn(office, released).slug,
      approval: {
        ...holders.approvalOn(office, released),
        contentHash: random.chance(0.3) ? `sha256:${hash}` : undefined,
      },
      channels: random.pick(channels),
      topics: topicsOf(month),
      recipients: ['press', holders.outlet()],
    },
    body,
  };
}

function statement({ office, month, serial }: Slot, holders: OfficeHolders): Draft {
  const { random } = holders;
  const date = dayIn(month, random);
  return {
    slug: `${date}-${serial}`,
    data: {
      title: `Thông tin ban đầu về việc ${matter(random)}`,
      occurredAt: minuteOf(date, random, [5, 6]),
      needsInitialInformation: 'true',
      impact: random.chance(0.2) ? 'high' : 'normal',
      releasedAt: minuteOf(date, random, [13, 17]),
      ...holders.speakerOn(office, date),
      approval: holders.approvalOn(office, date),
    },
    body: text(random, 6),
  };
}

/** What offices tell the press of their own accord. */
export const releases: Drafters = { briefings: briefing, statements: statement };
