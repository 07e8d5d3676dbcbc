import { daysBetween } from '../domain/dates.ts';
import { monthOf, type Month } from '../domain/dates.ts';
import { dutyStateToday, type CountedDuty } from './figure.ts';
import type { AssessedDuty } from './compliance.ts';

/** A duty with its state on a day or at the close of a month, and how many days late it was then. */
export interface StandingDuty extends CountedDuty {
  daysLate: number;
}

/** The duties of one rule in one department: the worst of them stands for all. */
export interface DutyCell {
  worst: StandingDuty;
  /** How many are in the state of the worst, of how many. */
  alike: number;
  count: number;
}

/** The states of a duty, the worst first. */
const worstFirst = ['overdue', 'lapsed', 'late', 'waived', 'near', 'ahead', 'kept'] as const;

/** How bad a state is: 0 for the worst. */
export const gravityOf = (state: CountedDuty['state']): number => worstFirst.indexOf(state);

/** How many states there are, each of which is worse than having no duty at all. */
export const leastGravity = worstFirst.length;

const compare = (a: StandingDuty, b: StandingDuty): number =>
  gravityOf(a.state) - gravityOf(b.state) ||
  b.daysLate - a.daysLate ||
  daysBetween(b.duty.trace.due, a.duty.trace.due) ||
  (a.duty.subject < b.duty.subject ? -1 : 1);

/** The cell of some duties of one rule in one department; undefined where there are none. */
export function dutyCell(duties: readonly StandingDuty[]): DutyCell | undefined {
  const [worst] = duties.toSorted(compare);
  return (
    worst && {
      worst,
      alike: duties.filter(({ state }) => state === worst.state).length,
      count: duties.length,
    }
  );
}

/** Whether a duty belongs to the running month: it is still to be done, or fell due, was met or lapsed in the month. */
export const concernsMonth = ({ state, trace, metOn, lapsesOn }: AssessedDuty, month: Month): boolean =>
  state === 'overdue' ||
  state === 'near' ||
  state === 'ahead' ||
  [trace.due, metOn, state === 'lapsed' ? lapsesOn : undefined].some(
    (day) => day !== undefined && monthOf(day) === month,
  );

/** A duty as it stands today. */
export const standingToday = (duty: AssessedDuty): StandingDuty => ({
  duty,
  state: dutyStateToday(duty),
  daysLate: duty.daysLate,
});
