import { withMarkedD } from '../../search/marked-d.ts';
import { contactFolder } from '../../search/named-page.ts';
import type { Found, Instance, Result, Results, SearchOptions, Term } from './engine/pagefind.js';
import { beginIn, inWords, wholeWords } from './query.ts';

/** The index that answers first, and the one whose pages are the contacts and the parts of the older records. */
export const newest = 'newest';
const guide = 'guide';

/** What kind of page it is, and of which period, counts as much as its title, which has 5 from Pagefind. */
export const ranking = { metaWeights: { type: 5 } };

/** How many results a list shows at most; these have to be in the right order. */
const shown = 100;

/** What has a query, and whether it has every word of it whole. */
export interface Matches extends Results {
  areWhole: boolean;
}

/** What else may have an answer: the contacts, and older parts, the newest first; and whether each has every word whole. */
export interface OlderParts {
  parts: readonly string[];
  areWhole: boolean;
}

/** The parts of the older records by what Pagefind calls them in the guide, the newest first, as `older.json` has them. */
export type OlderList = readonly (readonly [page: string, folder: string])[];

/** Results with each page once: that of somebody in office is among the contacts and the records. */
export function eachOnce(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Those of the contacts that are departments, by what Pagefind calls them. */
type DepartmentsAmong = (contacts: readonly string[]) => ReadonlySet<string>;

/** The parts of an index as one browser has loaded them. */
export class Parts {
  readonly #instance: Instance;
  readonly #older: OlderList;
  readonly #loading: Record<string, Promise<unknown>> = {};
  readonly #loaded = new Set<string>();
  readonly #pages: Record<string, Promise<readonly string[]>> = {};

  constructor(instance: Instance, older: OlderList) {
    this.#instance = instance;
    this.#older = older;
  }

  isLoaded(part: string): boolean {
    return this.#loaded.has(part);
  }

  get hasOlder(): boolean {
    return this.#older.length > 0;
  }

  /** Whether it costs nothing to ask which older parts have an answer. */
  get knowsOlder(): boolean {
    return this.isLoaded(guide);
  }

  async load(part: string): Promise<void> {
    this.#loading[part] ??= this.#instance
      .mergeIndex(new URL(`./${part}/`, import.meta.url).pathname, { mergeFilter: { part }, ranking })
      .then(() => this.#loaded.add(part));
    await this.#loading[part];
  }

  async olderWith(term: Term, options: SearchOptions | undefined): Promise<OlderParts> {
    if (!this.hasOlder) return { parts: [], areWhole: true };
    await this.load(guide);
    const { results, areWhole } = await this.#matches([guide], inWords(term), { ...options, sort: {} });
    const pages = new Set(results.map(({ id }) => id));
    return { parts: this.#older.flatMap(([page, part]) => (pages.has(page) ? [part] : [])), areWhole };
  }

  /** All that the newest index has, and the contacts where they are loaded, as narrowed down. */
  async allNamed(options: SearchOptions | undefined): Promise<Result[]> {
    const parts = this.isLoaded(contactFolder) ? [newest, contactFolder] : [newest];
    return (await this.#within(parts, null, options)).results;
  }

  /** What Pagefind calls the pages of an index, in the order in which it has them; none while it is not loaded. */
  async pagesOf(part: string): Promise<readonly string[]> {
    if (part !== newest && !this.isLoaded(part)) return [];
    this.#pages[part] ??= this.#within([part], null, undefined).then(({ results }) =>
      results.map(({ id }) => id),
    );
    return this.#pages[part];
  }

  /**
   * What the newest index answers, and some older parts. Where something has every word of the query whole, only that; else
   * what has words that begin so, since Pagefind answers with shorter words as well.
   * @param departmentsAmong tells which contacts are departments: all others are records, in whose place they are sorted by date
   */
  async search(
    term: Term,
    options: SearchOptions | undefined,
    olderParts: readonly string[],
    departmentsAmong: DepartmentsAmong,
  ): Promise<Matches> {
    const all = [newest, ...this.#older.flatMap(([, part]) => (olderParts.includes(part) ? [part] : []))];
    const found = await this.#matches(all, term, options);
    const parts = found.areWhole ? all : await this.#partsBeginning(all, term, options);
    if (parts.length === 0) return { results: [], areWhole: false };
    const { results } = parts.length < all.length ? await this.#within(parts, term, options) : found;
    if (!options?.sort?.date) return { results: eachOnce(results), areWhole: found.areWhole };
    const sorted = await this.#byDate(parts, term, options, results, departmentsAmong);
    return { results: sorted, areWhole: found.areWhole };
  }

  /** Pagefind merges several indexes by the place of a record in each of them, which is no date. The parts follow in time. */
  async #byDate(
    parts: readonly string[],
    term: Term,
    options: SearchOptions,
    found: readonly Result[],
    departmentsAmong: DepartmentsAmong,
  ): Promise<Result[]> {
    const wanted = new Set(found.map(({ id }) => id));
    const departments = departmentsAmong(await this.pagesOf(contactFolder));
    const sorted: Result[] = [];
    for (const part of parts) {
      if (sorted.length >= shown) break;
      const { results } = await this.#within([part], term, options);
      sorted.push(
        ...results.filter(({ id }) => wanted.has(id) && (part !== contactFolder || departments.has(id))),
      );
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
