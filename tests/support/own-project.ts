import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { project } from './command.ts';

/** A new folder below the project, until the tests of the file are through: Astro wants a project and the packages that it uses below one folder. */
export function folderInProject(name: string): string {
  mkdirSync(join(project, '.build'), { recursive: true });
  const folder = mkdtempSync(join(project, `.build/${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes the configuration of a project of a publisher's own: `congKhai()` alone, after a line of its own if one is given. */
export function configure(folder: string, options: Readonly<Record<string, string>> = {}, line = ''): void {
  const engine = pathToFileURL(join(project, 'src/index.ts')).href;
  const call = Object.keys(options).length > 0 ? JSON.stringify(options) : '';
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `${line}import { congKhai } from '${engine}';\nexport default { integrations: [congKhai(${call})] };\n`,
  );
}

/** Makes a folder a project of a publisher's own, with the packages that are installed. */
export function makeProject(folder: string, options?: Readonly<Record<string, string>>): void {
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  configure(folder, options);
}
