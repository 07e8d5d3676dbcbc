import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/domain/dates.ts';
import { addOne, changeLayout, changeOne, changeOneTemplate } from './changes.ts';
import type { Contender } from './contest.ts';
import { today } from './plan.ts';
import { commandOf, project, runProgram } from './programs.ts';
import type { Work } from './works.ts';

/** The site that the builds of an engine make. */
export const siteOf = (engine: string): string => join(engine, 'dist');

/** The records that an engine publishes, where a publisher has them. */
export const contentOf = (engine: string): string => join(engine, 'content');

/** A build with what happens before it. */
interface Step {
  work: Work;
  before: (engine: string) => void;
  day: string;
  /** The records that are published in place of the engine's own content. */
  content?: string;
}

/** Takes away all that an engine has built and kept. */
function clear(engine: string): void {
  for (const left of ['.build', 'dist']) rmSync(join(engine, left), { recursive: true, force: true });
}

const demo: Step = { work: 'build-demo', before: clear, day: today, content: join(project, 'content') };

const cold: Step = { work: 'build-cold', before: clear, day: today };

const recordChanged: Step = {
  work: 'build-record-changed',
  before: (engine) => {
    changeOne(contentOf(engine));
  },
  day: today,
};

/** What happens to a site, each following on the one before. */
const steps: readonly Step[] = [
  demo,
  cold,
  { work: 'build-unchanged', before: () => undefined, day: today },
  recordChanged,
  {
    work: 'build-record-added',
    before: (engine) => {
      addOne(contentOf(engine), 'newest');
    },
    day: today,
  },
  {
    work: 'build-old-record-added',
    before: (engine) => {
      addOne(contentOf(engine), 'oldest');
    },
    day: today,
  },
  { work: 'build-template-changed', before: changeOneTemplate, day: today },
  { work: 'build-layout-changed', before: changeLayout, day: today },
  { work: 'build-day-passed', before: () => undefined, day: addDays(today, 1) },
];

/** The steps by which it is seen how builds grow. */
const growing: readonly Step[] = [cold, recordChanged];

const contenderOf =
  (engine: string) =>
  ({ work, before, day, content }: Step): Contender => ({
    work,
    ready: () => {
      before(engine);
    },
    run: () =>
      runProgram({
        program: process.execPath,
        args: [
          ...commandOf(engine, 'build'),
          ...['--as-of', day, '--overdue', 'publish', '--quiet'],
          ...(content === undefined ? [] : ['--content', content]),
        ],
        folder: engine,
      }),
    pages: () => globSync('**/*.html', { cwd: siteOf(engine) }).length,
  });

/** Builds by a copy of the engine, from nothing and after every kind of change. */
export const buildContenders = (engine: string): Contender[] => steps.map(contenderOf(engine));

/** A build from nothing, and one after a changed record. */
export const growthContenders = (engine: string): Contender[] => growing.map(contenderOf(engine));
