import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SitePage } from '../../site/page-list.ts';
import { digestOf } from '../../register/digest.ts';
import type { PageCache } from './page-cache.ts';
import type { KeptPage, PageIdentity } from './page-ledger.ts';
import { atOnce, PageRendering } from './page-rendering.ts';
import type { PageViews } from './page-views.ts';
import type { PageJob } from './page-writer.ts';
import type { SiteFolder } from '../output/site-folder.ts';
import { templateDigests } from '../templates/load-templates.ts';
import type { SiteSources } from '../output/write-site.ts';

/** How many pages a build rendered, kept as they were, and dropped since there are no more. */
export interface PageCounts {
  rendered: number;
  kept: number;
  dropped: number;
}

/** What the pages of a site are made from, and what ends the work on them before its time. */
type PageSources = Omit<SiteSources, 'templates'> & {
  /** The folder of the compiled templates. */
  templates: string;
  /** What pages show, as far as it was made ahead. */
  views: PageViews;
  /** Pages of earlier builds. */
  before: PageCache | undefined;
  stop: AbortSignal;
  /** What this thread does beside, turn by turn. */
  beside: Promise<unknown>;
};

/** How many threads help at most: this one makes what their pages show, and cannot keep more of them busy. */
const mostThreads = 7;

/**
 * Writes the pages of a site on as many cores as there are, and takes note of each. This thread makes what each page
 * shows; a page that was made of the same before is kept, and whichever thread is free renders the others. The text of a
 * page does not depend on who renders it. @throws Error where a page cannot be rendered, or it was stopped
 */
export async function writePages(
  site: SiteFolder,
  all: readonly SitePage[],
  {
    publication,
    templates,
    cache,
    views,
    before,
    threads = availableParallelism() - 1,
    onProgress,
    stop,
    beside,
  }: PageSources,
): Promise<PageCounts> {
  const pages = all.filter(({ file }) => !site.has(file));
  const kept = new Map<string, KeptPage>();
  /** What pages to be rendered are made of besides, which is no concern of other threads. */
  const sources = new Map<string, Pick<PageIdentity, 'origin' | 'template'>>();
  const counts = { rendered: 0, kept: 0 };
  /** Takes note of a page; of one that is kept for the next build, with what is known of it. */
  const note = (file: string, as: keyof typeof counts, page?: KeptPage) => {
    if (page) kept.set(file, page);
    counts[as] += 1;
    onProgress?.(counts.kept + counts.rendered, pages.length);
  };
  const root = publication.register.publisher.site.replace(/\/$/, '');
  const place = { folder: site.folder, root, templates, cache: cache?.folder };
  const digests = templateDigests(templates);
  const templateOf = ({ route }: SitePage) => digests.get(route) ?? '';
  const atLeast = pages.filter((page) => before?.of(page.file)?.template !== templateOf(page)).length;
  const help = { count: Math.min(threads, mostThreads), atLeast, busy: beside };
  const rendering = new PageRendering(place, help, (page) => {
    const { file, key, stamp } = page;
    site.notePage(file, page);
    note(file, 'rendered', stamp && { key, ...sources.get(file), ...stamp });
    sources.delete(file);
  });
  try {
    for (const [at, page] of pages.entries()) {
      stop.throwIfAborted();
      const template = templateOf(page);
      const isOfSame = (one: KeptPage) => one.template === template && cache?.isAsBefore(one.origin) === true;
      const untouched = before?.restore(page.file, site, isOfSame);
      if (untouched) note(page.file, 'kept', untouched);
      else {
        const { view, reads } = views.of(page);
        const job = jobFor(page, template, view);
        const origin = cache?.originOf(reads);
        const same = before?.restore(page.file, site, ({ key }) => key === job.key);
        if (same) note(page.file, 'kept', { ...same, origin, template });
        else {
          sources.set(page.file, { origin, template });
          await rendering.render(job);
        }
      }
      // Other threads are heard between two turns.
      if (at % atOnce === 0) await nextTurn();
    }
    await rendering.finish();
    return { ...counts, dropped: before?.close(kept, site.links) ?? 0 };
  } finally {
    await rendering.close();
  }
}

/** What is rendered; its key names its template and all that it brings, its address, which names its language, and its view. */
const jobFor = ({ route, address, file }: SitePage, template: string, view: PageJob['view']): PageJob => ({
  ...{ route, address, file, view },
  key: digestOf([template, address, view]),
});
