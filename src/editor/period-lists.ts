import { displayPeriod, type Month, type PlainDate } from '../domain/dates.ts';
import type { Choice, Lists } from './settings-types.ts';

/** How far back months and quarters are offered, and years. */
const counts = { months: 24, quarters: 8, years: 3 } as const;

const month = (index: number): Month =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

const descending = (length: number, make: (back: number) => string): string[] =>
  Array.from({ length }, (_, back) => make(back));

/** Periods in words, the newest first, each once. */
const choicesOf = (periods: readonly string[]): Choice[] =>
  [...new Set(periods)]
    .toSorted()
    .toReversed()
    .map((value) => ({ label: displayPeriod(value).vi, value }));

/**
 * The months, and the quarters and years, that a form offers: those up to `today`, and whatever records name already in
 * `known`. Months for reports are offered only where records name them.
 */
export function periodLists(today: PlainDate, known: readonly string[]): Lists {
  const [year = 0, ofYear = 1] = today.split('-').map(Number);
  const last = year * 12 + ofYear - 1;
  const quarter = Math.floor(last / 3);
  const months = descending(counts.months, (back) => month(last - back));
  const quarters = descending(
    counts.quarters,
    (back) => `${Math.floor((quarter - back) / 4)}-Q${((quarter - back) % 4) + 1}`,
  );
  const years = descending(counts.years, (back) => String(year - back));
  const isMonth = (period: string) => /^\d{4}-\d{2}$/.test(period);
  return {
    month: choicesOf([...months, ...known.filter(isMonth)]),
    period: choicesOf([...quarters, ...years, ...known]),
  };
}
