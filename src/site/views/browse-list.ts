import { monthOf, yearOf, type PlainDate } from '../../domain/dates.ts';
import { recordTypes, type DepartmentRecord } from '../../domain/records/index.ts';
import { digestOfObject } from '../../register/digest.ts';
import { addresses, addressOf } from '../addresses.ts';
import { catalogueName, nameIn, partyOf } from './shared/names.ts';
import { titleLanguage, titleOf } from './shared/record-title.ts';
import { derived } from '../derived.ts';
import { once, type Publication } from '../publication.ts';
import { dateOf } from './shared/record-dates.ts';
import { yearsOf } from './shared/briefing-months.ts';
import { byYear, listPagesOf, type ListKey, type ListPage } from './shared/browse-lists.ts';
import { isNewestOfYear, yearAnchor } from './shared/department-list.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { monthCellViews, type MonthCellView } from './parts/months.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** One page of a list of records to browse. */
export interface BrowseListView {
  page: PageView;
  /** What the list is called on all of its pages. */
  name: string;
  /** Of a list of one department or outlet: its page. */
  subject?: Link;
  /** The records, the newest first: in the list of a department or an outlet by their years, elsewhere together. */
  parts: readonly ListPart[];
  /** Which page of the list this is, with its days, and its neighbours; a list of one page has none. */
  position?: Position;
}

interface ListPart {
  /** The year, as an anchor and as a heading. */
  year?: { id: string; text: string };
  /** Of a year that is over, before its newest record: the briefings of its months. */
  months?: { title: string; cells: readonly MonthCellView[] };
  records: readonly BrowseEntry[];
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

/** A page of a list with the whole of its records. */
const pageByKey = derived(
  'list-page',
  (publication, key) => pagesByKey(publication).get(key),
  (list) =>
    list ? [JSON.stringify({ ...list, records: [] }), ...list.records.map(digestOfObject)].join(' ') : '',
);

/** The pages of all lists, as addresses call them: `nam/2026`, and `nam/2026/1` for its oldest full page. */
export const browseListKeys = (publication: Publication): string[] => [...pagesByKey(publication).keys()];

function nameOfList(key: ListKey, publication: Publication, t: Translations): string {
  const { browse, language } = t;
  if ('department' in key) return nameIn(key.department, publication, t);
  if ('ground' in key) return t.refusalGrounds.ofGround(catalogueName('grounds', key.ground, publication, t));
  if ('outlet' in key) return partyOf(key.outlet, publication, t);
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

/** The briefings of a department in a year that is over; none where it had to give none. */
function monthsIn(
  year: string,
  folder: string,
  publication: Publication,
  t: Translations,
): ListPart['months'] | undefined {
  const { register, compliance } = publication;
  const department = register.departments.get(folder);
  const months = department && yearsOf(publication, department).find((one) => one.year === year);
  return months && year < yearOf(compliance.today)
    ? { title: t.monthsOf(year), cells: monthCellViews(months.cells, monthOf(compliance.today), t) }
    : undefined;
}

function partsOf({ key, records }: ListPage, publication: Publication, t: Translations): ListPart[] {
  const entries = (some: readonly DepartmentRecord[]) =>
    some.map((record) => entryOf(record, key, publication, t));
  if ('year' in key) return [{ records: entries(records) }];
  return byYear(records).map(([year, some]) =>
    plain({
      year: { id: yearAnchor(year), text: t.browse.year(year) },
      months:
        'department' in key && some.some((record) => isNewestOfYear(record, publication))
          ? monthsIn(year, key.department, publication, t)
          : undefined,
      records: entries(some),
    }),
  );
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

function subjectOf(key: ListKey, name: string, t: Translations): Link | undefined {
  if ('department' in key) return { text: t.goTo(name), address: addresses.department(key.department) };
  if ('ground' in key) return { text: t.goTo(name), address: addresses.refusalGround(key.ground) };
  return 'outlet' in key ? { text: t.goTo(name), address: addresses.outlet(key.outlet) } : undefined;
}

/** A page of a list. @throws Error if there is none of that key */
export function browseListView(
  publication: Publication,
  key: string,
  locale: string | undefined,
): BrowseListView {
  const t = translationsFor(locale);
  const list = pageByKey(publication, key);
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
    subject: subjectOf(list.key, name, t),
    parts: partsOf(list, publication, t),
    position,
  });
}
