import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { engineFolder } from '../../register/engine.ts';
import { loggedReads, type Publication } from '../../site/publication.ts';
import type { IndexFile } from '../../site/search/chunks.ts';
import { makeCode, type CodeOf } from '../../site/search/search-files.ts';
import type { Entry } from '../../site/search/entries.ts';
import type { EntryPlan, IndexMaker, IndexPlan, IndexRequest } from '../../site/search/pagefind-index.ts';
import { digestOf, digestOfFiles } from '../../register/digest.ts';
import type { Origin, SiteCache } from '../cache/site-cache.ts';

/** The code that makes an index of a request, and what pins the version of Pagefind. */
const makers = ['src/site/search/chunks.ts', 'src/integration/search/pagefind-thread.ts', 'package.json'];

/** The scripts of the browser, which make nothing else that is kept here. */
const scripts = 'src/site/client';

/** A digest of an entry, and what the entry was made from; none where that was everything. */
interface KnownEntry {
  digest: string;
  origin?: Origin | undefined;
}

/** The file with the digests of all entries by their addresses. */
const ledger = 'entries';

/**
 * Search indexes between builds, each under a digest of all that it is made of. An entry whose record is as before is not
 * made again to find out that it is. The folder may be deleted at any time.
 */
export class SearchCache {
  readonly #folder: string;
  readonly #cache: SiteCache;
  readonly #publication: Publication;
  readonly #makers = digestOf([process.version, digestOfFiles(engineFolder, makers)]);
  readonly #before: ReadonlyMap<string, KnownEntry>;
  readonly #known = new Map<string, KnownEntry>();
  readonly #used = new Set([ledger]);

  constructor(cache: SiteCache, publication: Publication) {
    this.#folder = join(cache.folder, 'search');
    this.#cache = cache;
    this.#publication = publication;
    this.#before = (this.#read(ledger) as ReadonlyMap<string, KnownEntry> | undefined) ?? new Map();
  }

  /** Makes indexes by `make`, or takes those of an earlier build of the same. */
  remembering(make: (request: IndexRequest) => Promise<IndexFile[]>): IndexMaker {
    const entryOf = (plan: EntryPlan) => this.#entryOf(plan);
    const makeIndex = async ({ entries, ...form }: IndexPlan): Promise<IndexFile[]> => {
      const name = digestOf([
        this.#makers,
        JSON.stringify(form),
        ...entries.map((one) => this.#digestOf(one)),
      ]);
      const kept = this.#kept(name) as IndexFile[] | undefined;
      return kept ?? this.#keep(name, await make({ entries: entries.map(entryOf), ...form }));
    };
    return { makeIndex, entryOf };
  }

  /** The code of the search, or that of an earlier build by the same engine. */
  readonly code: CodeOf = async (index) => {
    const name = digestOf(['code', this.#cache.engine, digestOfFiles(engineFolder, [scripts])]);
    return (this.#kept(name) as IndexFile[] | undefined) ?? this.#keep(name, await makeCode(index));
  };

  /** Notes the entries for the next build, and drops what nothing asked for. */
  close(): void {
    this.#keep(ledger, this.#known);
    for (const name of readdirSync(this.#folder).filter((one) => !this.#used.has(one)))
      rmSync(join(this.#folder, name));
  }

  #digestOf({ url, make, parts }: EntryPlan): string {
    if (parts) return digestOf([url, ...parts.map((part) => this.#digestOf(part))]);
    const before = this.#known.get(url) ?? this.#before.get(url);
    const known = before && this.#cache.isAsBefore(before.origin) ? before : this.#madeAnew(make);
    this.#known.set(url, known);
    return known.digest;
  }

  #madeAnew(make: () => Entry): KnownEntry {
    const { made, reads } = loggedReads(this.#publication, () => JSON.stringify(make()));
    return { digest: digestOf([made]), origin: this.#cache.originOf(reads) };
  }

  /** An entry; one that is made of others is kept, since it takes the making of all of these. */
  #entryOf(plan: EntryPlan): Entry {
    if (!plan.parts) return plan.make();
    const name = this.#digestOf(plan);
    return (this.#kept(name) as Entry | undefined) ?? this.#keep(name, plan.make());
  }

  #kept(name: string): unknown {
    this.#used.add(name);
    return this.#read(name);
  }

  #keep<T>(name: string, made: T): T {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, name), serialize(made));
    return made;
  }

  /** What a file keeps; undefined if there is none, or it was cut short. */
  #read(name: string): unknown {
    try {
      return deserialize(readFileSync(join(this.#folder, name)));
    } catch {
      return undefined;
    }
  }
}
