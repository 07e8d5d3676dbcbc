import { addDays, monthOf, type Month, type PlainDate } from '../domain/dates.ts';
import {
  byTime,
  daysOf,
  displayPeriod,
  periodsEndingWith,
  quarterInYear,
  quarterOf,
  type Period,
  type ReportYear,
} from '../domain/periods.ts';
import type { Choice, Lists } from './settings-types.ts';

/** How far back months and quarters are offered. */
const counts = { months: 24, quarters: 12 } as const;

/** Periods, the last of which ends with a day, each followed by the one before it. */
function backFrom(today: PlainDate, count: number, periodOf: (month: Month) => Period): Period[] {
  const periods: Period[] = [];
  for (let day = today; periods.length < count;) {
    const period = periodOf(monthOf(day));
    periods.push(period);
    day = addDays(daysOf(period)[0], -1);
  }
  return periods;
}

/** Periods in words, the newest first, each once. */
const choicesOf = (periods: readonly string[]): Choice[] =>
  [...new Set(periods)]
    .toSorted(byTime)
    .toReversed()
    .map((value) => ({ label: displayPeriod(value).vi, value }));

/**
 * The months that a form offers, and the quarters with what ends with them of the year by which reports are made: those up
 * to `today`, and whatever records name already in `known`. Months for reports are offered only where records name them.
 */
export function periodLists(today: PlainDate, known: readonly string[], year: ReportYear): Lists {
  const months = backFrom(today, counts.months, (month) => month);
  const periods = backFrom(today, counts.quarters, quarterOf).flatMap((quarter) =>
    periodsEndingWith(quarterInYear(quarter, year)),
  );
  const isMonth = (period: string) => /^\d{4}-\d{2}$/.test(period);
  return {
    month: choicesOf([...months, ...known.filter(isMonth)]),
    period: choicesOf([...periods, ...known]),
  };
}
