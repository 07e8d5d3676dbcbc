import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, without a slash at the end: `src/` and what it is versioned by lie in it. */
export const engineFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The files of the engine that every site serves as they are, at the addresses at which they lie here. */
export const enginePublic = join(engineFolder, 'src/site/public');

/** The folder of the project, where Astro finds its configuration: the one that the command runs in, or else this package. */
export const rootFrom = (folder: string): string =>
  existsSync(join(folder, 'astro.config.mjs')) ? folder : engineFolder;
