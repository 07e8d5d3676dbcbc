import { hostingFiles } from '../hosts/headers.ts';
import { addresses } from '../site/addresses.ts';
import { pagesOf } from '../site/page-list.ts';
import type { IndexFile } from '../site/search/chunks.ts';
import type { Publication } from '../site/publication.ts';
import { manifest } from './manifest.ts';
import { writePages, type PageCounts } from './write-pages.ts';
import { generatedFiles } from './site-files.ts';
import type { SiteFolder } from './site-folder.ts';
import { writeSitemap } from './sitemap.ts';

/** What a site is made from. */
export interface SiteSources {
  publication: Publication;
  /** How many threads may render pages beside this one; one less than the machine has cores, unless it is given. */
  threads?: number;
  /** Told how many pages of how many are written. */
  onProgress?: (done: number, of: number) => void;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
  /** The folder of the compiled templates. */
  templates: string;
  /** The folder that keeps pages between builds; without it every page is rendered. */
  cache?: string;
  /** The files of the search index, which Pagefind makes beside everything else. */
  search: Promise<readonly IndexFile[]>;
}

/**
 * Writes all that a site has besides the files that come with its templates: pages, data, feeds, attachments, the search
 * index, the sitemap, what hosts want, and last the list of all files. A file of the publisher's own that lies at the
 * same path goes before. @throws CannotRun if Pagefind fails
 */
export async function writeSite(site: SiteFolder, sources: SiteSources): Promise<PageCounts> {
  const { publication, base, search } = sources;
  const pages = [...pagesOf(publication)];
  const counting = writePages(site, pages, sources);
  counting.catch(() => undefined);
  const write = (path: string, content: () => string | Uint8Array) => {
    if (!site.hashes.has(path)) site.write(path, content());
  };
  for (const [address, text] of generatedFiles(publication)) write(address.slice(1), text);
  for (const { department, name, bytes } of publication.register.attachments)
    write(addresses.attachment(department, name).slice(1), () => bytes);
  for (const { path, content } of await search) write(`pagefind/${path}`, () => content);
  const counts = await counting;
  const listed = pages.map(({ address }) => address);
  for (const path of await writeSitemap(site.folder, publication.register.publisher, listed)) site.note(path);
  for (const { path, content } of hostingFiles(site.hashes.keys(), base)) write(path, () => content);
  site.write(addresses.manifest.slice(1), manifest(publication, site.hashes));
  return counts;
}
