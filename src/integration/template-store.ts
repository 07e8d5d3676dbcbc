import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIntegration } from './command-settings.ts';
import { siteForAstro, type EngineDigests } from './engine-digests.ts';
import type { PageSource } from './page-source.ts';
import { isRunning } from './is-running.ts';

/**
 * How many sets of compiled templates a project keeps, of some two megabytes each. They are many more than builds can be
 * at work at the same time, so that none loses its set while it renders.
 */
const mostKept = 32;

/** The compiled templates of a site, and the folder of the files that come with them: styles, scripts, the editor's program. */
export interface CompiledTemplates {
  templates: string;
  assets: string;
}

/**
 * The compiled templates of a site, from an earlier build of the same or by Astro; the digest of the whole engine says what
 * they are compiled from. They are kept in the project's folder `.build/templates`, which may be deleted at any time.
 */
export async function compiledTemplates(
  root: string,
  site: PageSource,
  { whole }: EngineDigests,
  isVerbose: boolean,
): Promise<CompiledTemplates> {
  const store = join(root, '.build/templates');
  const folder = join(store, whole);
  const compiled = { templates: join(folder, 'templates'), assets: join(folder, 'assets') };
  if (statSync(folder, { throwIfNoEntry: false })) {
    markUsed(folder);
    return compiled;
  }
  clearLeft(store);
  const making = join(store, `${unfinished}${process.pid}`);
  mkdirSync(making, { recursive: true });
  // Astro takes longer to load than the records to read, and a build whose templates are as before has no use for it.
  const { build } = await import('astro');
  const address = siteForAstro(root, site);
  await build({
    root,
    ...(address === undefined ? {} : { site: address }),
    outDir: join(making, 'assets'),
    integrations: [
      commandIntegration({
        options: { base: site.base },
        publication: site.publication,
        compileInto: join(making, 'templates'),
      }),
    ],
    // What fails is said in a sentence; what Astro and Vite say of it is for whoever looks for a defect.
    logLevel: isVerbose ? 'error' : 'silent',
    // What Astro would remember names files of an earlier build, which may be gone.
    cacheDir: join(making, 'cache'),
  });
  rmSync(join(making, 'cache'), { recursive: true, force: true });
  markUsed(making);
  putInStore(making, folder);
  prune(store);
  return compiled;
}

/** Begins the name of a set that is being compiled; the number of the process ends it. */
const unfinished = 'unfinished-';

/** Drops what builds have left that were killed. */
function clearLeft(store: string): void {
  mkdirSync(store, { recursive: true });
  for (const name of readdirSync(store).filter((one) => one.startsWith(unfinished)))
    if (!isRunning(Number(name.slice(unfinished.length))))
      rmSync(join(store, name), { recursive: true, force: true });
}

/** Puts a set in its place, unless another build has done so in the meantime. */
function putInStore(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!statSync(folder, { throwIfNoEntry: false })) throw error;
    rmSync(making, { recursive: true, force: true });
  }
}

/** The file of a set that is written each time it is used: its time tells how long ago that was. */
const lastUse = 'used';

function markUsed(set: string): void {
  writeFileSync(join(set, lastUse), '');
}

/** When a set was used last, in milliseconds. */
const usedAt = (set: string): number => statSync(join(set, lastUse), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Drops the sets of templates that were used longest ago, beyond those that are kept. */
function prune(store: string): void {
  const byAge = readdirSync(store)
    .filter((name) => !name.startsWith(unfinished))
    .map((name) => join(store, name))
    .toSorted((a, b) => usedAt(b) - usedAt(a));
  for (const old of byAge.slice(mostKept)) rmSync(old, { recursive: true, force: true });
}
