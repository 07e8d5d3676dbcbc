import type { WorkingCalendar } from './working-calendar.ts';
import {
  addDays,
  addHours,
  dayOf,
  daysBetween,
  lastDay,
  yearOf,
  type Instant,
  type Month,
  type PlainDate,
} from './dates.ts';
import type { Citation, Law, LawOfDays, LawOfHours } from './law.ts';
import type { Text } from './text.ts';

/** A day that a term passed over because offices are closed. */
export interface SkippedDay {
  date: PlainDate;
  name: Text;
  citation?: Citation | undefined;
}

/** How a due date was reckoned, so that every reader can follow it. */
export interface Trace {
  /** The event that starts the clock. */
  event: Text;
  start: PlainDate;
  rule: string;
  ruleSet: string;
  /** Days of the term, or undefined where the term is a calendar month or a number of hours, or there is none. */
  days?: number | undefined;
  /** For a term of hours: how many, and the minute from which they run. */
  hours?: { count: number; from: Instant } | undefined;
  /** The last day of the term, before closed days are passed over. */
  end: PlainDate;
  /** The closed days from the end of the term to the due date. */
  skipped: readonly SkippedDay[];
  /** The last day on which the duty can be met, to its end at 24:00 in Vietnam. */
  due: PlainDate;
  /**
   * What set the due date where it is not reckoned from a number of days or hours, as the middle of a sentence: a promise,
   * a last day in office, the last of the first days of a quarter.
   */
  promise?: Text | undefined;
  /** How the reckoning was chosen where the law leaves a choice: policy, and labelled so. */
  policy?: Text | undefined;
  /** Whether the duty is one of every day, so that the day on which it is kept again is not late any more. */
  everyDay?: boolean | undefined;
}

/** A term that runs into a year whose days off nobody has put on file. */
export interface MissingYear {
  missingYear: string;
}

/** What starts a clock, and under which law. */
export interface Clock<L extends Law = Law> {
  event: Text;
  start: PlainDate;
  rule: string;
  law: L;
  policy?: Text | undefined;
}

/**
 * A term of calendar days. The first day is not counted, and an end on a closed day moves to the end of the
 * next working day (Civil Code 2015, Articles 147 and 148).
 */
export function termOfDays(clock: Clock<LawOfDays>, calendar: WorkingCalendar): Trace | MissingYear {
  const { days } = clock.law;
  const end = addDays(clock.start, days);
  const skipped: SkippedDay[] = [];
  let due = end;
  for (;;) {
    if (!calendar.covers(due)) return { missingYear: yearOf(due) };
    const closed = calendar.closed(due);
    if (!closed) break;
    skipped.push({ date: due, ...closed });
    due = addDays(due, 1);
  }
  const { event, start, rule, law, policy } = clock;
  return { event, start, rule, ruleSet: law.ruleSet, days, end, skipped, due, policy };
}

/** A term of hours runs from the minute of its event through days off, and is due on the day in which it ends. */
export function termOfHours(from: Instant, clock: Omit<Clock<LawOfHours>, 'start'>): Trace {
  const { event, rule, law, policy } = clock;
  const end = dayOf(addHours(from, law.hours));
  const hours = { count: law.hours, from };
  return {
    event,
    start: dayOf(from),
    rule,
    ruleSet: law.ruleSet,
    hours,
    end,
    skipped: [],
    due: end,
    policy,
  };
}

/** A calendar month: over with its last day, whatever day of the week that is. */
export function termOfMonth(month: Month, clock: Clock): Trace {
  const { event, start, rule, law } = clock;
  const end = lastDay(month);
  return { event, start, rule, ruleSet: law.ruleSet, end, skipped: [], due: end };
}

/** The first days of a quarter: over with the last of them, open or closed, which `name` names. */
export function termOfFirstDays(count: number, clock: Clock, name: Text): Trace {
  const { event, start, rule, law } = clock;
  const end = addDays(start, count - 1);
  return { event, start, rule, ruleSet: law.ruleSet, end, skipped: [], due: end, promise: name };
}

/** A day that was promised: due on that very day, open or closed, since whoever promised it chose it. */
export function termOfPromise(promised: PlainDate, clock: Clock, promise: Text): Trace {
  const { event, start, rule, law } = clock;
  const days = daysBetween(start, promised);
  return {
    event,
    start,
    rule,
    ruleSet: law.ruleSet,
    days,
    end: promised,
    skipped: [],
    due: promised,
    promise,
  };
}

/**
 * A duty of every day has no term: it is due on the day before the first on which it was not kept, the last on which
 * that could be averted.
 */
export function termOfEveryDay(unkept: PlainDate, clock: Clock, promise: Text): Trace {
  const { event, start, rule, law } = clock;
  const due = addDays(unkept, -1);
  return { event, start, rule, ruleSet: law.ruleSet, end: due, skipped: [], due, promise, everyDay: true };
}

/** Whether a reckoning ended in a year without a calendar. */
export const isUndated = (result: Trace | MissingYear): result is MissingYear => 'missingYear' in result;
