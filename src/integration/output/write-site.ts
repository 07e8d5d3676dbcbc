import { addresses } from '../../site/addresses.ts';
import { pagesOf, type SitePage } from '../../site/page-list.ts';
import type { Publication } from '../../site/publication.ts';
import { isInShard, type Shard } from '../../site/shard.ts';
import { withoutLanguage } from '../../site/urls.ts';
import { finishSite } from './finish-site.ts';
import { PageCache } from '../pages/page-cache.ts';
import { PageViews } from '../pages/page-views.ts';
import type { SiteCache } from '../cache/site-cache.ts';
import { writeFiles } from './write-files.ts';
import { writePages, type PageCounts } from '../pages/write-pages.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { generatedFiles } from '../static-files/site-files.ts';
import type { SiteFolder } from './site-folder.ts';

/** What a site is made from. */
export interface SiteSources {
  publication: Publication;
  /** How many threads may render pages beside this one; one less than the machine has cores, unless it is given. */
  threads?: number;
  /** Told how many pages of how many are written. */
  onProgress?: (done: number, of: number) => void;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
  /** The folder of the compiled templates, once they are there and the files that come with them are in their places. */
  templates: Promise<string>;
  /** What keeps pages and files between builds; without it all of them are made. */
  cache?: SiteCache | undefined;
  /** The files of the search index, which Pagefind makes beside everything else. */
  search: SearchIndex;
  /** The shard of the site that is to be written; the whole site where there is none. */
  shard?: Shard | undefined;
}

/**
 * Writes all that a site has besides the files that come with its templates: pages, data, feeds, attachments, the search
 * index, and, unless it is a shard, what is made of all of these. A file of the publisher's own that lies at the same path
 * goes before. Once it has ended, nothing is written any more. @throws CannotRun if Pagefind fails
 */
export async function writeSite(site: SiteFolder, sources: SiteSources): Promise<PageCounts> {
  const { publication, base, shard } = sources;
  const pages = [...pagesOf(publication)];
  let counts: PageCounts;
  try {
    counts = await writePagesAndFiles(site, pages, sources);
  } finally {
    await site.linked();
  }
  if (!shard) await finishSite(site, pages, publication, base);
  return counts;
}

/** Writes pages, data, attachments and the search index side by side. */
async function writePagesAndFiles(
  site: SiteFolder,
  all: readonly SitePage[],
  sources: SiteSources,
): Promise<PageCounts> {
  const { publication, shard, cache } = sources;
  // A page and its twins are made of the same.
  const pages = all.filter(({ address }) => isInShard(withoutLanguage(address), shard));
  const before = cache && new PageCache(cache.folder, site.links.strings);
  const views = new PageViews(publication);
  const changed = pages.filter(({ file }) => !cache?.isAsBefore(before?.of(file)?.origin));
  const templates = await views.aheadUntil(sources.templates, changed);
  const stop = new AbortController();
  const files = writeGeneratedFiles(site, sources);
  const beside = { stop: stop.signal, beside: files };
  const counting = writePages(site, pages, { ...sources, templates, views, before, ...beside });
  // What it fails with is thrown where it is waited for.
  counting.catch(() => undefined);
  const searching = writeSearch(site, sources, stop.signal);
  searching.catch(() => undefined);
  try {
    await files;
    writeAttachments(site, sources);
    await searching;
    return await counting;
  } catch (error) {
    stop.abort();
    await counting.catch(() => undefined);
    throw error;
  }
}

/** Writes data and feeds. */
async function writeGeneratedFiles(site: SiteFolder, sources: SiteSources): Promise<void> {
  const { publication } = sources;
  const files = [...generatedFiles(publication)].filter(([address]) => isToBeWritten(address, site, sources));
  await writeFiles(site, files, sources);
}

function writeAttachments(site: SiteFolder, sources: SiteSources): void {
  for (const { department, name, bytes } of sources.publication.register.attachments) {
    const address = addresses.attachment(department, name);
    if (isToBeWritten(address, site, sources)) site.write(address.slice(1), bytes);
  }
}

/** Writes the files of each index of the search once it is made. */
async function writeSearch(site: SiteFolder, { search }: SiteSources, stop: AbortSignal): Promise<void> {
  for await (const files of search) {
    stop.throwIfAborted();
    for (const { path, content } of files)
      if (!site.has(`pagefind/${path}`)) site.write(`pagefind/${path}`, content);
  }
}

/** Whether a file is one of the shard, and none of the publisher's own lies at its address. */
const isToBeWritten = (address: string, site: SiteFolder, { shard }: SiteSources): boolean =>
  isInShard(address, shard) && !site.has(address.slice(1));
