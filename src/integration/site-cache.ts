import type { Publication } from '../site/publication.ts';
import { everything, type Reads } from '../site/read-log.ts';
import { digestOf } from '../register/digest.ts';
import { contentDigests, readingDigest } from './site-digest.ts';

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
  readonly #engine: string;
  readonly #publication: Publication;
  readonly #origins = new Map<string, Origin>();
  readonly #checked = new WeakMap<Origin, boolean>();

  /** In a folder, for what is published, with a digest of the engine that makes it and of the project around it. */
  constructor(folder: string, publication: Publication, engine: string) {
    this.folder = folder;
    this.#engine = engine;
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
    return digestOf([
      this.#engine,
      contentDigests(this.#publication).shared,
      ...reads.flatMap((what) => [what, readingDigest(this.#publication, what)]),
    ]);
  }
}
