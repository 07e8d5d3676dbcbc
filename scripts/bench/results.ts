import { z } from 'zod';
import { workNames, type Work } from './works.ts';

const amount = z.int().nonnegative();

/** A run of a program, or of several one after another. */
const run = z.strictObject({
  seconds: z.number().positive(),
  /** The most memory that the program and all that it started held at the same time, in bytes; null where the system does not tell. */
  peakMemory: amount.nullable(),
  /** How it ended: 0 if it did what it was asked for. */
  status: z.int().nullable(),
});

const measurement = z.strictObject({
  work: z.enum(workNames),
  records: amount,
  /** Every run, in the order in which they were made. */
  runs: z.array(run).min(1),
  /** How many pages it made. */
  pages: amount.optional(),
});

/** What a reader loads with a page, packed, in bytes. */
const load = z.strictObject({
  page: z.enum(['home', 'department', 'record']),
  /** Its address: the heaviest of its kind. */
  address: z.string(),
  html: amount,
  styles: amount,
  scripts: amount,
  /** All files of the typeface that its styles name. A browser takes those whose letters the page has. */
  fonts: amount,
});

const search = z.strictObject({
  kind: z.strictObject({ vi: z.string(), en: z.string() }),
  query: z.string(),
  /** Code, styles and index until the first results are there, packed. */
  bytes: amount,
  results: amount,
});

const ranking = z.strictObject({
  queries: amount,
  /** Those with the right page among the first three results. */
  found: amount,
  /** The mean of one divided by the place of the right page. */
  meanReciprocalRank: z.number().min(0).max(1),
});

/** All that a run of the benchmark has found out. Times are seconds, sizes bytes. */
export const resultsSchema = z.strictObject({
  machine: z.strictObject({
    cpu: z.string(),
    cores: amount,
    memory: amount,
    platform: z.string(),
  }),
  /** The version of each program; null for one that was not found. */
  tools: z.record(z.string(), z.string().nullable()),
  records: amount,
  seed: amount,
  measurements: z.array(measurement),
  published: z.strictObject({ files: amount, bytes: amount, pages: amount }).optional(),
  loads: z.array(load),
  searches: z.array(search),
  /** How well the search of the demonstration answers known queries, and others that were written afterwards. */
  rankings: z.array(ranking).default([]),
});

export type Run = z.infer<typeof run>;
export type Measurement = z.infer<typeof measurement>;
export type Load = z.infer<typeof load>;
export type SearchLoad = z.infer<typeof search>;
export type Results = z.infer<typeof resultsSchema>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The measurement of a work with so many records; undefined if it was not measured. */
export const measured = ({ measurements }: Results, work: Work, records: number): Measurement | undefined =>
  measurements.find((one) => one.work === work && one.records === records);

/** The median of its seconds. */
export const secondsOf = ({ runs }: Measurement): number => median(runs.map(({ seconds }) => seconds));

/** The most memory of all its runs, in bytes; undefined where the system does not tell. */
export function memoryOf({ runs }: Measurement): number | undefined {
  const peaks = runs.flatMap(({ peakMemory }) => peakMemory ?? []);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/** Whether a work did what it was asked for in every run: the time of one that did not means nothing. */
export const isDone = ({ runs }: Measurement): boolean => runs.every(({ status }) => status === 0);

/** How many times the seconds of one work are those of another, on the same records; undefined if one is missing or was not done. */
export function ratioOf(results: Results, work: Work, beside: Work, records: number): number | undefined {
  const [one, other] = [measured(results, work, records), measured(results, beside, records)];
  if (!one || !other || !isDone(one) || !isDone(other)) return undefined;
  return secondsOf(one) / secondsOf(other);
}

/** The machine and the programs in a line. */
export function machineLine({ machine, tools }: Results): string {
  const { cpu, cores, memory, platform } = machine;
  const versions = Object.entries(tools).flatMap(([name, version]) =>
    version ? [`${name} ${version}`] : [],
  );
  return [cpu, `${cores} × CPU`, `${Math.round(memory / 2 ** 30)} GB`, platform, ...versions].join(' · ');
}
