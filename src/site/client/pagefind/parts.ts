import { withMarkedD } from '../../search/marked-d.ts';
import type { Instance, Results, SearchOptions, Term } from './engine/pagefind.js';
import { older } from './older.js';
import { inWords } from './query.ts';

/** The index of the newest records, and the one whose pages are the parts of the older records. */
export const newest = 'newest';
const guide = 'guide';

/** How many results a list shows at most; these have to be in the right order. */
const shown = 100;

/** The parts of an index as one browser has loaded them. */
export class Parts {
  readonly #instance: Instance;
  readonly #loading: Record<string, Promise<unknown>> = {};
  readonly #loaded = new Set<string>();

  constructor(instance: Instance) {
    this.#instance = instance;
  }

  isLoaded(part: string): boolean {
    return this.#loaded.has(part);
  }

  /** Whether it costs nothing to ask which older parts have an answer. */
  get knowsOlder(): boolean {
    return this.isLoaded(guide);
  }

  async load(part: string): Promise<void> {
    this.#loading[part] ??= this.#instance
      .mergeIndex(new URL(`./${part}/`, import.meta.url).pathname, { mergeFilter: { part } })
      .then(() => this.#loaded.add(part));
    await this.#loading[part];
  }

  /** The older parts that may have an answer, the newest first. */
  async olderWith(term: Term, options: SearchOptions | undefined): Promise<string[]> {
    if (older.length === 0) return [];
    await this.load(guide);
    const { results } = await this.#within([guide], inWords(term), { ...options, sort: {} });
    const pages = new Set(results.map(({ id }) => id));
    return older.flatMap(([page, part]) => (pages.has(page) ? [part] : []));
  }

  /** What the newest records answer, and those of some older parts. */
  async search(
    term: Term,
    options: SearchOptions | undefined,
    olderParts: readonly string[],
  ): Promise<Results> {
    const parts = [newest, ...olderParts];
    const found = await this.#within({ any: parts }, term, options);
    if (!options?.sort?.date) return found;
    // Pagefind merges several indexes by the place of a record in each of them, which is no date. The parts follow in time.
    const sorted = new Map<string, Results['results'][number]>();
    for (const part of parts) {
      if (sorted.size >= shown) break;
      const { results } = await this.#within([part], term, options);
      for (const result of results) sorted.set(result.id, result);
    }
    const rest = found.results.filter(({ id }) => !sorted.has(id));
    return { ...found, results: [...sorted.values(), ...rest] };
  }

  #within(part: unknown, term: Term, options: SearchOptions | undefined): Promise<Results> {
    const marked = typeof term === 'string' ? withMarkedD(term.normalize('NFC')) : term;
    return this.#instance.search(marked, { ...options, filters: { ...options?.filters, part } });
  }
}
