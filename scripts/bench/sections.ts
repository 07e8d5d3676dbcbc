import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from './archive.ts';
import { buildContenders, contentOf, growthContenders, siteOf } from './builds.ts';
import { checkContender, checkContenders, startContender, writeRepository } from './checks.ts';
import type { Contender, Rounds } from './contest.ts';
import { peerContenders } from './peers/peers.ts';
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

/** Beside an archive of so many records, the sizes by which growth is seen: 5,000 and 50,000 among them for 10,000. */
const sizesBeside = (records: number): number[] =>
  [records / 10, records / 2, records * 5].map(Math.round).filter((size) => size >= fewest);

const roundsOfChecks = ({ rounds }: Plan): Rounds => ({ unmeasured: rounds > 1 ? 1 : 0, measured: rounds });

const archiveIn = (folder: string, records: number): string => join(folder, `archive-${records}`);

function checks(plan: Plan, folder: string): Section {
  const { records, seed, tools } = plan;
  const [archive, repository] = [archiveIn(folder, records), join(folder, 'repository')];
  return {
    records,
    rounds: roundsOfChecks(plan),
    contenders: checkContenders(archive, repository, tools),
    prepare: () => {
      writeArchive(archive, records, seed);
      writeRepository(repository, archive);
    },
  };
}

function checksOf(records: number, plan: Plan, folder: string): Section {
  const archive = archiveIn(folder, records);
  return {
    records,
    rounds: roundsOfChecks(plan),
    contenders: [startContender, checkContender(archive)],
    prepare: () => {
      writeArchive(archive, records, plan.seed);
    },
  };
}

function builds({ records, rounds, tools }: Plan, folder: string): Section {
  const [archive, engine] = [archiveIn(folder, records), join(folder, 'engine')];
  const peers = peerContenders(join(folder, 'peers'), archive, tools);
  return {
    records,
    rounds: { unmeasured: 0, measured: rounds },
    contenders: [...buildContenders(engine), ...peers],
    prepare: () => {
      copyEngine(engine, archive);
      for (const { prepare } of peers) prepare();
    },
    finish: (results) => {
      const site = siteOf(engine);
      results.published = publishedBy(site);
      results.loads = pageLoads(site);
      results.searches = searchLoads(site, contentOf(engine));
    },
  };
}

/** Builds of an archive that is there already, once. */
function buildsOf(records: number, { tools }: Plan, folder: string): Section {
  const [archive, place] = [archiveIn(folder, records), join(folder, `builds-${records}`)];
  const engine = join(place, 'engine');
  const peers = peerContenders(place, archive, tools).filter(({ work }) => work === 'hugo');
  return {
    records,
    rounds: { unmeasured: 0, measured: 1 },
    contenders: [...growthContenders(engine), ...peers],
    prepare: () => {
      copyEngine(engine, archive);
      for (const { prepare } of peers) prepare();
    },
    finish: () => {
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The sections of a plan, in the order in which each finds what those before it have made below a folder. */
export const sectionsOf = (plan: Plan, folder: string): Section[] => {
  const sizes = sizesBeside(plan.records);
  return [
    checks(plan, folder),
    ...sizes.map((size) => checksOf(size, plan, folder)),
    ...(plan.builds ? [builds(plan, folder)] : []),
    ...(plan.growth ? sizes.map((size) => buildsOf(size, plan, folder)) : []),
  ];
};
