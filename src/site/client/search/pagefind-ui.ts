/** What this site uses of Pagefind's component UI 1.6, which comes without types. */

/** A record that was found, with what Pagefind's index holds of it. */
export interface FoundRecord {
  raw_url: string;
  meta: { title: string; titleEn?: string; date?: string };
  /** The passage that has what was asked, as HTML with `<mark>`. */
  excerpt: string;
}

interface Events {
  search: string;
  loading: undefined;
  error: unknown;
  results: { results: readonly unknown[] };
}

/** What Pagefind's elements of one page share. */
export interface SearchInstance {
  searchTerm: string;
  searchSort: { date?: 'desc' };
  /** Whether filters are searched with though nothing is typed. */
  faceted: boolean;
  setTranslations: (translations: Record<string, string | undefined>) => void;
  triggerLoad: () => Promise<void>;
  triggerSearchWithFilters: (term: string, filters: Record<string, string[]>) => void;
  on: <Name extends keyof Events>(event: Name, listener: (detail: Events[Name]) => void) => void;
}

/** `<pagefind-results>` */
export interface ResultsElement extends HTMLElement {
  maxResults: number;
  resultTemplate: (found: FoundRecord) => Element;
}

/** `<pagefind-modal>` */
export interface ModalElement extends HTMLElement {
  open: () => void;
}

declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager: () => { getInstance: (name: string) => SearchInstance } };
  }
}

/** The one search of a page. @throws Error if the component UI is not loaded */
export function searchInstance(): SearchInstance {
  if (!window.PagefindComponents) throw new Error('The component UI of Pagefind is not loaded');
  return window.PagefindComponents.getInstanceManager().getInstance('default');
}

/** Says what is searched. Pagefind's dialog cannot bear to hear of it once it is made. */
export function labelSearch({ dataset }: HTMLElement): void {
  searchInstance().setTranslations({ search_label: dataset['label'] });
}
