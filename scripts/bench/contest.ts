import type { Progress } from './progress.ts';
import type { Measurement, Run } from './results.ts';
import type { Work } from './works.ts';

/** Something that is timed: what makes ready for it is not. */
export interface Contender {
  work: Work;
  ready?: () => void;
  run: () => Promise<Run>;
  /** How many pages it has made. */
  pages?: () => number;
}

/** How often contenders run: so many times beforehand, so that all of them find the files in memory, and in so many rounds. */
export interface Rounds {
  unmeasured: number;
  measured: number;
}

/** Has contenders take turns, so that what else the machine does falls on all alike. */
export async function contest(
  contenders: readonly Contender[],
  records: number,
  { unmeasured, measured }: Rounds,
  progress: Progress,
): Promise<Measurement[]> {
  const results = contenders.map(({ work }): Measurement => ({ work, records, runs: [] }));
  for (let round = -unmeasured; round < measured; round += 1) {
    for (const [index, { work, ready, run, pages }] of contenders.entries()) {
      ready?.();
      const end = progress.begin(work, records);
      const done = await run();
      end(done);
      const result = results[index];
      if (round >= 0) result?.runs.push(done);
      if (round === measured - 1 && pages && result) result.pages = pages();
    }
  }
  return results;
}
