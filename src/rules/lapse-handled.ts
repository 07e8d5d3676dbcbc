import { addDays, displayMoment } from '../domain/dates.ts';
import { lastSubjectOf, subjectsOf } from '../domain/duty.ts';
import { isSameSubject } from '../domain/periods.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Department } from '../register/register.ts';
import type { Context, RecordProblem, Rule, AssessedDuty } from './rule.ts';
import { lawFor } from './shared/binding.ts';

/**
 * Whoever does not comply is dealt with (letter, section 3.1, fifth dash). Records tell of a waiver and of an
 * explanation; discipline of single persons is not published.
 */
export const rule: Rule = {
  id: 'lapse-handled',
  title: { vi: 'Xử lý việc quá hạn', en: 'A lapse is dealt with' },
  checks: {
    vi: 'Việc quá hạn hơn số ngày theo chính sách phải được cấp trên miễn trừ bằng văn bản, hoặc được đơn vị giải trình.',
    en: 'A duty overdue for more than the number of days set by policy is excused in writing by the department above, or explained by the department.',
  },
  followUp,
};

const messages = {
  unhandled({ register }: Context, { record }: Department, count: number, oldest: AssessedDuty): Text {
    const { rule: broken, trace, daysLate } = oldest;
    const { department, subject } = lastSubjectOf(oldest);
    const { name, nameEn } = record.data;
    const days = register.publisher.policy.lapseHandledDays;
    const due = displayMoment(trace.due);
    const explanations = pathIn(register, `departments/${department}/explanations/`);
    const waivers = pathIn(register, `departments/${department}/waivers/`);
    return {
      vi: `${name} có ${count} việc quá hạn hơn ${days} ngày mà chưa được xử lý; lâu nhất là \`${broken}\` của \`${subject}\`, hạn ${due.vi}, quá ${daysLate} ngày. Mốc ${days} ngày là chính sách của trang, Công văn không quy định. Hoàn thành việc đó; nếu chưa thể, thêm bản giải trình có \`rule\` và \`subject\` ấy vào \`${explanations}\`, hoặc văn bản miễn trừ của cấp trên vào \`${waivers}\`.`,
      en: `The ${nameEn} has ${count} ${count === 1 ? 'duty' : 'duties'} overdue for more than ${days} days that nobody has dealt with; the oldest is \`${broken}\` for \`${subject}\`, due on ${due.en}, ${daysLate} days ago. The ${days} days are this publisher’s policy; the letter sets no limit. Fulfil the duty; if that is not yet possible, add an explanation with that \`rule\` and \`subject\` to \`${explanations}\`, or the written waiver of the department above to \`${waivers}\`.`,
    };
  },
};

/** One finding for a department, whatever the number of its lapses: each is found by its own rule already. */
function* followUp(context: Context, duties: readonly AssessedDuty[]): Generator<RecordProblem> {
  const { register, today } = context;
  const days = register.publisher.policy.lapseHandledDays;
  const old = duties.filter(({ state, daysLate }) => state === 'overdue' && daysLate > days);
  for (const [folder, lapses] of Map.groupBy(old, ({ department }) => department)) {
    const department = register.departments.get(folder);
    const law = lawFor(context, rule.id, today, folder);
    const open = lapses.filter((lapse) => !isHandled(context, lapse));
    const oldest = open.toSorted((a, b) => b.daysLate - a.daysLate)[0];
    if (!department || !law || !oldest) continue;
    yield {
      rule: rule.id,
      file: department.record.file,
      department: folder,
      law,
      kind: 'duty',
      due: addDays(oldest.trace.due, days),
      daysLate: oldest.daysLate - days,
      message: messages.unhandled(context, department, open.length, oldest),
    };
  }
}

/** Whether a lapse is excused or explained; where a file that may say so was refused, nothing can be concluded. */
function isHandled({ register, today }: Context, lapse: AssessedDuty): boolean {
  return (
    lapse.waiver !== undefined ||
    subjectsOf(lapse).some(({ department, subject }) => {
      const owner = register.departments.get(department);
      if (!owner || owner.hasFaulty('waivers') || owner.hasFaulty('explanations')) return true;
      return owner.explanations.some(
        ({ data }) => data.date <= today && data.rule === lapse.rule && isSameSubject(data.subject, subject),
      );
    })
  );
}
