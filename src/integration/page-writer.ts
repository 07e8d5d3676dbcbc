import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { linksAndAnchors } from '../site/links/page-reader.ts';
import type { SitePage } from '../site/page-list.ts';
import { PageCache, type KeptPage, type RenderedPage } from './page-cache.ts';
import { SiteFolder } from './site-folder.ts';
import { loadTemplates, type Templates } from './templates.ts';

/** Where pages are written, and from what. */
export interface PagePlace {
  /** The folder of the site. */
  folder: string;
  /** Where the site is served: its address with the base, without a slash at the end. */
  root: string;
  /** The folder of the compiled templates. */
  templates: string;
  /** The folder that keeps pages between builds. */
  cache?: string | undefined;
}

/** A page that has been written: as it is kept for the next build, if one keeps any, and whether it was as before. */
export interface WrittenPage {
  file: string;
  page: RenderedPage | KeptPage;
  isAsBefore: boolean;
}

/** Writes pages, of which those are rendered that were not made of the same before. */
export class PageWriter {
  readonly #templates: Templates;
  readonly #cache: PageCache | undefined;
  readonly #site: SiteFolder;
  readonly #root: string;

  private constructor(templates: Templates, { folder, root, cache }: PagePlace) {
    this.#templates = templates;
    this.#cache = cache === undefined ? undefined : new PageCache(cache);
    this.#site = new SiteFolder(folder);
    this.#root = root;
  }

  static async in(place: PagePlace): Promise<PageWriter> {
    return new PageWriter(await loadTemplates(place.templates), place);
  }

  async write({ route, address, file, view: viewOf }: SitePage): Promise<WrittenPage> {
    const view = viewOf();
    const key = this.#keyOf(address, view);
    const kept = this.#cache?.find(file, key);
    if (this.#cache && kept) {
      this.#site.take(file, this.#cache.fileOf(file), kept.hash);
      return { file, page: kept, isAsBefore: true };
    }
    const html = await this.#templates.render(route, new URL(`${this.#root}${address}`), view);
    const page = { key, hash: this.#site.write(file, html), links: linksAndAnchors(html) };
    return {
      file,
      page: this.#cache?.keep(file, page, join(this.#site.folder, file)) ?? page,
      isAsBefore: false,
    };
  }

  /** What a page is made of: its template and all that it brings, its address, which names its language, and its view. */
  #keyOf(address: string, view: object): string {
    return createHash('sha256')
      .update(`${this.#templates.digest}\n${address}\n${JSON.stringify(view)}`)
      .digest('base64url');
  }

  /** Writes down all pages of a build for the next one. Gives the number of those that there are no more. */
  close(pages: ReadonlyMap<string, KeptPage>): number {
    return this.#cache?.close(pages) ?? 0;
  }
}
