import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The path of every file below a folder, with `/` on every system, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
