import type { Measure } from '../../../compliance/figure.ts';
import type { MonthOnTime } from '../parts/months-chart.ts';
import type { Month } from '../../../domain/dates.ts';

/** Days that the cases of a figure took: some past its limit of thirty. */
export const days: readonly number[] = [3, 8, 14, 17, 19, 21, 22, 22, 23, 24, 26, 27, 29, 30, 30, 31, 34, 41];

/** Days of a figure without a limit, most of them none. */
export const fewDays: readonly number[] = [0, 0, 0, 1, 1, 3];

/** Months that closed, one of them without any duty. */
export const monthsOnTime: readonly MonthOnTime[] = [8, 9, 7, 0, 10, 10, 6, 9].map((whole, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}` satisfies Month,
  kept: Math.max(0, whole - (index % 3)),
  whole,
}));

/** What a figure came to in a department: a share, a share of nothing, a whole. */
export const measures: readonly Measure[] = [
  { counted: 19, whole: 21, value: 19 / 21 },
  { counted: 0, whole: 0, value: undefined },
  { counted: 4, whole: 4, value: 1 },
];
