import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../../register/engine.ts';

/** The folder of the project, where Astro finds its configuration: the one that the command runs in, or else this package. */
export const rootFrom = (folder: string): string =>
  existsSync(join(folder, 'astro.config.mjs')) ? folder : engineFolder;
