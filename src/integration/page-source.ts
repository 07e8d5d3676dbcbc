import type { Publication } from '../site/publication.ts';

/** What the pages of one site are made from. */
export interface PageSource {
  publication: Publication;
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
}

const byKey = new Map<string, PageSource>();

/** A key by which pages find the source of their site: a process may build several sites. */
export const newSiteKey = (): string => `site-${(count += 1)}`;

let count = 0;

/** Sets what the pages of a site are made from, in place of what was set before. */
export function setPageSource(key: string, source: PageSource): void {
  byKey.set(key, source);
}

/** What the pages of a site are made from. @throws Error if nothing was set for its key */
export function pageSourceOf(key: string): PageSource {
  const source = byKey.get(key);
  if (!source) throw new Error('Pages are made from a publication, and congKhai() has read none yet.');
  return source;
}
