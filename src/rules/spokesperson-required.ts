import { addDays, daysBetween, displayDate, type PlainDate } from '../domain/dates.ts';
import type { Department } from '../register/register.ts';
import { lawWithin, pathIn, type Context, type Found, type Rule } from './rule.ts';

/** A stretch of days without any spokesperson, both days included. */
interface Gap {
  from: PlainDate;
  to: PlainDate;
}

/** The stretches of a department's life up to a day in which nobody was its spokesperson. */
function gapsOf({ record, spokespersons }: Department, today: PlainDate): Gap[] {
  const end = record.data.validTo && record.data.validTo < today ? record.data.validTo : today;
  const held = spokespersons.filter(({ data }) => !data.to || data.from <= data.to);
  const gaps: Gap[] = [];
  let next = record.data.validFrom;
  for (const { data } of held.toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1))) {
    if (data.from > end || next > end) break;
    if (data.from > next) gaps.push({ from: next, to: addDays(data.from, -1) });
    if (!data.to) return gaps;
    if (data.to >= next) next = addDays(data.to, 1);
  }
  if (next <= end) gaps.push({ from: next, to: end });
  return gaps;
}

function* judge(context: Context): Generator<Found> {
  for (const department of context.register.departments.values()) {
    if (department.hasFaulty('spokespersons')) continue;
    for (const { from, to } of gapsOf(department, context.today)) {
      const bound = lawWithin(context, rule.id, [from, to], department);
      if (bound) yield found(context, department, { from: bound.from, to }, bound.law);
    }
  }
}

function found({ register, today }: Context, department: Department, gap: Gap, law: Found['law']): Found {
  const { file, slug, data } = department.record;
  const days = daysBetween(gap.from, gap.to) + 1;
  const path = pathIn(register, `departments/${slug}/spokespersons/<ho-va-ten>.md`);
  const where = { file, department: slug, law, kind: 'duty', due: gap.from, daysLate: days } as const;
  const [from, to] = [displayDate(gap.from), displayDate(gap.to)];
  if (gap.to === today) {
    return {
      ...where,
      message: {
        vi: `Từ ngày ${from} đến nay (${days} ngày), ${data.name} không có người phát ngôn, nên báo chí không biết hỏi ai. Thêm tệp \`${path}\` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa \`from\`, \`to\` trong bản ghi của người đó.`,
        en: `Since ${from} (${days} ${days === 1 ? 'day' : 'days'}) the ${data.nameEn} has had no spokesperson, so the press does not know whom to ask. Add \`${path}\` with name, position, phone and e-mail; if somebody does hold the role, mend \`from\` and \`to\` in that person’s record.`,
      },
    };
  }
  return {
    ...where,
    severity: 'notice',
    message: {
      vi: `Từ ngày ${from} đến ngày ${to} (${days} ngày), ${data.name} không có người phát ngôn. Nếu khi đó có người giữ nhiệm vụ, thêm \`${path}\` hoặc sửa \`from\`, \`to\` của bản ghi đã có; nếu không, giữ nguyên để lưu lại.`,
      en: `From ${from} to ${to} (${days} ${days === 1 ? 'day' : 'days'}) the ${data.nameEn} had no spokesperson. If somebody held the role, add \`${path}\` or mend \`from\` and \`to\` of an existing record; if nobody did, leave it on record.`,
    },
  };
}

/** A department has a spokesperson on every day of its life (letter, section 2.1, paragraph 1). */
export const rule: Rule = {
  id: 'spokesperson-required',
  title: { vi: 'Đơn vị phải có người phát ngôn', en: 'A department has a spokesperson' },
  checks: {
    vi: 'Mỗi Cục, Chi cục phải có ít nhất một người phát ngôn vào mọi ngày mà đơn vị tồn tại.',
    en: 'Every provincial and district department has at least one spokesperson on every day of its existence.',
  },
  judge,
};
