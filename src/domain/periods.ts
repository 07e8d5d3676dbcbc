import {
  displayMonth,
  firstDay,
  lastDay,
  monthOf,
  monthsBetween,
  yearOf,
  type Month,
  type PlainDate,
} from './dates.ts';
import { monthText } from './english-dates.ts';
import type { Text } from './text.ts';

/**
 * A month `YYYY-MM`, a quarter `YYYY-Qn` or a year `YYYY`; or of a working year (năm công tác), which runs from 1 October of
 * the year before to 30 September: the whole `NCT2026`, a quarter `NCT2026-Q1`, its first six months `NCT2026-6T` or its
 * first nine `NCT2026-9T`.
 */
export type Period = string;

/** How a period is written, in a field or as the name of a file. */
export const periodPattern = /^(\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?|NCT\d{4}(-(Q[1-4]|6T|9T))?)$/;

/** How a working year is written. */
export const workingYearPattern = /^NCT\d{4}$/;

/** How a quarter of a calendar year or of a working year is written. */
export const quarterPattern = /^(NCT)?\d{4}-Q[1-4]$/;

/** The first and the last month of a part of a year, counted from 0 at its beginning. */
function monthsOfPart(part: string | undefined): [first: number, last: number] {
  const [, quarter, months] = /^(?:Q(\d)|(\d)T)$/.exec(part ?? '') ?? [];
  if (quarter) return [Number(quarter) * 3 - 3, Number(quarter) * 3 - 1];
  return [0, Number(months ?? 12) - 1];
}

/** The month that comes so many months after January of a year, or before it. */
const monthAfter = (year: number, months: number): Month =>
  `${year + Math.floor(months / 12)}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`;

/** The first and the last month of a period. */
function monthsOf(period: Period): [Month, Month] {
  const [, working, year = '', part] = /^(NCT)?(\d{4})(?:-(Q\d|\dT))?$/.exec(period) ?? [];
  if (year === '') return [period, period];
  const begins = working ? -3 : 0;
  const [first, last] = monthsOfPart(part);
  return [monthAfter(Number(year), begins + first), monthAfter(Number(year), begins + last)];
}

/** The first and the last day of a period. @throws RangeError if it is none. */
export function daysOf(period: Period): [first: PlainDate, last: PlainDate] {
  const [first, last] = monthsOf(period);
  return [firstDay(first), lastDay(last)];
}

/** The calendar quarter in which a month lies. */
export const quarterOf = (month: Month): Period =>
  `${yearOf(month)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The calendar quarters whose last day lies between two days, both included. */
export const quartersEnding = (from: PlainDate, to: PlainDate): Period[] =>
  monthsBetween(monthOf(from), monthOf(to))
    .filter((month) => Number(month.slice(5)) % 3 === 0 && lastDay(month) <= to)
    .map(quarterOf);

/** The calendar quarters whose first day lies between two days, both included. */
export const quartersBeginning = (from: PlainDate, to: PlainDate): Period[] =>
  monthsBetween(monthOf(from), monthOf(to))
    .filter((month) => Number(month.slice(5)) % 3 === 1 && from <= firstDay(month) && firstDay(month) <= to)
    .map(quarterOf);

/** The same quarter by its name in the working year: `NCT2026-Q1` for `2025-Q4`. */
function workingQuarterOf(quarter: Period): Period {
  const [year, number] = [Number(yearOf(quarter)), Number(quarter.slice(-1))];
  return number === 4 ? `NCT${year + 1}-Q1` : `NCT${year}-Q${number + 1}`;
}

/** Whether a period is of a working year. */
export const isOfWorkingYear = (period: Period): boolean => period.startsWith('NCT');

/**
 * The calendar quarter on whose last day a period ends and that it contains, so that a report on the period is one on the
 * quarter: a quarter itself under either name, and what of a working year is more than a quarter. Undefined for all else.
 */
export function quarterWithin(period: Period): Period | undefined {
  if (/^\d{4}-Q[1-4]$/.test(period)) return period;
  return isOfWorkingYear(period) && periodPattern.test(period) ? quarterOf(monthsOf(period)[1]) : undefined;
}

/** What a duty is about, in one form: a quarter has two names, and whatever is no quarter stays as it is. */
export const subjectInOneForm = (subject: string): string => quarterWithin(subject) ?? subject;

/** Whether two texts say that a duty is about the same. */
export const isSameSubject = (one: string, other: string): boolean =>
  subjectInOneForm(one) === subjectInOneForm(other);

/** By which year a publisher has reports made, and from which working year on. */
export interface ReportYear {
  reportYear: 'calendar' | 'working';
  /** The first working year by which reports are made; undefined where all are. */
  firstWorkingYear?: Period | undefined;
}

/** A calendar quarter by the name that a publisher's year gives it. Both years have the same quarters. */
export function quarterInYear(quarter: Period, { reportYear, firstWorkingYear = '' }: ReportYear): Period {
  const working = workingQuarterOf(quarter);
  return reportYear === 'working' && working.slice(0, 'NCT2026'.length) >= firstWorkingYear
    ? working
    : quarter;
}

/** Every period that ends with a quarter and for which a report can be made in its year, the quarter first. */
export function periodsEndingWith(quarter: Period): Period[] {
  const [year, number] = [quarter.slice(0, -'-Q1'.length), Number(quarter.slice(-1))];
  if (number === 4) return [quarter, year];
  return isOfWorkingYear(quarter) && number > 1 ? [quarter, `${year}-${number * 3}T`] : [quarter];
}

/** The names under which a report on a calendar quarter may be on file. */
export const reportsOnQuarter = (quarter: Period): Period[] => [
  quarter,
  ...periodsEndingWith(workingQuarterOf(quarter)),
];

/** Periods in the order in which they end, of those that end together the shorter first. */
export function byTime(one: Period, other: Period): number {
  const [[first, last], [otherFirst, otherLast]] = [daysOf(one), daysOf(other)];
  if (last !== otherLast) return last < otherLast ? -1 : 1;
  if (first !== otherFirst) return first > otherFirst ? -1 : 1;
  return one < other ? -1 : 1;
}

const numerals = ['I', 'II', 'III', 'IV'] as const;

/** A period of a working year as it is written in running text. */
function displayWorking(year: string, part: string | undefined): Text {
  const whole = { vi: `năm công tác ${year}`, en: `working year ${year}` };
  const [, quarter, months] = /^(?:Q(\d)|(\d)T)$/.exec(part ?? '') ?? [];
  if (quarter)
    return { vi: `quý ${numerals[Number(quarter) - 1]} ${whole.vi}`, en: `Q${quarter} of ${whole.en}` };
  return months
    ? {
        vi: `${months} tháng đầu ${whole.vi}`,
        en: `the first ${months === '6' ? 'six' : 'nine'} months of ${whole.en}`,
      }
    : whole;
}

/**
 * A period as it is written in running text: `quý III/2026` in Vietnamese, `Q3 2026` in English; of a working year `quý I năm
 * công tác 2026`, `Q1 of working year 2026`.
 */
export function displayPeriod(period: Period): Text {
  const [, working, ofYear, part] = /^(NCT)(\d{4})(?:-(.+))?$/.exec(period) ?? [];
  if (working && ofYear) return displayWorking(ofYear, part);
  const year = yearOf(period);
  const quarter = /-Q([1-4])$/.exec(period)?.[1];
  if (quarter) return { vi: `quý ${numerals[Number(quarter) - 1]}/${year}`, en: `Q${quarter} ${year}` };
  return period === year
    ? { vi: `năm ${year}`, en: year }
    : { vi: `tháng ${displayMonth(period)}`, en: monthText(period) };
}
