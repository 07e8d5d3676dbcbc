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

/** The result of `make` for a key, stored the first time. */
export type Cache = <T>(key: readonly string[], make: () => T) => T;

/**
 * A cache in a folder, for results of this version of the program; without a folder nothing is stored. A key names all
 * else that its result depends on. New results pass through JSON as stored ones do, so that both are alike.
 */
export function cacheIn(folder: string | undefined): Cache {
  if (folder === undefined) return (_key, make) => make();
  const versionFolder = join(folder, engineDigest());
  return <T>(key: readonly string[], make: () => T): T => {
    const name = createHash('sha256').update(key.join('\0')).digest('hex');
    const stored = load(join(versionFolder, `${name}.json`));
    if (stored) return stored.is as T;
    const text = JSON.stringify({ is: make() });
    store(versionFolder, `${name}.json`, text);
    return (JSON.parse(text) as { is: T }).is;
  };
}

/** The stored result; undefined if there is no such file, or it is damaged. */
function load(file: string): { is: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { is: unknown };
  } catch {
    return undefined;
  }
}

/**
 * Stores a result, and removes those of other versions of the program. A file that was cut short is no valid JSON, so
 * it is ignored. Where nothing can be written, months are judged in every build.
 */
function store(versionFolder: string, name: string, text: string): void {
  try {
    mkdirSync(versionFolder, { recursive: true });
    writeFileSync(join(versionFolder, name), text);
    const above = dirname(versionFolder);
    for (const other of readdirSync(above).filter((entry) => join(above, entry) !== versionFolder))
      rmSync(join(above, other), { recursive: true, force: true });
  } catch {
    // A full disk, or a folder of somebody else’s: the cache only saves time.
  }
}
