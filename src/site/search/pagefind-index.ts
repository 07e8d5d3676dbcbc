import { unpack, type IndexFile } from './chunks.ts';
import type { Entry } from './entries.ts';

/** An index that Pagefind is to make. */
export interface IndexRequest extends IndexForm {
  entries: readonly Entry[];
}

/** In what files an index is to lie. */
export interface IndexForm {
  /** In how many files at most the texts of its entries are to lie. */
  maxFragments: number;
  /** How many bytes of words a file holds, unpacked, before the next word begins another. */
  fill: number;
}

/** An entry that is made when an index needs it. */
export interface EntryPlan {
  /** Its address, which no other entry of an index has. */
  url: string;
  make: () => Entry;
  /** The entries that it is made of, where it is made of nothing else. */
  parts?: readonly EntryPlan[];
}

/** An index as it is to be made, should there be none that was made of the same. */
export interface IndexPlan extends IndexForm {
  entries: readonly EntryPlan[];
}

/** Makes indexes, and the entries that they are made of. */
export interface IndexMaker {
  /** Has Pagefind make an index, whose files of words are cut small. @throws Error if Pagefind fails */
  makeIndex: (plan: IndexPlan) => Promise<IndexFile[]>;
  /** An entry, as it may have been made before. */
  entryOf: (plan: EntryPlan) => Entry;
}

/** What Pagefind calls the pages of an index, by their addresses. Each page has to have a separate file. */
export const pagesOf = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap((file) => {
      const [, page] = /^fragment\/(.*)\.pf_fragment$/.exec(file.path) ?? [];
      if (page === undefined) return [];
      const { url } = JSON.parse(unpack(file).toString()) as { url: string };
      return [[url, page]];
    }),
  );

export const isIndex = ({ path }: IndexFile): boolean =>
  /\.(pf_meta|pf_fragment|pf_index|pf_filter)$|entry\.json$/.test(path);

/** Whether a file is code that reads an index. */
export const isEngine = ({ path }: IndexFile): boolean =>
  /^pagefind(-worker)?\.js$|^wasm\..*\.pagefind$/.test(path);

export const isInterface = ({ path }: IndexFile): boolean => path.startsWith('pagefind-component-ui.');

export const isGuide = (file: IndexFile): boolean => isIndex(file) && !file.path.endsWith('.pf_fragment');

export const within = (folder: string, files: readonly IndexFile[]): IndexFile[] =>
  files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
