import { isDone, median, secondsOf, type Results } from './results.ts';
import type { Work } from './works.ts';

/** The medians of a work in seconds, by the number of records. */
export const series = (results: Results, work: Work): { records: number; seconds: number }[] =>
  results.measurements
    .filter((one) => one.work === work && isDone(one))
    .map((one) => ({ records: one.records, seconds: secondsOf(one) }))
    .toSorted((a, b) => a.records - b.records);

/** What a record costs in a large archive beside a small one. */
export interface Growth {
  few: number;
  many: number;
  ratio: number;
  /** The same without what the command takes to start; undefined where that was not measured. */
  withoutStart: number | undefined;
}

/** What a record costs with as many of them as were measured at most, beside the fewest from so many on. */
export function growthOf(results: Results, work: Work, least: number): Growth | undefined {
  const sized = series(results, work).filter(({ records }) => records >= least);
  const [first, last] = [sized[0], sized.at(-1)];
  if (!first || !last || first === last) return undefined;
  const ratio = (start: number) =>
    (last.seconds - start) / last.records / ((first.seconds - start) / first.records);
  const start = work === 'check' ? median(series(results, 'start').map(({ seconds }) => seconds)) : NaN;
  const withoutStart = start < first.seconds ? ratio(start) : undefined;
  return { few: first.records, many: last.records, ratio: ratio(0), withoutStart };
}
