import type { PlainDate } from '../../domain/dates.ts';
import { recordTypes, type DepartmentRecord } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { nameIn } from './shared/names.ts';
import { titleLanguage, titleOf } from './shared/record-title.ts';
import { once, type Publication } from '../publication.ts';
import { dateOf } from './shared/record-dates.ts';
import { listPagesOf, type ListKey, type ListPage } from './shared/browse-lists.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** One page of a list of records to browse. */
export interface BrowseListView {
  page: PageView;
  /** What the list is called on all of its pages. */
  name: string;
  /** Of a list of one department: its page. */
  department?: Link;
  records: readonly BrowseEntry[];
  /** Which page of the list this is, with its days, and its neighbours; a list of one page has none. */
  position?: Position;
}

interface Position {
  text: string;
  newer?: string;
  older?: string;
}

interface BrowseEntry {
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  /** The day that the record is dated by, as `2026-10-26` and in words. */
  day: PlainDate;
  dayText: string;
  /** Its type and its department, unless the list is of one of them. */
  about: readonly string[];
}

const keyOf = ({ path, page }: ListPage): string => (page === undefined ? path : `${path}/${page}`);

const pagesByKey = once(
  (publication): ReadonlyMap<string, ListPage> =>
    new Map(listPagesOf(publication).map((list) => [keyOf(list), list])),
);

/** The pages of all lists, as addresses call them: `nam/2026`, and `nam/2026/1` for its oldest full page. */
export const browseListKeys = (publication: Publication): string[] => [...pagesByKey(publication).keys()];

function nameOfList(key: ListKey, publication: Publication, t: Translations): string {
  const { browse, language } = t;
  if ('department' in key) return nameIn(key.department, publication, t);
  return 'type' in key ? browse.list(recordTypes[key.type].title[language], key.year) : browse.year(key.year);
}

function entryOf(
  record: DepartmentRecord,
  key: ListKey,
  publication: Publication,
  t: Translations,
): BrowseEntry {
  const day = dateOf(record);
  return plain({
    title: titleOf(record, t),
    titleLanguage: titleLanguage(record, t),
    address: addressOf(record),
    day,
    dayText: t.date(day),
    about: [
      ...('type' in key ? [] : [recordTypes[record.type].title[t.language]]),
      ...('department' in key ? [] : [nameIn(record.department, publication, t)]),
    ],
  });
}

function positionOf({ path, page, pages, records }: ListPage, t: Translations): Position | undefined {
  if (pages === 0) return undefined;
  const days = records.map(dateOf).sort();
  const [from, to] = [t.date(days[0] ?? ''), t.date(days.at(-1) ?? '')];
  const older = page === undefined ? pages : page - 1;
  return plain({
    text: page === undefined ? t.browse.newest(from, to) : t.browse.page(page, from, to),
    newer: page === undefined ? undefined : addresses.browseList(path, page < pages ? page + 1 : undefined),
    older: older > 0 ? addresses.browseList(path, older) : undefined,
  });
}

/** A page of a list. @throws Error if there is none of that key */
export function browseListView(
  publication: Publication,
  key: string,
  locale: string | undefined,
): BrowseListView {
  const t = translationsFor(locale);
  const list = pagesByKey(publication).get(key);
  if (!list) throw new Error(`No list ${key}`);
  const name = nameOfList(list.key, publication, t);
  const position = positionOf(list, t);
  const head = {
    address: addresses.browseList(list.path, list.page),
    title: position ? `${name} · ${position.text}` : name,
    description: t.browse.description,
    trail: [
      { text: t.searchTitle, address: addresses.search },
      { text: t.browse.title, address: addresses.browse },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    name,
    department:
      'department' in list.key
        ? { text: t.goTo(name), address: addresses.department(list.key.department) }
        : undefined,
    records: list.records.map((record) => entryOf(record, list.key, publication, t)),
    position,
  });
}
