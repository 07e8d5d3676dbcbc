import { lastDay, monthOf, monthsBetween, type Month } from '../domain/dates.ts';
import type { Register } from '../register/register.ts';
import {
  breachesClosedBetween,
  dutiesClosedBetween,
  dutiesOpenSince,
  type ClosedBreach,
  type ClosedDuty,
} from './closed-duties.ts';
import type { Compliance } from './compliance.ts';
import { laterBreachEdits, laterEdits, type LaterBreachEdit, type LaterEdit } from './later-edits.ts';

/** A month that is over, with every duty that fell due in it as it stood at 24:00 on its last day in Vietnam. */
export interface Closing {
  month: Month;
  duties: readonly ClosedDuty[];
  /** The duties that fell due before it and were still to be done at its end. */
  carried: readonly ClosedDuty[];
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
  carried: readonly ClosedDuty[];
  breaches: readonly ClosedBreach[];
  /** How many files were refused, and are left out of what was judged. */
  leftOut: number;
}

/** A month by the records of the last commit in it; `failed` where the program could not judge them. */
export type PastMonth = { commit: string } & ((ClosedMonth & { failed?: undefined }) | { failed: true });

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
    carried: dutiesOpenSince(register, duties, span),
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
  const { duties, carried, breaches } = closedMonth(month, register, compliance);
  const fromToday = { month, duties, carried, breaches, edits: [], breachEdits: [] };
  if (!past) return fromToday;
  if (past.failed) return { ...fromToday, commit: past.commit, isUnjudged: true };
  return {
    month,
    ...past,
    edits: laterEdits(past.duties, duties),
    breachEdits: laterBreachEdits(past.breaches, breaches),
  };
}
