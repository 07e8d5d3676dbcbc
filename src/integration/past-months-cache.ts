import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineFolder } from '../register/engine.ts';
import { digestOf, digestOfFiles } from './digest.ts';

/** Where a project keeps the results of past months between builds. It may be deleted at any time. */
export const pastFolder = (root: string): string => join(root, '.build/past-months');

/**
 * What a result depends on: the code that makes it, and the versions of all that it uses. A copy of the program, or the
 * installed package, comes without the lock file.
 */
const engineFiles = [
  'src/domain',
  'src/register',
  'src/rules',
  'src/compliance',
  'src/law',
  'src/integration/past-months.ts',
  'src/integration/past-months-cache.ts',
  'package.json',
  'package-lock.json',
];

/** A digest of the program as far as a result depends on it: whoever changes a rule wants the months judged anew. */
const engineDigest = (): string => digestOf([process.version, digestOfFiles(engineFolder, engineFiles)]);

/** What `make` gives for a key, or gave for it before. */
export type Cache = <T>(key: readonly string[], make: () => T) => T;

/**
 * What was kept in a folder by earlier calls of the same program; nothing is kept without a folder. A key names
 * everything else that its result depends on. What is new goes the way of what is kept, through JSON, so that nobody can
 * tell one from the other.
 */
export function cacheIn(folder: string | undefined): Cache {
  if (folder === undefined) return (_key, make) => make();
  const own = join(folder, engineDigest());
  return <T>(key: readonly string[], make: () => T): T => {
    const name = createHash('sha256').update(key.join('\0')).digest('hex');
    const known = kept(join(own, `${name}.json`));
    if (known) return known.is as T;
    const text = JSON.stringify({ is: make() });
    keep(own, `${name}.json`, text);
    return (JSON.parse(text) as { is: T }).is;
  };
}

/** What a file keeps; undefined if there is none, or it is damaged. */
function kept(file: string): { is: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { is: unknown };
  } catch {
    return undefined;
  }
}

/**
 * Keeps a result, and nothing of other versions of the program. A file that was cut short is no JSON, so it is not
 * taken for one. Where nothing can be written, months are judged in every build.
 */
function keep(own: string, name: string, text: string): void {
  try {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, name), text);
    const above = dirname(own);
    for (const other of readdirSync(above).filter((entry) => join(above, entry) !== own))
      rmSync(join(above, other), { recursive: true, force: true });
  } catch {
    // A full disk, or a folder of somebody else’s: what is kept here only saves time.
  }
}
