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
  /** What was read, by its name, with a digest of it. */
  readonly #read = new Map<string, { name: string; digest: string }>();
  /** By a digest of the names of what was read. */
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
    const key = digestOfText(sorted.join('\n'));
    const known = this.#origins.get(key);
    if (known) return known;
    // Every name is in memory once, of however many pages it is.
    const origin = { reads: sorted.map((what) => this.#find(what).name), digest: this.#digestOf(sorted) };
    this.#origins.set(key, origin);
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
      [this.engine, shared, ...reads.map((what) => `${what} ${this.#find(what).digest}`)].join('\n'),
    );
  }

  #find(name: string): { name: string; digest: string } {
    const known = this.#read.get(name);
    if (known) return known;
    const found = { name, digest: digestOfText(textOfRead(this.#publication, name)) };
    this.#read.set(name, found);
    return found;
  }
}
