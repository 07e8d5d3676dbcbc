import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { searchFilters, type SearchFilterView } from './parts/search-filters.ts';

/** The search page: what results can be narrowed down by. */
export interface SearchView {
  page: PageView;
  filters: readonly SearchFilterView[];
}

export function searchView(publication: Publication, locale: string | undefined): SearchView {
  const t = translationsFor(locale);
  const head = { address: addresses.search, title: t.searchTitle, description: t.searchDescription };
  return { page: pageView(publication, head, locale), filters: searchFilters(publication, t) };
}
