import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from './archive.ts';
import { buildContenders, growthContenders, siteOf } from './builds.ts';
import { checkContender, checkContenders, startContender, writeRepository } from './checks.ts';
import { contest, type Contender, type Rounds } from './contest.ts';
import { thisMachine, toolVersions } from './machine.ts';
import { peerContenders } from './peers/peers.ts';
import type { Progress } from './progress.ts';
import { pageLoads, publishedBy } from './published.ts';
import type { Results } from './results.ts';
import { searchLoads } from './searches.ts';
import { copyEngine } from './workspace.ts';

/** What is to be measured. */
export interface Plan {
  records: number;
  seed: number;
  /** How often each is run, of which the median counts; from two on, `check` runs once beforehand as well. */
  rounds: number;
  /** Whether builds are measured, and how they grow. */
  builds: boolean;
  growth: boolean;
  /** A folder in which other generators are looked for. */
  tools: string | undefined;
}

/** What takes turns, with what is made for it beforehand and looked at afterwards. */
interface Section {
  records: number;
  rounds: Rounds;
  contenders: readonly Contender[];
  prepare: () => void;
  finish?: (results: Results) => void;
}

/** The fewest records that an archive has. */
export const fewest = 200;

/** By which sizes growth is seen, of an archive of so many records: 5,000 and 50,000 among them for 10,000. */
const sizesFor = (records: number): number[] =>
  [records / 10, records / 2, records, records * 5].map(Math.round).filter((size) => size >= fewest);

/** The sections of a plan, below a folder. */
function sectionsOf({ records, seed, rounds, builds, growth, tools }: Plan, folder: string): Section[] {
  const archive = join(folder, 'archive');
  const repository = join(folder, 'repository');
  const engine = join(folder, 'engine');
  const often = { unmeasured: rounds > 1 ? 1 : 0, measured: rounds };
  const checks: Section = {
    records,
    rounds: often,
    contenders: checkContenders(archive, repository, tools),
    prepare: () => {
      writeArchive(archive, records, seed);
      writeRepository(repository, archive);
    },
  };
  const others = sizesFor(records).filter((size) => size !== records);
  const growing = others.map((size): Section => {
    const place = join(folder, `archive-${size}`);
    return {
      records: size,
      rounds: often,
      contenders: [startContender, checkContender(place)],
      prepare: () => {
        writeArchive(place, size, seed);
      },
    };
  });
  const peers = peerContenders(join(folder, 'peers'), archive, tools);
  const building: Section = {
    records,
    rounds: { unmeasured: 0, measured: rounds },
    contenders: [...buildContenders(engine, archive), ...peers],
    prepare: () => {
      copyEngine(engine);
      for (const { prepare } of peers) prepare();
    },
    finish: (results) => {
      results.published = publishedBy(siteOf(engine));
      results.loads = pageLoads(siteOf(engine));
      results.searches = searchLoads(siteOf(engine), archive);
    },
  };
  const buildsGrow = others.map((size): Section => {
    const place = join(folder, `archive-${size}`);
    const own = join(folder, `engine-${size}`);
    const large = peerContenders(join(folder, `peers-${size}`), place, tools).filter(
      ({ work }) => work === 'hugo',
    );
    return {
      records: size,
      rounds: { unmeasured: 0, measured: 1 },
      contenders: [...growthContenders(own, place), ...large],
      prepare: () => {
        copyEngine(own);
        for (const { prepare } of large) prepare();
      },
      finish: () => {
        for (const done of [own, join(folder, `peers-${size}`)])
          rmSync(done, { recursive: true, force: true });
      },
    };
  });
  return [checks, ...growing, ...(builds ? [building] : []), ...(growth ? buildsGrow : [])];
}

/** Measures what a plan asks for, in a folder of its own, and tells how far it is. */
export async function measure(
  plan: Plan,
  folder: string,
  progressOf: (runs: number) => Progress,
): Promise<Results> {
  mkdirSync(folder, { recursive: true });
  const sections = sectionsOf(plan, folder);
  const progress = progressOf(
    sections.reduce(
      (sum, { contenders, rounds }) => sum + contenders.length * (rounds.measured + rounds.unmeasured),
      0,
    ),
  );
  const results: Results = {
    machine: thisMachine(),
    tools: toolVersions(plan.tools),
    records: plan.records,
    seed: plan.seed,
    measurements: [],
    loads: [],
    searches: [],
  };
  for (const { contenders, records, rounds, prepare, finish } of sections) {
    progress.prepare(records);
    prepare();
    results.measurements.push(...(await contest(contenders, records, rounds, progress)));
    finish?.(results);
  }
  return results;
}
