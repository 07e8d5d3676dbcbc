import type { WebSite } from 'schema-dts';
import type { AssessedDuty } from '../../compliance/compliance.ts';
import { dutyStateToday } from '../../compliance/figure.ts';
import { newsTypeNames, recordTypes } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { departmentTree, type Branch } from './shared/department-tree.ts';
import { latest } from './shared/latest.ts';
import type { Publication } from '../publication.ts';
import { siteThing } from '../json-ld/site.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { breachEntryViews, type BreachEntryView } from './parts/breaches.ts';
import { dutyViews, type DutyView } from './parts/duties.ts';
import { entryViews, type EntryView } from './parts/entries.ts';
import { dayAndCount } from './shared/as-of.ts';
import { breachesOnRecord, isExplained } from './shared/breaches-on-record.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** How many of the newest records the home page shows. */
const newestCount = 8;

/** How many duties the home page lists that are overdue, and as many that are nearly due. */
const mostDuties = 20;

/** The home page. */
export interface HomeView {
  page: PageView;
  name: string;
  description: string;
  /** The day and the number of records. */
  asOf: string;
  departments: readonly (Link & { below: readonly Link[] })[];
  duties: DutiesOfAll;
  breaches: { count: number; unexplained: readonly BreachEntryView[] };
  newest: readonly EntryView[];
  /** The feeds of the types that bring news. */
  feeds: readonly Link[];
}

/** The duties of all departments. */
interface DutiesOfAll {
  /** Those that fell overdue last. */
  overdue: readonly DutyView[];
  /** Those nearly due, the first to fall due first. */
  near: readonly DutyView[];
  /** Where all of them are, of which not all are listed here. */
  allOverdue?: Link;
  allNear?: Link;
  /** How many days before its due date a duty is nearly due. */
  nearDays: number;
  /** How many were met in time, of how many whose time is over or that were met. */
  kept: number;
  done: number;
}

/** The top of the tree of departments. A central body is followed by those below it on the same level, as there are so many. */
function departmentsOf(publication: Publication, t: Translations): HomeView['departments'] {
  const levelled = (branch: Branch): Branch[] =>
    branch.department.record.data.kind === 'central' ? [{ ...branch, below: [] }, ...branch.below] : [branch];
  return departmentTree(publication)
    .flatMap(levelled)
    .map(({ department, below }) => ({
      ...departmentLink(department, t),
      below: below.map((branch) => departmentLink(branch.department, t)),
    }));
}

function dutiesOf(publication: Publication, t: Translations): DutiesOfAll {
  const { duties } = publication.compliance;
  const overdue = duties.filter((duty) => dutyStateToday(duty) === 'overdue');
  const near = duties.filter(({ state }) => state === 'near').toSorted((a, b) => a.daysLeft - b.daysLeft);
  const count = (...states: string[]): number => duties.filter(({ state }) => states.includes(state)).length;
  return plain({
    overdue: dutyViews(latestOf(overdue), publication, t, { mixed: true }),
    near: dutyViews(near.slice(0, mostDuties), publication, t, { mixed: true }),
    allOverdue:
      overdue.length > mostDuties
        ? { text: t.allOverdue(overdue.length), address: `${addresses.compliance}#qua-han` }
        : undefined,
    allNear:
      near.length > mostDuties
        ? { text: t.allNear(near.length), address: `${addresses.compliance}#sap-den-han` }
        : undefined,
    nearDays: publication.register.publisher.policy.nearDays,
    kept: count('kept'),
    done: count('kept', 'late', 'overdue'),
  });
}

/** Those among duties that fell due last, in their order. */
function latestOf(duties: readonly AssessedDuty[]): AssessedDuty[] {
  const last = new Set(duties.toSorted((a, b) => (a.trace.due < b.trace.due ? 1 : -1)).slice(0, mostDuties));
  return duties.filter((duty) => last.has(duty));
}

export function homeView(publication: Publication, locale: string | undefined): HomeView {
  const t = translationsFor(locale);
  const { name, description } = publication.register.publisher;
  const breaches = breachesOnRecord(publication);
  const unexplained = breaches.filter((breach) => !isExplained(breach));
  const about: WebSite = siteThing(publication, t);
  return {
    page: pageView(publication, { address: addresses.home, title: name[t.language], about }, locale),
    name: name[t.language],
    description: description[t.language],
    asOf: dayAndCount(publication, t),
    departments: departmentsOf(publication, t),
    duties: dutiesOf(publication, t),
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
