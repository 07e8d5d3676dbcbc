import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SitePage } from '../../site/page-list.ts';
import { loggedReads, type Publication } from '../../site/publication.ts';
import type { Reads } from '../../site/read-log.ts';

/** What a page shows, as JSON in UTF-8 with no other in its memory, and what was read for it. */
export interface PageView {
  view: Uint8Array<ArrayBuffer>;
  reads: Reads;
}

const utf8 = new TextEncoder();

/** Makes views, each when it is asked for or ahead of that. */
export class PageViews {
  readonly #publication: Publication;
  readonly #ahead = new Map<SitePage, PageView>();

  constructor(publication: Publication) {
    this.#publication = publication;
  }

  /** The view of a page, which is asked for once. */
  of(page: SitePage): PageView {
    const ahead = this.#ahead.get(page);
    this.#ahead.delete(page);
    return ahead ?? this.#made(page);
  }

  /** Makes views of pages, turn by turn, until something else is there, and gives that. @throws what that fails with */
  async aheadUntil<T>(other: Promise<T>, pages: Iterable<SitePage>): Promise<T> {
    const stop = new AbortController();
    const settled = () => {
      stop.abort();
    };
    other.then(settled, settled);
    for (const page of pages) {
      await nextTurn();
      if (stop.signal.aborted) break;
      this.#ahead.set(page, this.#made(page));
    }
    return other;
  }

  #made({ view }: SitePage): PageView {
    const { made, reads } = loggedReads(this.#publication, () => utf8.encode(JSON.stringify(view())));
    return { view: made, reads };
  }
}
