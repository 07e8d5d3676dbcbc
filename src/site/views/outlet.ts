import { yearOf } from '../../domain/dates.ts';
import { recordTypes, type RecordOf } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { entryViews, type EntryView } from './parts/entries.ts';
import type { YearLink } from './parts/year-links.ts';
import { listOfOutlet, ofYear } from './shared/browse-lists.ts';
import { yearsBefore } from './shared/department-list.ts';
import type { Link } from './shared/link.ts';
import {
  outletState,
  outletStates,
  recordsOfOutlet,
  type OutletRecord,
  type OutletState,
} from './shared/outlet-records.ts';
import { plain } from './shared/plain.ts';
import { newestFirst } from './shared/record-dates.ts';

/** The page of an outlet: what it asked, what was answered, when and how late, and what still waits. */
export interface OutletView {
  page: PageView;
  name: string;
  scope: string;
  /** The `lang` of the name, where it is not that of the page. */
  nameLanguage?: string;
  /** Its matters by where they are; only those of which there are some. */
  groups: readonly OutletGroup[];
  /** All of them, by year; none where there are none. */
  all?: Link;
  /** The years before, whose records are on the pages of its list. */
  yearsBefore: readonly YearLink[];
}

/** Matters that are in the same state: what waits, what this year has brought, and at least the newest. */
export interface OutletGroup {
  id: OutletState;
  title: string;
  count: string;
  entries: readonly EntryView[];
}

/** How many records a group has at least and at most, whatever a year brings. */
const shown = { least: 3, most: 50 } as const;

/** The outlet of that name. @throws Error if there is none */
function outletCalled(slug: string, { register }: Publication): RecordOf<'outlets'> {
  const outlet = register.outlet(slug);
  if (!outlet) throw new Error(`No outlet ${slug}`);
  return outlet;
}

/** Of the records of one state, the newest first, those that the page shows. */
function shownOf(state: OutletState, records: readonly OutletRecord[], today: string): OutletRecord[] {
  const waits = state === 'overdue' || state === 'open';
  return newestFirst(records)
    .filter((record, index) => waits || index < shown.least || ofYear(record) >= yearOf(today))
    .slice(0, shown.most);
}

function groupsOf(slug: string, publication: Publication, t: Translations): OutletGroup[] {
  const records = recordsOfOutlet(publication, slug);
  const byState = Map.groupBy(records, (record) => outletState(record, publication));
  return outletStates.flatMap((state) => {
    const some = byState.get(state) ?? [];
    if (some.length === 0) return [];
    const here = shownOf(state, some, publication.compliance.today);
    return [
      {
        id: state,
        title: t.outlets.state[state],
        count: t.amount(some.length),
        entries: entryViews(here, publication, t, { mixed: true }),
      },
    ];
  });
}

function allOf(slug: string, publication: Publication, t: Translations): Link | undefined {
  const { path, records } = listOfOutlet(publication, slug);
  return records.length > 0
    ? { text: t.outlets.all(records.length), address: addresses.browseList(path) }
    : undefined;
}

/** @throws Error if there is no such outlet */
export function outletView(publication: Publication, slug: string, locale: string | undefined): OutletView {
  const t = translationsFor(locale);
  const { data } = outletCalled(slug, publication);
  const head = {
    address: addresses.outlet(slug),
    title: data.name,
    titleLanguage: t.recordLanguage,
    description: t.outlets.describes(data.name),
    trail: [{ text: recordTypes.outlets.plural[t.language], address: addresses.outlets }],
    feed: addresses.outletFeed(slug),
  };
  return plain({
    page: pageView(publication, head, locale),
    name: data.name,
    nameLanguage: t.recordLanguage,
    scope: t.outlets.scope[data.scope],
    groups: groupsOf(slug, publication, t),
    all: allOf(slug, publication, t),
    yearsBefore: yearsBefore(yearOf(publication.compliance.today), listOfOutlet(publication, slug)),
  });
}
