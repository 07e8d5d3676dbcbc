import type { PlainDate } from '../../domain/dates.ts';
import { recordTypes, type DepartmentRecord } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { nameIn, titleLanguage } from '../names.ts';
import { once, type Publication } from '../publication.ts';
import { dateOf, titleOf } from '../record.ts';
import { listPagesOf, type ListKey, type ListPage } from '../search/browse.ts';
import { wordsFor, type Words } from '../translations/index.ts';

/** One page of a list of records to browse. */
export interface BrowseListView {
  /** What the list is called on all of its pages. */
  name: string;
  page: number;
  /** How many pages the list has. */
  pages: number;
  /** The page of the department whose records these are. */
  department?: string | undefined;
  records: readonly BrowseEntry[];
  newer?: string | undefined;
  older?: string | undefined;
}

interface BrowseEntry {
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string | undefined;
  address: string;
  /** The day that the record is dated by. */
  date: PlainDate;
  /** Its type and its department, as far as the list does not say them. */
  about: readonly string[];
}

const keyOf = ({ path, page }: ListPage): string => (page > 1 ? `${path}/${page}` : path);

const pagesByKey = once(
  (publication): ReadonlyMap<string, ListPage> =>
    new Map(listPagesOf(publication).map((list) => [keyOf(list), list])),
);

/** The pages of all lists, as addresses call them: `nam/2026`, and `nam/2026/2` for a second page. */
export const browseListKeys = (publication: Publication): string[] => [...pagesByKey(publication).keys()];

function nameOfList(key: ListKey, publication: Publication, t: Words): string {
  const { browse, language } = t;
  if ('department' in key) return nameIn(key.department, publication, t);
  return 'type' in key ? browse.list(recordTypes[key.type].title[language], key.year) : browse.year(key.year);
}

function entryOf(record: DepartmentRecord, key: ListKey, publication: Publication, t: Words): BrowseEntry {
  return {
    title: titleOf(record, t),
    titleLanguage: titleLanguage(record, t),
    address: addressOf(record),
    date: dateOf(record),
    about: [
      ...('type' in key ? [] : [recordTypes[record.type].title[t.language]]),
      ...('department' in key ? [] : [nameIn(record.department, publication, t)]),
    ],
  };
}

/** A page of a list. @throws Error if there is none of that key */
export function browseListView(
  publication: Publication,
  list: string,
  locale: string | undefined,
): BrowseListView {
  const t = wordsFor(locale);
  const found = pagesByKey(publication).get(list);
  if (!found) throw new Error(`No list ${list}`);
  const { key, path, page, pages, records } = found;
  return {
    name: nameOfList(key, publication, t),
    page,
    pages,
    department: 'department' in key ? addresses.department(key.department) : undefined,
    records: records.map((record) => entryOf(record, key, publication, t)),
    newer: page > 1 ? addresses.browseList(path, page - 1) : undefined,
    older: page < pages ? addresses.browseList(path, page + 1) : undefined,
  };
}
