import { departmentTypeNames, recordTypes } from '../../domain/records/index.ts';
import { byName } from './shared/names.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { yearsOf } from './shared/browse-lists.ts';
import { departmentFilter } from '../search/entries.ts';
import { standingGroups, type Option } from '../search/standings.ts';
import { translationsFor } from '../translations/index.ts';
import { departmentOptions, type DepartmentOptionsView } from './parts/department-options.ts';
import { pageView, type PageView } from './page.ts';

/** The search page: what results can be narrowed down by. */
export interface SearchView {
  page: PageView;
  departmentGroups: readonly DepartmentOptionsView[];
  types: readonly Option[];
  years: readonly string[];
  outlets: readonly Option[];
  outletLabel: string;
  standingGroups: readonly { label: string; options: readonly Option[] }[];
}

/** The filters of the search page. Their values are those of the index and of addresses. */
export function searchView(publication: Publication, locale: string | undefined): SearchView {
  const t = translationsFor(locale);
  const { language } = t;
  const head = { address: addresses.search, title: t.searchTitle, description: t.searchDescription };
  return {
    page: pageView(publication, head, locale),
    departmentGroups: departmentOptions(publication, t),
    types: [
      { value: departmentFilter, text: recordTypes.departments.title[language] },
      ...departmentTypeNames.map((type) => ({
        value: recordTypes[type].address,
        text: recordTypes[type].title[language],
      })),
    ],
    years: yearsOf(publication),
    outlets: publication.register.records.outlets
      .map(({ slug, data }) => ({ value: slug, text: data.name }))
      .sort((a, b) => byName.compare(a.text, b.text)),
    outletLabel: recordTypes.outlets.title[language],
    standingGroups: standingGroups(t),
  };
}
