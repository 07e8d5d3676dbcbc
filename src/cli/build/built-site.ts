import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../integration/files.ts';
import type { BuiltSite } from '../../site/links/links.ts';

/** The built site as the look at its links wants it. */
export function builtSite(site: string): BuiltSite {
  const paths = new Set(filesBelow(site));
  const pages = new Set([...paths].filter((path) => path.endsWith('.html')));
  const get = (path: string) => (pages.has(path) ? readFileSync(join(site, path), 'utf8') : undefined);
  return { paths, pages: { keys: () => pages.keys(), get } };
}
