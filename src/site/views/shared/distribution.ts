import { median } from '../../../compliance/figure.ts';
import { chartWidth, columnAt, room, type Column } from './chart.ts';

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
  /** The numbers on the axis: at the end of each span, or below it where a span is a single day. */
  ticks: readonly { x: number; days: number }[];
  /** The places of the median and of the end of the limit on the axis; undefined where there is none. */
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
 * first; where a span is one day, zero has its own column.
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
