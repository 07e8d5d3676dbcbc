import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { typeNames } from '../../domain/records/index.ts';
import type { SourceTree } from '../../register/files.ts';
import { placeOf } from '../../register/places/place.ts';
import { engineFolder } from '../../register/engine.ts';
import { recordSchemas, type Files } from '../../editor/vscode-schemas.ts';

/** Writes files of the project that differ from what they should be. */
export function writeFiles(files: Files, folder = engineFolder): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The address of a file as the language server of Astro compares it. */
const addressOf = (file: string): string => decodeURIComponent(pathToFileURL(file).href).toLowerCase();

/**
 * Tells the language server of Astro which file has front matter of which type, so that fields are completed, explained
 * and underlined in the editor. It knows files one by one and by their place on this machine, so this is not committed.
 * Records outside of the folder that is open in the editor are left alone.
 */
export function describeRecords(
  content: string,
  { files }: Pick<SourceTree, 'files'>,
  folder = engineFolder,
): void {
  if (!resolve(content).startsWith(resolve(folder) + sep)) return;
  const entries = files.flatMap(({ path }) => {
    const place = placeOf(path);
    return place.is === 'record' ? [[addressOf(resolve(content, path)), place.type]] : [];
  });
  const collections = typeNames.map((name) => ({ hasSchema: true, name }));
  const manifest = { collections, entries: Object.fromEntries(entries) as Record<string, string> };
  writeFiles(
    { ...recordSchemas(), '.astro/collections/collections.json': `${JSON.stringify(manifest, null, 2)}\n` },
    folder,
  );
}
