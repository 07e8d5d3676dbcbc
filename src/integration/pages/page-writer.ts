import { sha256 } from '../../register/digest.ts';
import { linksAndAnchors, type PageLinks } from '../../site/links/page-reader.ts';
import { storePage } from './page-cache.ts';
import type { PageIdentity } from './page-ledger.ts';
import { DestinationFolder } from '../output/destination-folder.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { Stamp } from '../cache/stamp.ts';
import { loadTemplates, type Templates } from '../templates/load-templates.ts';

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

/** A page to be rendered. */
export interface PageJob extends Pick<PageIdentity, 'key'> {
  /** Its address with the names of its parameters in brackets, as Astro has it. */
  route: string;
  /** Its address from the root of the site, with the language and without the base. */
  address: string;
  /** The path of its file. */
  file: string;
  /** What it shows, as JSON in UTF-8, with no other in its memory. */
  view: Uint8Array<ArrayBuffer>;
}

/** A page that has been written. */
export interface WrittenPage extends Pick<PageJob, 'file' | 'key'> {
  /** The SHA-256 of its text, in hexadecimal digits. */
  hash: string;
  /** In bytes. */
  size: number;
  /** Where it leads. */
  links: PageLinks;
  /** Its stamp if it is kept for the next build. */
  stamp: Stamp | undefined;
}

const utf8 = new TextDecoder();

/** Renders pages and writes them to their files. */
export class PageWriter {
  readonly #templates: Templates;
  readonly #cache: string | undefined;
  readonly #site: DestinationFolder;
  readonly #root: string;

  private constructor(templates: Templates, { folder, root, cache }: PagePlace) {
    this.#templates = templates;
    this.#cache = cache;
    this.#site = new DestinationFolder(folder);
    this.#root = root;
  }

  static async in(place: PagePlace): Promise<PageWriter> {
    return new PageWriter(await loadTemplates(place.templates), place);
  }

  async write({ route, address, file, view, key }: PageJob): Promise<WrittenPage> {
    const url = new URL(`${this.#root}${address}`);
    const html = await this.#templates.render(route, url, JSON.parse(utf8.decode(view)) as object);
    const rendered = this.#site.placeOf(file);
    replaceFile(rendered, html);
    const hash = sha256(html);
    const links = linksAndAnchors(html.toString());
    const stamp = this.#cache === undefined ? undefined : storePage(this.#cache, file, hash, rendered);
    return { file, key, hash, size: html.length, links, stamp };
  }
}
