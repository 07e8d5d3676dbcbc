import { median } from '../../../compliance/figure.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import {
  anchorAt,
  chartWidth,
  frameOf,
  lineAt,
  middleLabel,
  type ChartLabel,
  type Column,
} from '../shared/chart.ts';
import { distributionOf } from '../shared/distribution.ts';

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
  /** The number of cases of each column that has any. */
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

/** The chart, or undefined where there is no case. @param limit the days that the law allows, if it gives a number */
export function daysChartView(
  id: string,
  days: readonly number[],
  limit: number | undefined,
  t: Translations,
): DaysChartView | undefined {
  if (days.length === 0) return undefined;
  const { charts } = t;
  const distribution = distributionOf(days, limit);
  const middle = t.inDays(median(days) ?? 0);
  return plain({
    id,
    frame: frameOf(3, 2),
    axisEnd: chartWidth,
    columns: distribution.columns.map(({ x, y, width, height, isPast }) => ({ x, y, width, height, isPast })),
    ticks: distribution.ticks.map(({ x, days }) => middleLabel(x, lineAt(-1), String(days))),
    axis: middleLabel(chartWidth / 2, lineAt(-2), charts.axis),
    limit: limit === undefined ? undefined : markAt(distribution.limit, 3, charts.limit(limit)),
    median: markAt(distribution.median, 2, charts.median(middle)),
    counts: distribution.columns
      .filter(({ count }) => count > 0)
      .map(({ x, y, width, count }) => middleLabel(x + width / 2, y - 5, String(count))),
    summary: summaryOf(days, limit, middle, t),
    rows: distribution.columns.map(({ from, to, count }) => ({
      span: charts.span(from, to),
      cases: t.amount(count),
    })),
  });
}

const markAt = (x: number | undefined, line: number, text: string): MarkView | undefined =>
  x === undefined
    ? undefined
    : {
        path: `M${x} ${lineAt(line) + 5}V0`,
        label: { x, y: lineAt(line), anchor: anchorAt(x), text },
      };

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
