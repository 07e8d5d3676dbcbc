/** What this site uses of Pagefind's own code, version 1.6, which comes without types. */

/** A result, whose record is loaded once somebody asks for it. */
export interface Result {
  id: string;
  data: () => Promise<unknown>;
}

/** What is known of a record that was found. */
export interface Found {
  /** Its address from the root of the site. */
  raw_url: string;
  meta: Partial<Record<string, string>>;
  content?: string;
}

export interface Results {
  results: Result[];
}

/** What is searched for; nothing where only filters are chosen. */
export type Term = string | null | undefined;

/** How a search is narrowed down and ordered. */
export interface SearchOptions {
  filters?: Record<string, unknown>;
  sort?: { date?: 'asc' | 'desc' };
}

/** A part of the index, by a filter that each record of it has, and how much the fields of a record count. */
export interface PartOptions {
  mergeFilter: { part: string };
  ranking: { metaWeights: Record<string, number> };
}

export interface Instance {
  search: (term: Term, options?: SearchOptions) => Promise<Results>;
  mergeIndex: (address: string, options: PartOptions) => Promise<void>;
  /** Waits until the engine runs. It may not have loaded any index by then. */
  init: () => Promise<void>;
}

export declare function createInstance(options: object): Instance;
