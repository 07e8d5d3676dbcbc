import { median } from '../../../compliance/figure.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import {
  anchorAt,
  chartWidth,
  columnAt,
  frameOf,
  lineAt,
  room,
  type ChartLabel,
  type Column,
} from './chart.ts';

/** How long something took, case by case, as a drawing and as a table. */
export interface DaysChartView {
  /** The anchor of the chart on its page. */
  id: string;
  /** The `viewBox` of the drawing, and where its axis ends. */
  frame: string;
  axisEnd: number;
  columns: readonly (Column & { isPast: boolean })[];
  /** The numbers below the axis, and what they are. */
  ticks: readonly ChartLabel[];
  axis: ChartLabel;
  limit?: MarkView;
  median?: MarkView;
  /** How many cases each column stands for, where there are any. */
  counts: readonly ChartLabel[];
  /** What the chart says, in words. */
  summary: string;
  rows: readonly { span: string; cases: string }[];
}

/** A line from the axis up to its label. */
interface MarkView {
  path: string;
  label: ChartLabel;
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

const markAt = (x: number, line: number, text: string): MarkView => ({
  path: `M${x} ${lineAt(line) + 5}V0`,
  label: { x, y: lineAt(line), anchor: anchorAt(x), text },
});

/** The chart, or undefined where there is no case. @param limit the days that the law allows, if it gives a number */
export function daysChartView(
  id: string,
  days: readonly number[],
  limit: number | undefined,
  t: Translations,
): DaysChartView | undefined {
  if (days.length === 0) return undefined;
  const { charts } = t;
  const chart = distributionOf(days, limit);
  const middle = t.inDays(median(days) ?? 0);
  return plain({
    id,
    frame: frameOf(3, 2),
    axisEnd: chartWidth,
    columns: chart.columns.map(({ x, y, width, height, isPast }) => ({ x, y, width, height, isPast })),
    ticks: chart.ticks.map(({ x, days: day }): ChartLabel => ({
      x,
      y: lineAt(-1),
      anchor: 'middle',
      text: String(day),
    })),
    axis: { x: chartWidth / 2, y: lineAt(-2), anchor: 'middle' as const, text: charts.axis },
    limit:
      chart.limit === undefined || limit === undefined
        ? undefined
        : markAt(chart.limit, 3, charts.limit(limit)),
    median: chart.median === undefined ? undefined : markAt(chart.median, 2, charts.median(middle)),
    counts: chart.columns
      .filter(({ count }) => count > 0)
      .map(({ x, y, width, count }): ChartLabel => ({
        x: x + width / 2,
        y: y - 5,
        anchor: 'middle',
        text: String(count),
      })),
    summary: summaryOf(days, limit, middle, t),
    rows: chart.columns.map(({ from, to, count }) => ({
      span: charts.span(from, to),
      cases: t.amount(count),
    })),
  });
}

function summaryOf(
  days: readonly number[],
  limit: number | undefined,
  middle: string,
  t: Translations,
): string {
  const whole = t.charts.distribution(days.length, middle, Math.max(...days));
  if (limit === undefined) return whole;
  const within = days.filter((taken) => taken <= limit).length;
  return `${whole} ${t.charts.within(within, days.length, t.share(within, days.length), limit)}`;
}
