import { join } from 'node:path';
import { sha256 } from '../../register/digest.ts';
import { VersionFolder } from '../../register/version-folder.ts';

/** Where a project keeps the results of past months between builds. It may be deleted at any time. */
export const pastFolder = (root: string): string => join(root, '.build/past-months');

/** The code that makes a result: whoever changes a rule wants the months judged anew. */
const engineFiles = [
  'src/domain',
  'src/register',
  'src/rules',
  'src/compliance',
  'src/law',
  'src/integration/past-months/past-months.ts',
  'src/integration/past-months/past-months-cache.ts',
];

/** The result of `make` for a key, stored the first time. */
export type Cache = <T>(key: readonly string[], make: () => T) => T;

/**
 * A cache in a folder, for results of this version of the program; without a folder nothing is stored. A key names all
 * else that its result depends on. New results pass through JSON as stored ones do, so that both are alike.
 */
export function cacheIn(folder: string | undefined): Cache {
  if (folder === undefined) return (_key, make) => make();
  const kept = new VersionFolder(folder, engineFiles);
  return <T>(key: readonly string[], make: () => T): T => {
    const name = `${sha256(key.join('\0'))}.json`;
    const stored = kept.read(name) as { is: T } | undefined;
    if (stored) return stored.is;
    const text = JSON.stringify({ is: make() });
    kept.write(name, text);
    return (JSON.parse(text) as { is: T }).is;
  };
}
