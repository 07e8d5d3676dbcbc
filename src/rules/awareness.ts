import { addDays, daysBetween, type PlainDate } from '../domain/dates.ts';
import { ruleSetOn } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/place.ts';
import type { Department } from '../register/register.ts';
import { lawFor, type Context, type Found } from './rule.ts';

/** What staff should have been told, and what to say where there is no record of it. */
export interface Awareness {
  counts: (record: RecordOf<'awareness'>, ruleSet: string) => boolean;
  missing: (department: Department, ruleSet: string, path: string) => Text;
}

/**
 * Departments without a record of it. They have the days of the policy from their own first day or from that of
 * the rule set, whichever is later.
 */
export function* unaware(context: Context, rule: string, { counts, missing }: Awareness): Generator<Found> {
  const { register, today } = context;
  const set = ruleSetOn(register.rulebook, today);
  const days = register.publisher.policy.awarenessDays;
  for (const department of register.departments.values()) {
    const { folder, record, awareness } = department;
    const { validFrom, validTo } = record.data;
    const law = lawFor(context, rule, today, department);
    if (!set || !law || (validTo && validTo < today) || department.hasFaulty('awareness')) continue;
    const due = addDays(later(validFrom, set.from), days);
    if (today <= due) continue;
    if (awareness.some((one) => one.data.date <= today && counts(one, set.ruleSet))) continue;
    const { vi, en } = missing(department, set.ruleSet, pathIn(register, `departments/${folder}/awareness/`));
    yield {
      file: record.file,
      department: folder,
      law,
      kind: 'duty',
      due,
      daysLate: daysBetween(due, today),
      message: {
        vi: `${vi} Mốc ${days} ngày là chính sách của trang, Công văn không quy định.`,
        en: `${en} The ${days} days are policy of this publisher; the letter is silent.`,
      },
    };
  }
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? b : a);
