import { pages, type PageName, type Params } from '../../site/views/index.ts';
import { pageSourceOf } from '../page-source.ts';

/** The parameters of every page with a name; `key` is that of the site. */
export const paramsFor = (key: string, name: PageName): readonly Params[] =>
  pages[name].params(pageSourceOf(key).publication);

/** What a page shows in a language. @throws Error for parameters of no page */
export const viewFor = (key: string, name: PageName, params: Params, locale: string): object =>
  pages[name].view(pageSourceOf(key).publication, params, locale);
