import type { Publication } from '../site/publication.ts';
import { everything, type Reads } from '../site/read-log.ts';
import { digestOf } from '../register/digest.ts';
import { contentDigests, type ContentDigests } from './site-digest.ts';

/** Names all that something was made from; what was made from everything has none, and is made again each time. */
export interface Origin {
  /** The departments that were read. */
  reads: readonly string[];
  /** A digest of those, and of all that no single department has. */
  digest: string;
}

/** Where builds keep what they made for the next ones, and how it is known what of it is as before. */
export class SiteCache {
  readonly folder: string;
  readonly #engine: string;
  readonly #content: ContentDigests;
  readonly #known = new Map<string, string>();

  /** In a folder, for what is published, with a digest of the engine that makes it and of the project around it. */
  constructor(folder: string, publication: Publication, engine: string) {
    this.folder = folder;
    this.#engine = engine;
    this.#content = contentDigests(publication);
  }

  /** The origin of something that was made of what was read; undefined if that was everything. */
  originOf(reads: Reads): Origin | undefined {
    if (reads.has(everything)) return undefined;
    const sorted = [...reads].sort();
    return { reads: sorted, digest: this.#digestOf(sorted) };
  }

  /** Whether all that something was made from is as it was. */
  isAsBefore(origin: Origin | undefined): boolean {
    return origin !== undefined && this.#digestOf(origin.reads) === origin.digest;
  }

  #digestOf(reads: readonly string[]): string {
    const name = reads.join(' ');
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { shared, departments } = this.#content;
    const digest = digestOf([
      this.#engine,
      shared,
      ...reads.flatMap((folder) => [folder, departments.get(folder) ?? '']),
    ]);
    this.#known.set(name, digest);
    return digest;
  }
}
