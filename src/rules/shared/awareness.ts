import { addDays, daysBetween, type PlainDate } from '../../domain/dates.ts';
import { ruleSetOn } from '../../domain/law.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { pathIn } from '../../register/places/place.ts';
import type { Department } from '../../register/register.ts';
import type { RecordContext, RuleProblem } from '../rule.ts';

/** Which records show that staff were told of something, and the message where there is none. */
export interface AwarenessCheck {
  counts: (record: RecordOf<'awareness'>, ruleSet: string) => boolean;
  missing: (department: Department, ruleSet: string, path: string) => Text;
}

/**
 * Finds a department without such a record, once the days of the policy are over. They run from the first day of the
 * department or of the rule set, whichever is later.
 */
export function* findMissingAwareness(
  { register, today, folder, department, lawOn }: RecordContext,
  { counts, missing }: AwarenessCheck,
): Generator<RuleProblem> {
  const set = ruleSetOn(register.rulebook, today);
  const days = register.publisher.policy.awarenessDays;
  const law = lawOn(today);
  if (!set || !law || !department || department.hasFaulty('awareness')) return;
  const { validFrom, validTo } = department.record.data;
  const due = addDays(later(validFrom, set.from), days);
  if (today <= due || (validTo && validTo < today)) return;
  if (department.awareness.some((one) => one.data.date <= today && counts(one, set.ruleSet))) return;
  const { vi, en } = missing(department, set.ruleSet, pathIn(register, `departments/${folder}/awareness/`));
  yield {
    law,
    kind: 'duty',
    due,
    daysLate: daysBetween(due, today),
    message: {
      vi: `${vi} Mốc ${days} ngày là chính sách của trang, Công văn không quy định.`,
      en: `${en} The ${days} days are this publisher’s policy; the letter sets no limit.`,
    },
  };
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? b : a);
