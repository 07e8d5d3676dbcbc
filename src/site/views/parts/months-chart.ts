import { yearOf, type Month } from '../../../domain/dates.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import {
  chartWidth,
  columnAt,
  frameOf,
  lineAt,
  middleLabel,
  room,
  type ChartLabel,
  type Column,
} from '../shared/chart.ts';

/** The share of its duties that each closed month met in time, as a drawing. The numbers are in a table of the page. */
export interface MonthsChartView {
  /** The anchor of the chart on its page. */
  id: string;
  /** The `viewBox` of the drawing, and where its axis ends. */
  frame: string;
  axisEnd: number;
  columns: readonly { inTime: Column; missed?: Column & { label: ChartLabel } }[];
  /** The labels below the axis. */
  quarters: readonly ChartLabel[];
  years: readonly ChartLabel[];
  /** What the chart says, in words. */
  summary: string;
}

/** How many of the duties of a month were met in time. */
export interface MonthOnTime {
  month: Month;
  kept: number;
  whole: number;
}

/** A month as a column that is full where every duty was met in time, and the part on top of it that was not. */
export interface MonthColumn extends MonthOnTime {
  /** The middle of the column, for the labels above and below it. */
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

/** The chart, or undefined where no month had a duty. @param months those that have closed, oldest first */
export function monthsChartView(
  id: string,
  months: readonly MonthOnTime[],
  t: Translations,
): MonthsChartView | undefined {
  const withDuties = months.filter(({ whole }) => whole > 0);
  if (withDuties.length === 0) return undefined;
  const columns = monthColumns(months);
  return {
    id,
    frame: frameOf(1, 2),
    axisEnd: chartWidth,
    columns: columns.map(({ middle, kept, whole, inTime, missed }) =>
      plain({
        inTime,
        missed:
          kept < whole
            ? { ...missed, label: middleLabel(middle, missed.y - 5, String(whole - kept)) }
            : undefined,
      }),
    ),
    quarters: columns
      .filter(({ month }) => Number(month.slice(5)) % 3 === 1)
      .map(({ month, middle }) => middleLabel(middle, lineAt(-1), month.slice(5))),
    years: yearLabels(columns),
    summary: summaryOf(withDuties, t),
  };
}

/** A year is written below its January, and below the first column unless the next January is too near. */
function yearLabels(columns: readonly MonthColumn[]): ChartLabel[] {
  const isFirst = ({ month }: MonthColumn) => month.endsWith('-01');
  return columns
    .filter((one, index) => isFirst(one) || (index === 0 && !columns.slice(1, 3).some(isFirst)))
    .map(({ month, inTime }) => ({ x: inTime.x, y: lineAt(-2), anchor: 'start', text: yearOf(month) }));
}

function summaryOf(months: readonly MonthOnTime[], t: Translations): string {
  const { charts } = t;
  const full = months.filter(({ kept, whole }) => kept === whole);
  const [worst] = months.toSorted((a, b) => a.kept / a.whole - b.kept / b.whole);
  const whole = charts.monthsOnTime(months.length, full.length);
  if (!worst || worst.kept === worst.whole) return whole;
  const share = t.share(worst.kept, worst.whole);
  return `${whole} ${charts.worstMonth(worst.month, worst.kept, worst.whole, share)}`;
}
