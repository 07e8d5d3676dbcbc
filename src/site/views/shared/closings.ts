import { closedMonths, closingOf, type Closing } from '../../../compliance/closed-months.ts';
import { type ClosedDuty, type ClosedState } from '../../../compliance/closed-duties.ts';
import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { originalDepartment } from '../../../domain/duty.ts';
import { once, type Publication } from '../../publication.ts';

/** Every month that is over, as it closed, the newest first. */
export const closingsOf = once(({ register, compliance, past }): readonly Closing[] =>
  closedMonths(compliance).map((month) => closingOf(month, register, compliance, past?.get(month))),
);

/** How many duties were in each state when their period closed; what lapsed with its department counts as overdue. */
export function tally(
  duties: readonly ClosedDuty[],
): Record<Exclude<ClosedState, 'lapsed'> | 'whole', number> {
  const counts = { whole: duties.length, kept: 0, late: 0, overdue: 0, waived: 0 };
  for (const { state } of duties) counts[state === 'lapsed' ? 'overdue' : state] += 1;
  return counts;
}

/** The same duty today, if today's records still have it. */
export const dutyToday = ({ compliance }: Publication, closed: AssessedDuty): AssessedDuty | undefined =>
  compliance.dutiesAbout(originalDepartment(closed), closed.subject).find(({ rule }) => rule === closed.rule);
