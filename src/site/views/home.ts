import type { WebSite } from 'schema-dts';
import { newsTypeNames, recordTypes } from '../../domain/records/index.ts';
import { siteThing } from '../json-ld/site.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { figureLine, type FigureLink } from './home/figure-line.ts';
import { pageView, type PageView } from './page.ts';
import { breachEntryViews, type BreachEntryView } from './parts/breaches.ts';
import { dutyViews, type DutyView } from './parts/duties.ts';
import { entryViews, type EntryView } from './parts/entries.ts';
import { lateDepartments, lateDepartmentViews, type LateDepartmentView } from './parts/late-departments.ts';
import { topDepartments, type TopDepartment } from './parts/top-departments.ts';
import { dayAndCount } from './shared/as-of.ts';
import { breachesOnRecord, isExplained } from './shared/breaches-on-record.ts';
import { latest } from './shared/latest.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** How many of the newest records the home page shows. */
const newestCount = 8;

/** How many departments with something overdue the home page lists, and how many duties of each. */
const mostLate = { departments: 10, duties: 3 };

/** How many duties it lists that are nearly due, and how many breaches that nobody has explained. */
const mostEntries = 6;

/** The home page: who speaks, what is late, what is new. */
export interface HomeView {
  page: PageView;
  name: string;
  description: string;
  /** The day and the number of records. */
  asOf: string;
  figures: readonly FigureLink[];
  departments: readonly TopDepartment[];
  late: { departments: readonly LateDepartmentView[]; all?: Link };
  near: NearDuties;
  breaches: { count: number; unexplained: readonly BreachEntryView[] };
  newest: readonly EntryView[];
  /** The feeds of the types that bring news. */
  feeds: readonly Link[];
}

/** The duties nearly due, the first to fall due first. */
interface NearDuties {
  duties: readonly DutyView[];
  /** Where all of them are, of which not all are listed here. */
  all?: Link;
  /** How many days before its due date a duty is nearly due. */
  days: number;
}

export function homeView(publication: Publication, locale: string | undefined): HomeView {
  const t = translationsFor(locale);
  const { name, description } = publication.register.publisher;
  const breaches = breachesOnRecord(publication);
  const unexplained = breaches.filter((breach) => !isExplained(breach)).slice(0, mostEntries);
  const about: WebSite = siteThing(publication, t);
  return {
    page: pageView(publication, { address: addresses.home, title: name[t.language], about }, locale),
    name: name[t.language],
    description: description[t.language],
    asOf: dayAndCount(publication, t),
    figures: figureLine(publication, t),
    departments: topDepartments(publication, t),
    late: lateView(publication, t),
    near: nearView(publication, t),
    breaches: {
      count: breaches.length,
      unexplained: breachEntryViews(unexplained, publication, t, { mixed: true }),
    },
    newest: entryViews(latest(publication, newestCount), publication, t, { mixed: true }),
    feeds: newsTypeNames.map((type) => ({
      text: recordTypes[type].plural[t.language],
      address: addresses.typeFeed(type).atom,
    })),
  };
}

function lateView(publication: Publication, t: Translations): HomeView['late'] {
  const late = lateDepartments(publication);
  const departments = lateDepartmentViews(publication, t, mostLate);
  const address = `${addresses.compliance}#qua-han`;
  return plain({
    departments,
    all: late.length > departments.length ? { text: t.allLate(late.length), address } : undefined,
  });
}

function nearView(publication: Publication, t: Translations): NearDuties {
  const { register, compliance } = publication;
  const near = compliance.duties
    .filter(({ state }) => state === 'near')
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
  const address = `${addresses.compliance}#sap-den-han`;
  return plain({
    duties: dutyViews(near.slice(0, mostEntries), publication, t, { mixed: true }),
    all: near.length > mostEntries ? { text: t.allNear(near.length), address } : undefined,
    days: register.publisher.policy.nearDays,
  });
}
