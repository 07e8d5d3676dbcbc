import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close as closePagefind } from 'pagefind';
import type { BuiltSite } from '../../src/site/links.ts';
import type { Publication } from '../../src/site/publication.ts';
import { searchFiles } from '../../src/site/search.ts';
import { wordsFor } from '../../src/site/translations/index.ts';

/** Writes a file of the site, with the folders above it. */
export function write(folder: string, path: string, content: string | Uint8Array) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Makes the search index and writes its files into a folder. @throws Error if Pagefind fails */
export async function writeSearch(publication: Publication, folder: string) {
  for (const { path, content } of await searchFiles(publication, wordsFor('vi')))
    write(folder, `pagefind/${path}`, content);
  await closePagefind();
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The path of every file below a folder, with `/` on every system, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
    )
    .sort();

/** Each record's and each published file's path and SHA-256, so that anybody can prove what was published. */
export function manifest({ register, compliance, emergency }: Publication, folder: string): string {
  const records = register.tree.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes ?? '') }));
  const files = filesBelow(folder).map((path) => ({
    path,
    sha256: sha256(readFileSync(join(folder, path))),
  }));
  const lane = emergency && { statements: emergency.statements, commit: emergency.commit };
  return `${JSON.stringify({ asOf: compliance.today, emergency: lane, records, files }, null, 2)}\n`;
}

/** The built site as the look at its links wants it. */
export function builtSite(site: string): BuiltSite {
  const paths = new Set(filesBelow(site)).add('data/manifest.json');
  const pages = new Set([...paths].filter((path) => path.endsWith('.html')));
  const get = (path: string) => (pages.has(path) ? readFileSync(join(site, path), 'utf8') : undefined);
  return { paths, pages: { keys: () => pages.keys(), get } };
}
