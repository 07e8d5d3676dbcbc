import { departmentTypeNames, recordTypes } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { departmentGroups } from './shared/department-tree.ts';
import { nameOf } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { listsOf, type List } from './shared/browse-lists.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { YearLink } from './parts/year-links.ts';
import type { Link } from './shared/link.ts';

/** The page from which all records can be reached by following links, by type, year and department. */
export interface BrowseView {
  page: PageView;
  types: readonly { title: string; years: readonly YearLink[] }[];
  years: readonly YearLink[];
  departmentGroups: readonly DepartmentGroup[];
}

interface DepartmentGroup {
  label: string;
  departments: readonly (Link & { count: number })[];
}

const yearLink = ({ path, records }: List, year: string): YearLink => ({
  year,
  address: addresses.browseList(path),
  count: records.length,
});

function departmentLists(
  publication: Publication,
  t: Translations,
  lists: readonly List[],
): DepartmentGroup[] {
  const byDepartment = new Map(
    lists.flatMap((list) => ('department' in list.key ? [[list.key.department, list]] : [])),
  );
  return departmentGroups(publication, t).map(({ label, departments }) => ({
    label,
    departments: departments.map(({ folder, record }) => {
      const list = byDepartment.get(folder);
      return {
        text: nameOf(record, t),
        address: list ? addresses.browseList(list.path) : addresses.department(folder),
        count: list?.records.length ?? 0,
      };
    }),
  }));
}

/** The lists that have records. */
export function browseView(publication: Publication, locale: string | undefined): BrowseView {
  const t = translationsFor(locale);
  const lists = listsOf(publication);
  const types = departmentTypeNames.map((type) => ({
    title: recordTypes[type].title[t.language],
    years: lists.flatMap((list) =>
      'type' in list.key && list.key.type === type ? [yearLink(list, list.key.year)] : [],
    ),
  }));
  const head = {
    address: addresses.browse,
    title: t.browse.title,
    description: t.browse.description,
    trail: [{ text: t.searchTitle, address: addresses.search }],
  };
  return {
    page: pageView(publication, head, locale),
    types: types.filter(({ years }) => years.length > 0),
    years: lists.flatMap((list) =>
      'year' in list.key && !('type' in list.key) ? [yearLink(list, list.key.year)] : [],
    ),
    departmentGroups: departmentLists(publication, t, lists),
  };
}
