import { spokespersonsOn } from '../domain/authority.ts';
import { addDays, daysBetween, displayDate, type PlainDate } from '../domain/dates.ts';
import type { Department } from '../register/register.ts';
import { lawFor, pathIn, type Context, type Found, type Rule } from './rule.ts';

/** A stretch of days without any spokesperson, both days included. */
interface Gap {
  from: PlainDate;
  to: PlainDate;
}

/** The stretches of a department's life up to a day in which nobody was its spokesperson. */
function gapsOf({ record, spokespersons }: Department, today: PlainDate): Gap[] {
  const end = record.data.validTo && record.data.validTo < today ? record.data.validTo : today;
  const gaps: Gap[] = [];
  let next = record.data.validFrom;
  for (const { data } of spokespersons.toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1))) {
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
    for (const gap of gapsOf(department, context.today)) {
      const law = lawFor(context, rule.id, gap.from, department);
      if (law) yield found(context, department, gap, law);
    }
  }
}

function found({ register, today }: Context, department: Department, gap: Gap, law: Found['law']): Found {
  const { file, slug, data } = department.record;
  const running = gap.to === today && spokespersonsOn(department.spokespersons, today).length === 0;
  const days = daysBetween(gap.from, gap.to) + 1;
  const path = pathIn(register, `departments/${slug}/spokespersons/<ho-va-ten>.md`);
  const where = { file, department: slug, law, kind: 'duty', due: gap.from, daysLate: days } as const;
  if (!running) {
    return {
      ...where,
      severity: 'notice',
      message: {
        vi: `Từ ${displayDate(gap.from)} đến ${displayDate(gap.to)} (${days} ngày), ${data.name} không có người phát ngôn. Nếu khi đó có người giữ nhiệm vụ, thêm \`${path}\` hoặc sửa \`from\`, \`to\` của bản ghi đã có.`,
        en: `From ${displayDate(gap.from)} to ${displayDate(gap.to)} (days: ${days}) ${data.nameEn} had no spokesperson. If somebody held the role, add \`${path}\` or mend \`from\` and \`to\` of an existing record.`,
      },
    };
  }
  return {
    ...where,
    message: {
      vi: `Từ ${displayDate(gap.from)} (${days} ngày), ${data.name} không có người phát ngôn, nên báo chí không biết hỏi ai. Thêm tệp \`${path}\` với họ tên, chức vụ, điện thoại và e-mail; hoặc sửa \`to\` của người đang giữ nhiệm vụ.`,
      en: `Since ${displayDate(gap.from)} (days: ${days}) ${data.nameEn} has had no spokesperson, so the press does not know whom to ask. Add \`${path}\` with name, position, phone and e-mail; or mend \`to\` of whoever holds the role.`,
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
