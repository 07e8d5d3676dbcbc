import type { Publication } from '../../site/publication.ts';
import { everything, type Reads } from '../../site/read-log.ts';
import { textOfRead } from '../../site/readings.ts';
import { digestOfText } from '../../register/digest.ts';
import { contentDigests } from './site-digest.ts';

/** Names all that something was made from; what was made from everything has none, and is made again each time. */
export interface Origin {
  /** What was read, by the names that it has in `readings.ts`. */
  reads: readonly string[];
  /** A digest of that, and of all that is noted of no page. */
  digest: string;
}

/** Where builds keep what they made for the next ones, and how it is known what of it is as before. */
export class SiteCache {
  readonly folder: string;
  /** A digest of what makes views. */
  readonly engine: string;
  readonly #publication: Publication;
  readonly #digests = new Map<string, string>();
  readonly #origins = new Map<string, Origin>();
  readonly #checked = new WeakMap<Origin, boolean>();

  /** In a folder, for what is published. */
  constructor(folder: string, publication: Publication, engine: string) {
    this.folder = folder;
    this.engine = engine;
    this.#publication = publication;
  }

  /** The origin of something that was made of what was read, one for all that was made of the same; undefined if that was everything. */
  originOf(reads: Reads): Origin | undefined {
    if (reads.has(everything)) return undefined;
    const sorted = [...reads].sort();
    const name = sorted.join('\n');
    const known = this.#origins.get(name);
    if (known) return known;
    const origin = { reads: sorted, digest: this.#digestOf(sorted) };
    this.#origins.set(name, origin);
    return origin;
  }

  /** Whether all that something was made from is as it was. */
  isAsBefore(origin: Origin | undefined): boolean {
    if (!origin) return false;
    const known = this.#checked.get(origin);
    if (known !== undefined) return known;
    const isSame = this.#digestOf(origin.reads) === origin.digest;
    this.#checked.set(origin, isSame);
    return isSame;
  }

  #digestOf(reads: readonly string[]): string {
    const { shared } = contentDigests(this.#publication);
    return digestOfText(
      [this.engine, shared, ...reads.map((what) => `${what} ${this.#digestOfRead(what)}`)].join('\n'),
    );
  }

  #digestOfRead(what: string): string {
    const known = this.#digests.get(what);
    if (known !== undefined) return known;
    const digest = digestOfText(textOfRead(this.#publication, what));
    this.#digests.set(what, digest);
    return digest;
  }
}
