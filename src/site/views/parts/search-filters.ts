import { departmentTypeNames, recordTypes } from '../../../domain/records/index.ts';
import { byName } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import { yearsOf } from '../shared/browse-lists.ts';
import { departmentType, pageTypes } from '../../search/named-page.ts';
import { standingGroups, type Option } from '../../search/standing-filter.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import { departmentOptions } from './department-options.ts';

/** A choice by which results are narrowed down or sorted. Its name and its values are those of addresses. */
export interface SearchFilterView {
  name: string;
  label: string;
  /** What it says before anything is chosen. */
  unchosen: string;
  options?: readonly SearchOption[];
  groups?: readonly { label: string; options: readonly Option[] }[];
}

/** A value to choose, and the `lang` of its text where it is not that of the page. */
type SearchOption = Option & { lang?: string };

/** Every choice of the search page, in its order. */
export function searchFilters(publication: Publication, t: Translations): SearchFilterView[] {
  const { any: unchosen, standing, sort, byRelevance, byDate } = t.searching;
  return [
    { name: 'don-vi', label: t.filterDepartment, unchosen, groups: departmentsIn(publication, t) },
    { name: 'loai', label: t.filterType, unchosen, options: typesIn(t) },
    {
      name: 'nam',
      label: t.filterYear,
      unchosen,
      options: yearsOf(publication).map((year) => ({ value: year, text: year })),
    },
    {
      name: 'bao',
      label: recordTypes.outlets.title[t.language],
      unchosen,
      options: outletsIn(publication, t),
    },
    { name: 'tinh-trang', label: standing, unchosen, groups: standingGroups(t) },
    { name: 'sap-xep', label: sort, unchosen: byRelevance, options: [{ value: 'ngay', text: byDate }] },
  ];
}

const departmentsIn = (publication: Publication, t: Translations): NonNullable<SearchFilterView['groups']> =>
  departmentOptions(publication, t).map(({ label, departments }) => ({
    label,
    options: departments.map(({ folder, name }) => ({ value: folder, text: name })),
  }));

const typesIn = ({ language }: Translations): Option[] => [
  { value: departmentType, text: recordTypes.departments.title[language] },
  ...departmentTypeNames.map((type) => ({
    value: recordTypes[type].address,
    text: recordTypes[type].title[language],
  })),
  ...Object.entries(pageTypes).map(([value, title]) => ({ value, text: title[language] })),
];

const outletsIn = ({ register }: Publication, { recordLanguage }: Translations): SearchOption[] =>
  register.records.outlets
    .map(({ slug, data }) => plain({ value: slug, text: data.name, lang: recordLanguage }))
    .sort((a, b) => byName.compare(a.text, b.text));
