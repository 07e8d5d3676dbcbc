import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { build } from 'astro';
import { whileLocked } from '../processes/build-lock.ts';
import { commandIntegration } from '../command-settings.ts';
import { isRunning } from '../processes/is-running.ts';
import { haveNoOthers } from './load-templates.ts';
import { markUsed, namesInSet, orderIn, temporary, usedAt } from './template-set.ts';
import type { TemplateSources } from './template-sources.ts';

/** Runs in a process of its own: compiles templates in the folder that it is told, by the order there, and says when it waits and when they are in their place. */

/** What templates are to be compiled of, and the folder in which the set of them is kept. */
export interface CompilingOrder {
  sources: TemplateSources;
  /** The folder of the set, for this build and later ones of the same. */
  set: string;
  /** The folder that it has instead where it is for this build alone. */
  onceOnly: string;
  /** The folder of all sets that the project keeps. */
  store: string;
  isVerbose: boolean;
}

/** What the process answers: that another build compiles templates of the project, where the set is, or why it is not there. */
export type CompilingAnswer = 'waiting' | { set: string } | { failure: Failure };

/** What is told of an error, which loses what it has of its own on the way to another process. */
export type Failure = Pick<NodeJS.ErrnoException, 'name' | 'message' | 'stack' | 'code' | 'path'>;

const failureOf = ({ name, message, stack, code, path }: NodeJS.ErrnoException): Failure => ({
  name,
  message,
  ...(stack === undefined ? {} : { stack }),
  ...(code === undefined ? {} : { code }),
  ...(path === undefined ? {} : { path }),
});

/**
 * How many sets of compiled templates a project keeps, of some two megabytes each. They are many more than builds can be
 * at work at the same time, so that none loses its set while it renders.
 */
const mostKept = 32;

/**
 * Compiles a set, unless another build has done so by now, and gives its folder. Astro works in folders of the project
 * itself, one build at a time.
 */
async function compile(making: string): Promise<string> {
  const order = deserialize(readFileSync(orderIn(making))) as CompilingOrder;
  const onWait = () => process.send?.('waiting' satisfies CompilingAnswer);
  return whileLocked(`${order.sources.root} templates`, onWait, async () => {
    try {
      const isThere = statSync(order.set, { throwIfNoEntry: false });
      return isThere ? order.set : await compileSet(order, making);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  });
}

async function compileSet(order: CompilingOrder, making: string): Promise<string> {
  const { sources, store, isVerbose } = order;
  clearLeft(store);
  const cache = join(making, 'cache');
  await build({
    root: sources.root,
    outDir: join(making, namesInSet.assets),
    integrations: [
      commandIntegration({ options: {}, compile: { ...sources, into: join(making, namesInSet.templates) } }),
    ],
    // What fails is said in a sentence; what Astro and Vite say of it is for whoever looks for a defect.
    logLevel: isVerbose ? 'error' : 'silent',
    // What Astro would remember names files of an earlier build, which may be gone.
    cacheDir: cache,
  });
  for (const made of [cache, orderIn(making)]) rmSync(made, { recursive: true });
  // What a page of the project's own reads nobody can tell: it is made anew by each build, and goes when that has ended.
  const isForAll = haveNoOthers(join(making, namesInSet.templates), sources.routes);
  const set = isForAll ? order.set : order.onceOnly;
  markUsed(making);
  renameSync(making, set);
  prune(store);
  return set;
}

/** Drops what builds have left that have ended. */
function clearLeft(store: string): void {
  for (const name of readdirSync(store).filter((one) => one.startsWith(temporary)))
    if (!isRunning(Number.parseInt(name.slice(temporary.length), 10)))
      rmSync(join(store, name), { recursive: true, force: true });
}

/** Drops the sets of templates that were used longest ago, beyond those that are kept. */
function prune(store: string): void {
  const byAge = readdirSync(store)
    .filter((name) => !name.startsWith(temporary))
    .map((name) => join(store, name))
    .toSorted((a, b) => usedAt(b) - usedAt(a));
  for (const old of byAge.slice(mostKept)) rmSync(old, { recursive: true, force: true });
}

/** Says how it has ended, and ends. */
function end(how: CompilingAnswer): void {
  process.send?.(how, undefined, undefined, () => {
    process.disconnect();
  });
}

const fail = (error: unknown): void => {
  end({ failure: failureOf(error instanceof Error ? error : new Error(String(error))) });
};

process
  .once('uncaughtException', fail)
  // Also when the build has ended that it compiles for, however that ended.
  .once('disconnect', () => process.exit())
  .once('message', (making: string) => {
    compile(making).then((set) => {
      end({ set });
    }, fail);
  });
