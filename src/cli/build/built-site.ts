import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../register/files-below.ts';
import type { SiteFolder } from '../../integration/output/site-folder.ts';
import type { BuiltSite } from '../../site/links/links.ts';

/** The built site in a folder, for the check of its links. */
export const builtSite = (folder: string): BuiltSite => withPaths(folder, filesBelow(folder));

/** A site that has just been written; what is known of its files already is not read again. */
export const writtenSite = ({ folder, hashes, links }: SiteFolder): BuiltSite => ({
  ...withPaths(folder, hashes.keys()),
  links,
});

function withPaths(folder: string, all: Iterable<string>): BuiltSite {
  const paths = new Set(all);
  const pages = new Set([...paths].filter((path) => path.endsWith('.html')));
  const get = (path: string) => (pages.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined);
  return { paths, pages: { keys: () => pages.keys(), get } };
}
