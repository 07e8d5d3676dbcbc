import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SitePage } from '../site/page-list.ts';
import type { KeptPage } from './page-cache.ts';
import { PageQueue } from './page-queue.ts';
import type { PageTask } from './page-thread.ts';
import { PageWriter, type WrittenPage } from './page-writer.ts';
import type { SiteFolder } from './site-folder.ts';
import type { SiteSources } from './write-site.ts';

/** How many pages a build rendered, kept as they were, and dropped since there are no more. */
export interface PageCounts {
  rendered: number;
  kept: number;
  dropped: number;
}

/** From how many pages on other threads help: each reads all records again before it writes its first page. */
const worthThreads = 4_000;

/** How many threads help at most: each holds all records in memory. */
const mostThreads = 7;

const threadsFor = (pages: number): number =>
  pages < worthThreads ? 0 : Math.min(availableParallelism() - 1, mostThreads);

/**
 * Writes the pages of a site on as many cores as there are, and takes note of each. The text of a page does not depend
 * on who writes it. @throws Error where a page cannot be rendered
 */
export async function writePages(
  site: SiteFolder,
  all: readonly SitePage[],
  { publication, base, day, templates, cache, threads = threadsFor(all.length), onProgress }: SiteSources,
): Promise<PageCounts> {
  const taken = new Set(site.hashes.keys());
  const pages = all.filter(({ file }) => !taken.has(file));
  const root = publication.register.publisher.site.replace(/\/$/, '');
  const place = { folder: site.folder, root, templates, cache };
  const queue = new PageQueue();
  const kept = new Map<string, KeptPage>();
  const counts = { rendered: 0, kept: 0 };
  const shared = sharedStrings();
  const note = ({ file, page, isAsBefore }: WrittenPage) => {
    const links = { addresses: page.links.addresses.map(shared), anchors: page.links.anchors.map(shared) };
    site.hashes.set(file, page.hash);
    site.links.set(file, links);
    if ('size' in page) {
      site.sizes.set(file, page.size);
      kept.set(file, { ...page, links });
    }
    counts[isAsBefore ? 'kept' : 'rendered'] += 1;
    onProgress?.(counts.kept + counts.rendered, pages.length);
  };
  const help = startThreads(threads, { publication, base, day, place, next: queue.next, taken }, note);
  // What a thread fails with is thrown where it is waited for.
  help.catch(() => undefined);
  try {
    const writer = await PageWriter.in(place);
    for (let batch = queue.take(pages); batch.length > 0; batch = queue.take(pages))
      for (const page of batch) note(await writer.write(page));
    await help;
    return { ...counts, dropped: writer.close(kept) };
  } finally {
    queue.close();
  }
}

type Task = Pick<PageTask, 'base' | 'place' | 'next' | 'taken'> & Pick<SiteSources, 'publication' | 'day'>;

/** Gives the first of equal strings for each: most links stand on many pages, and a national archive has many pages. */
function sharedStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text) ?? text;
    known.set(text, first);
    return first;
  };
}

/** Has other threads write pages as well; ends once all have. */
async function startThreads(
  count: number,
  { publication, day, ...task }: Task,
  note: (page: WrittenPage) => void,
): Promise<void> {
  const { register, followsClock, past, emergency } = publication;
  // What an emergency publishes is put together from two trees.
  if (count === 0 || !day || emergency) return;
  const data: PageTask = {
    ...task,
    tree: register.tree,
    day,
    others: { followsClock, past },
  };
  await Promise.all(Array.from({ length: count }, () => helped(data, note)));
}

/** Ends when a thread has found no page to write any more. @throws Error that the thread was thrown */
const helped = (data: PageTask, note: (page: WrittenPage) => void): Promise<void> =>
  new Promise((settle, fail) => {
    const thread = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: data });
    thread.on('message', (written: WrittenPage[]) => {
      for (const page of written) note(page);
    });
    thread.once('error', fail).once('exit', () => {
      settle();
    });
  });
