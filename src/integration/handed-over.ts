import type { Publication } from '../site/publication.ts';

/** What pages are made from, by the integration that has them made. */
export interface HandedOver {
  publication: Publication;
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
}

const byKey = new Map<string, HandedOver>();

/** Names an integration to its pages: a process may build several sites. */
export const newKey = (): string => `site-${(count += 1)}`;

let count = 0;

/** Hands over what pages are made from, in place of what was handed over under that key before. */
export function handOver(key: string, what: HandedOver): void {
  byKey.set(key, what);
}

/** What was handed over last under a key. @throws Error if nothing was */
export function takeOver(key: string): HandedOver {
  const what = byKey.get(key);
  if (!what) throw new Error('Pages are made from a publication, and congKhai() has read none yet.');
  return what;
}

/** Forgets what was handed over, once its pages are made. */
export function forget(key: string): void {
  byKey.delete(key);
}
