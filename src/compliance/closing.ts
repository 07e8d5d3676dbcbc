import { addDays, lastDay, monthOf, monthsBetween, type Month, type PlainDate } from '../domain/dates.ts';
import { originalDepartment, dutyOn } from '../domain/duty.ts';
import type { Register } from '../register/register.ts';
import { breachKey, type Breach } from './breaches.ts';
import { subjectKey, type Compliance, type AssessedDuty } from './compliance.ts';
import { dutyAsOf } from './succession.ts';
import { waiversOn, type WaiverOf } from './waivers.ts';

/** How a duty that had fallen due stood when its period closed; unmet ones are overdue, excused or lapsed. */
export type ClosedState = 'kept' | 'late' | 'overdue' | 'waived' | 'lapsed';

/** A duty as it stood when a period closed. What was done after the close has not happened yet. */
export interface ClosedDuty {
  duty: AssessedDuty;
  state: ClosedState;
  /** Days past the due date at 24:00 on the last day of the period; zero for a duty met in time. */
  daysLate: number;
}

/** A duty that a closed month tells of otherwise than the records do today; absent where one of the two has none. */
export interface LaterEdit {
  was: ClosedDuty | undefined;
  is: ClosedDuty | undefined;
}

/** A breach as it stood when a period closed: what was explained later had not been explained. */
export interface ClosedBreach {
  breach: Breach;
  isExplained: boolean;
}

/** A breach that a closed month tells of otherwise than the records do today; absent where one of the two has none. */
export interface LaterBreachEdit {
  was: ClosedBreach | undefined;
  is: ClosedBreach | undefined;
}

/** A month that is over, with every duty that fell due in it as it stood at 24:00 on its last day in Vietnam. */
export interface Closing {
  month: Month;
  duties: readonly ClosedDuty[];
  /** The breaches that happened in it. */
  breaches: readonly ClosedBreach[];
  /** The commit whose records it was made from; absent where the history does not reach back so far. */
  commit?: string | undefined;
  /** Whether the program failed to judge the records of that commit, so that the month is made from today's. */
  isUnjudged?: boolean;
  /** How many files of that time cannot be read today and are left out. */
  leftOut?: number;
  /** What today's records say otherwise of the same month. */
  edits: readonly LaterEdit[];
  /** What they say otherwise of its breaches. */
  breachEdits: readonly LaterBreachEdit[];
}

/** What the records of the end of a month tell of it. Plain data, so that it can be kept from build to build. */
export interface ClosedMonth {
  duties: readonly ClosedDuty[];
  breaches: readonly ClosedBreach[];
  /** How many files were refused, and are left out of what was judged. */
  leftOut: number;
}

/** A month by the records of the last commit in it; `failed` where the program could not judge them. */
export type PastMonth = { commit: string } & ((ClosedMonth & { failed?: undefined }) | { failed: true });

/** How a duty stood at 24:00 on a day in Vietnam, or undefined if it had not fallen due by then. */
export function dutyAtClose(duty: AssessedDuty, last: PlainDate, waiverOf: WaiverOf): ClosedDuty | undefined {
  const metOn = duty.metOn !== undefined && duty.metOn <= last ? duty.metOn : undefined;
  const stood = dutyOn({ ...duty, metOn }, addDays(last, 1), 0);
  if (!stood || stood.state === 'ahead' || stood.state === 'near') return undefined;
  const { state, daysLate } = stood;
  return { duty, state: state === 'overdue' && waiverOf(duty) ? 'waived' : state, daysLate };
}

/** The duties that fell due between two days, as they stood at the close of the second. */
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

/** The breaches that happened between two days, as they stood at the close of the second. */
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

/** The months that are over and in which something fell due or was breached, the newest first. */
export function closedMonths({ duties, breaches, today }: Compliance): Month[] {
  const days = [...duties.map(({ trace }) => trace.due), ...breaches.map(({ on }) => on)];
  const over = days.map(monthOf).filter((month) => lastDay(month) < today);
  const sorted = [...new Set(over)].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first && last ? monthsBetween(first, last).reverse() : [];
}

/** What records tell of a month, of which all that happened after its close is left out. */
export function closedMonth(month: Month, register: Register, { duties, breaches }: Compliance): ClosedMonth {
  const span = [`${month}-01`, lastDay(month)] as const;
  return {
    duties: dutiesClosedBetween(register, duties, span),
    breaches: breachesClosedBetween(breaches, span),
    leftOut: new Set(register.findings.map(({ file }) => file)).size,
  };
}

/**
 * A month as it closed. With the records of that time it stays what it was, and whatever has been edited since is
 * told beside it; without them it is made from today's records, of which all that happened after the close is left out.
 */
export function closingOf(
  month: Month,
  register: Register,
  compliance: Compliance,
  past: PastMonth | undefined,
): Closing {
  const { duties, breaches } = closedMonth(month, register, compliance);
  const fromToday = { month, duties, breaches, edits: [], breachEdits: [] };
  if (!past) return fromToday;
  if (past.failed) return { ...fromToday, commit: past.commit, isUnjudged: true };
  return {
    month,
    ...past,
    edits: editsBetween(past.duties, duties),
    breachEdits: breachEditsBetween(past.breaches, breaches),
  };
}

const keyOf = ({ duty }: ClosedDuty): string =>
  `${duty.rule} ${subjectKey(originalDepartment(duty), duty.subject)}`;

const said = (closed: ClosedDuty | undefined): string =>
  closed ? [closed.state, closed.daysLate, closed.duty.trace.due].join(' ') : '';

function editsBetween(then: readonly ClosedDuty[], today: readonly ClosedDuty[]): LaterEdit[] {
  const was = new Map(then.map((closed) => [keyOf(closed), closed]));
  const is = new Map(today.map((closed) => [keyOf(closed), closed]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ was: was.get(key), is: is.get(key) }))
    .filter((edit) => said(edit.was) !== said(edit.is));
}

/** What a record tells against a rule, and whether that was explained, as one text that tells two states apart. */
const toldOf = (closed: readonly ClosedBreach[] = []): string =>
  closed.map(({ breach, isExplained }) => `${breach.happened.vi} ${String(isExplained)}`).join('\n');

function breachEditsBetween(
  then: readonly ClosedBreach[],
  today: readonly ClosedBreach[],
): LaterBreachEdit[] {
  const keyOfBreach = ({ breach }: ClosedBreach): string => breachKey(breach);
  const [was, is] = [Map.groupBy(then, keyOfBreach), Map.groupBy(today, keyOfBreach)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => toldOf(was.get(key)) !== toldOf(is.get(key)))
    .map((key) => ({ was: was.get(key)?.[0], is: is.get(key)?.[0] }));
}
