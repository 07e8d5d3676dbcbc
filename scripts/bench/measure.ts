import { join } from 'node:path';
import { contest } from './contest.ts';
import { demoRankings } from './demo-search.ts';
import { thisMachine, toolVersions } from './machine.ts';
import type { Progress } from './progress.ts';
import type { Results } from './results.ts';
import { sectionsOf, type Plan } from './sections.ts';

/** Measures what a plan asks for, in a folder of its own, and tells how far it is. */
export async function measure(
  plan: Plan,
  folder: string,
  progressOf: (runs: number) => Progress,
): Promise<Results> {
  const sections = sectionsOf(plan, folder);
  const runs = sections.map(
    ({ contenders, rounds }) => contenders.length * (rounds.measured + rounds.unmeasured),
  );
  const progress = progressOf(runs.reduce((sum, count) => sum + count, 0));
  const results: Results = {
    machine: thisMachine(),
    tools: toolVersions(plan.tools),
    records: plan.records,
    seed: plan.seed,
    measurements: [],
    loads: [],
    searches: [],
    rankings: [],
  };
  for (const { contenders, records, rounds, prepare, finish } of sections) {
    progress.prepare(records);
    prepare();
    results.measurements.push(...(await contest(contenders, records, rounds, progress)));
    finish?.(results);
  }
  results.rankings = await demoRankings(join(folder, 'demo'));
  return results;
}
