import type { Month } from '../../../domain/dates.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';

/** What became of a department's duties of a month by its end: the worst of them. */
export type MonthOutcome = 'kept' | 'late' | 'waived' | 'unmet';

/** A month of a trend; without an outcome where no duty fell due in it. */
export interface TrendMonth {
  month: Month;
  outcome?: MonthOutcome | undefined;
}

/** Months in a row, each a bar that is the higher the worse the month was. */
export interface TrendView {
  /** The `viewBox`, and the bars of each kind as one path. */
  frame: string;
  bars: readonly { outcome: MonthOutcome; path: string }[];
  /** In how many months all was done on time, of how many: `10/12`. */
  text: string;
  /** The same in words, with the months that were not so. */
  label: string;
}

const bar = { width: 5, pitch: 8, height: 16 };

/** How high the bar of a month is. */
const heights: Readonly<Record<MonthOutcome, number>> = { kept: 3, late: 9, waived: 16, unmet: 16 };

const pathOf = (index: number, outcome: MonthOutcome): string =>
  `M${index * bar.pitch} ${bar.height}v-${heights[outcome]}h${bar.width}v${heights[outcome]}z`;

/** @param months the oldest first */
export function trendView(months: readonly TrendMonth[], t: Translations): TrendView {
  const counted = months.filter(({ outcome }) => outcome !== undefined);
  const missed = counted.filter(({ outcome }) => outcome !== 'kept');
  const outcomes = ['kept', 'late', 'waived', 'unmet'] as const;
  return plain({
    frame: `0 0 ${months.length * bar.pitch} ${bar.height}`,
    bars: outcomes.flatMap((outcome) => {
      const path = months
        .map((one, index) => (one.outcome === outcome ? pathOf(index, outcome) : ''))
        .join('');
      return path === '' ? [] : [{ outcome, path }];
    }),
    text: counted.length === 0 ? '–' : `${counted.length - missed.length}/${counted.length}`,
    label: t.trend.label(
      counted.length,
      missed.map(({ month }) => month),
    ),
  });
}
