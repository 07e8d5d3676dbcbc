import { addDays, type PlainDate } from '../domain/dates.ts';
import { dutyOn } from '../domain/duty.ts';
import type { Register } from '../register/register.ts';
import type { Breach } from './breaches.ts';
import type { AssessedDuty } from './compliance.ts';
import { dutyAsOf } from './succession.ts';
import { waiversOn, type WaiverOf } from './waivers.ts';

/** The state of a duty when the period in which it fell due closed; unmet duties are overdue, waived or lapsed. */
export type ClosedState = 'kept' | 'late' | 'overdue' | 'waived' | 'lapsed';

/** A duty with its state when a period closed; what was done after the close is left out. */
export interface ClosedDuty {
  duty: AssessedDuty;
  state: ClosedState;
  /** Days past the due date at 24:00 on the last day of the period; zero for a duty met in time. */
  daysLate: number;
}

/** A breach when a period closed; an explanation of a later day is left out. */
export interface ClosedBreach {
  breach: Breach;
  isExplained: boolean;
}

/** The state of a duty at 24:00 on a day in Vietnam; undefined if it had not fallen due by then. */
function dutyAtClose(duty: AssessedDuty, last: PlainDate, waiverOf: WaiverOf): ClosedDuty | undefined {
  const metOn = duty.metOn !== undefined && duty.metOn <= last ? duty.metOn : undefined;
  const onLastDay = dutyOn({ ...duty, metOn }, addDays(last, 1), 0);
  if (!onLastDay || onLastDay.state === 'ahead' || onLastDay.state === 'near') return undefined;
  const { state, daysLate } = onLastDay;
  return { duty, state: state === 'overdue' && waiverOf(duty) ? 'waived' : state, daysLate };
}

/** The duties that fell due between two days, with their states at 24:00 on the second, in Vietnam. */
export function dutiesClosedBetween(
  register: Register,
  duties: readonly AssessedDuty[],
  [first, last]: readonly [first: PlainDate, last: PlainDate],
): ClosedDuty[] {
  const waiverOf = waiversOn(register, last);
  return duties
    .filter(({ trace }) => first <= trace.due && trace.due <= last)
    .flatMap((duty) => dutyAtClose(dutyAsOf(duty, register, last), last, waiverOf) ?? []);
}

/** The duties that fell due before the first of two days and were still to be done at 24:00 on the second, in Vietnam. */
export function dutiesOpenSince(
  register: Register,
  duties: readonly AssessedDuty[],
  [first, last]: readonly [first: PlainDate, last: PlainDate],
): ClosedDuty[] {
  const waiverOf = waiversOn(register, last);
  return duties
    .filter(({ trace, metOn }) => trace.due < first && (metOn === undefined || last < metOn))
    .flatMap((duty) => dutyAtClose(dutyAsOf(duty, register, last), last, waiverOf) ?? [])
    .filter(({ state }) => state === 'overdue' || state === 'waived');
}

/** The breaches that happened between two days, with the explanations up to the second. */
export const breachesClosedBetween = (
  breaches: readonly Breach[],
  [first, last]: readonly [first: PlainDate, last: PlainDate],
): ClosedBreach[] =>
  breaches
    .filter(({ on }) => first <= on && on <= last)
    .map((breach) => ({
      breach,
      isExplained: breach.explanations.some(({ data }) => data.date <= last),
    }));
