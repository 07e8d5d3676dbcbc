import { withMarkedD } from '../../search/marked-d.ts';
import type { Found, Instance, Result, Results, SearchOptions, Term } from './engine/pagefind.js';
import { older } from './older.js';
import { beginIn, inWords, wholeWords } from './query.ts';

/** The index of the newest records, and the one whose pages are the parts of the older records. */
export const newest = 'newest';
const guide = 'guide';

/** How many results a list shows at most; these have to be in the right order. */
const shown = 100;

/** What has a query, and whether it has every word of it whole. */
export interface Matches extends Results {
  areWhole: boolean;
}

/** Older parts that may have an answer, the newest first, and whether each has every word of the query whole. */
export interface OlderParts {
  parts: readonly string[];
  areWhole: boolean;
}

/** Results with each page once: that of somebody in office is in the newest index and in its older part. */
function eachOnce(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ id }) => !seen.has(id) && seen.add(id));
}

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

  async olderWith(term: Term, options: SearchOptions | undefined): Promise<OlderParts> {
    if (older.length === 0) return { parts: [], areWhole: true };
    await this.load(guide);
    const { results, areWhole } = await this.#matches([guide], inWords(term), { ...options, sort: {} });
    const pages = new Set(results.map(({ id }) => id));
    return { parts: older.flatMap(([page, part]) => (pages.has(page) ? [part] : [])), areWhole };
  }

  /** All that the newest index has, as narrowed down. */
  async allNewest(options: SearchOptions | undefined): Promise<Result[]> {
    return (await this.#within([newest], null, options)).results;
  }

  /**
   * What the newest index answers, and some older parts. Where something has every word of the query whole, only that; else
   * what has words that begin so, since Pagefind answers with shorter words as well.
   * @param isOlder whether a page of the newest index is in an older part, too, in whose place it is sorted by date
   */
  async search(
    term: Term,
    options: SearchOptions | undefined,
    olderParts: readonly string[],
    isOlder: (page: string) => boolean,
  ): Promise<Matches> {
    const all = [newest, ...olderParts];
    const found = await this.#matches(all, term, options);
    const parts = found.areWhole ? all : await this.#partsBeginning(all, term, options);
    if (parts.length === 0) return { results: [], areWhole: false };
    const { results } = parts.length < all.length ? await this.#within(parts, term, options) : found;
    if (!options?.sort?.date) return { results: eachOnce(results), areWhole: found.areWhole };
    return { results: await this.#byDate(parts, term, options, results, isOlder), areWhole: found.areWhole };
  }

  /** Pagefind merges several indexes by the place of a record in each of them, which is no date. The parts follow in time. */
  async #byDate(
    parts: readonly string[],
    term: Term,
    options: SearchOptions,
    found: readonly Result[],
    isOlder: (page: string) => boolean,
  ): Promise<Result[]> {
    const wanted = new Set(found.map(({ id }) => id));
    const sorted: Result[] = [];
    for (const part of parts) {
      if (sorted.length >= shown) break;
      const { results } = await this.#within([part], term, options);
      sorted.push(...results.filter(({ id }) => wanted.has(id) && !(part === newest && isOlder(id))));
    }
    return eachOnce([...sorted, ...found]);
  }

  async #matches(parts: readonly string[], term: Term, options: SearchOptions | undefined): Promise<Matches> {
    const { results } = await this.#within(parts, term, options);
    let whole = results;
    for (const word of wholeWords(term)) {
      if (whole.length === 0) break;
      const having = await this.#within(parts, word, options);
      const pages = new Set(having.results.map(({ id }) => id));
      whole = whole.filter(({ id }) => pages.has(id));
    }
    return { results: whole.length > 0 ? whole : results, areWhole: whole.length > 0 };
  }

  /** The parts whose best result has words that begin like each of the query; one answers with shorter words throughout. */
  async #partsBeginning(
    parts: readonly string[],
    term: Term,
    options: SearchOptions | undefined,
  ): Promise<string[]> {
    const beginning: string[] = [];
    for (const part of parts) {
      const [best] = (await this.#within([part], term, options)).results;
      if (best && beginIn((await best.data()) as Found, term)) beginning.push(part);
    }
    return beginning;
  }

  #within(parts: readonly string[], term: Term, options: SearchOptions | undefined): Promise<Results> {
    const marked = typeof term === 'string' ? withMarkedD(term.normalize('NFC')) : term;
    const part = parts.length > 1 ? { any: parts } : parts;
    return this.#instance.search(marked, { ...options, filters: { ...options?.filters, part } });
  }
}
