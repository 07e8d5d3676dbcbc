import { median } from '../compliance/figure.ts';
import type { Month } from '../domain/dates.ts';

/** The width of every chart in units of its own; labels of 13 units are some 12 pixels high on a phone of 360. */
export const chartWidth = 340;

/** Room beside the columns, above the axis for the highest of them, and for a line of labels, in units of a chart. */
const room = { side: 12, columns: 110, line: 18 };

/** The `viewBox` of a chart with lines of labels above its highest column and below its axis, which lies at zero. */
export const frameOf = (above: number, below: number): string => {
  const top = room.columns + above * room.line;
  return `0 ${-top} ${chartWidth} ${top + below * room.line + room.line / 2}`;
};

/** The height of a line of labels: the first above the highest column is 1, the first below the axis is -1. */
export const lineAt = (line: number): number =>
  line > 0 ? -room.columns - (line - 1) * room.line - 5 : -line * room.line;

/** A column of a chart, in its units: it stands on the axis, and up is negative. */
export interface Column {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The column of a span of days, both ends counted. */
export interface DaysColumn extends Column {
  from: number;
  to: number;
  count: number;
  /** Whether the span lies past the limit. */
  isPast: boolean;
}

/** How long something took, case by case, as columns of equal spans. */
export interface Distribution {
  columns: readonly DaysColumn[];
  /** Where the axis bears a number of days: at the end of a span, or below it where a span is a single day. */
  ticks: readonly { x: number; days: number }[];
  /** Where the median stands, and where the limit ends; undefined where there is none. */
  median: number | undefined;
  limit: number | undefined;
}

const spans = [1, 2, 5, 10, 15, 30, 60, 90, 180, 365];
const mostColumns = 10;
const gap = 2;

/** The narrowest span that takes few enough columns and ends on the limit, so that no column lies on both sides of it. */
function spanFor(longest: number, limit: number | undefined): number {
  const fitting = spans.filter((span) => limit === undefined || limit % span === 0);
  return (
    fitting.find((span) => Math.ceil((longest + Number(span === 1)) / span) <= mostColumns) ??
    (limit ?? 1) * Math.ceil(longest / mostColumns / (limit ?? 1))
  );
}

/**
 * The distribution of whole numbers of days. A span of several days ends on its last one, and day zero belongs to the
 * first; where a span is one day, zero has a column of its own.
 */
export function distributionOf(days: readonly number[], limit?: number): Distribution {
  const longest = Math.max(limit ?? 1, ...days);
  const span = spanFor(longest, limit);
  const isDaily = span === 1;
  const indexOf = (value: number) => (isDaily ? value : Math.max(0, Math.ceil(value / span) - 1));
  const size = indexOf(longest) + 1;
  const bySpan = Map.groupBy(days, indexOf);
  const counts = Array.from({ length: size }, (_, index) => bySpan.get(index)?.length ?? 0);
  const step = (chartWidth - 2 * room.side) / size;
  const scale = room.columns / Math.max(1, ...counts);
  const at = (position: number) => room.side + (position / span) * step;
  const middle = median(days);
  return {
    columns: counts.map((count, index) => {
      const [from, to] = isDaily ? [index, index] : [index === 0 ? 0 : index * span + 1, (index + 1) * span];
      return {
        ...columnAt(room.side + index * step, step, count * scale),
        from,
        to,
        count,
        isPast: limit !== undefined && from > limit,
      };
    }),
    ticks: isDaily
      ? counts.map((_, index) => ({ x: at(index + 0.5), days: index }))
      : Array.from({ length: size + 1 }, (_, index) => ({ x: at(index * span), days: index * span })),
    median: middle === undefined ? undefined : at(isDaily ? middle + 0.5 : middle),
    limit: limit === undefined ? undefined : at(isDaily ? limit + 1 : limit),
  };
}

const columnAt = (x: number, step: number, height: number): Column => ({
  x: x + gap / 2,
  y: -height,
  width: step - gap,
  height,
});

/** How many of the duties of a month were met in time. */
export interface MonthOnTime {
  month: Month;
  kept: number;
  whole: number;
}

/** A month as a column that is full where every duty was met in time, and the part on top of it that was not. */
export interface MonthColumn extends MonthOnTime {
  /** The middle of the column, for what stands above and below it. */
  middle: number;
  inTime: Column;
  missed: Column;
}

/**
 * Months side by side, in the order given, each the share of its duties that were met in time. A month without duties
 * has no height.
 */
export function monthColumns(months: readonly MonthOnTime[]): MonthColumn[] {
  const step = (chartWidth - 2 * room.side) / Math.max(1, months.length);
  return months.map((one, index) => {
    const x = room.side + index * step;
    const inTime = columnAt(x, step, one.whole === 0 ? 0 : (room.columns * one.kept) / one.whole);
    const full = columnAt(x, step, one.whole === 0 ? 0 : room.columns);
    return {
      ...one,
      middle: x + step / 2,
      inTime,
      missed: { ...full, height: full.height - inTime.height },
    };
  });
}

/** Which way a label runs from its mark, so that it stays within the chart. */
export const anchorAt = (x: number): 'start' | 'end' => (x > chartWidth / 2 ? 'end' : 'start');
