import type { AssessedDuty } from '../../compliance/compliance.ts';
import { dutyStateToday } from '../../compliance/figure.ts';
import { monthOf } from '../../domain/dates.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { closingsSection, type ClosingsSection } from './compliance/closings-section.ts';
import { dutyMatrixToday } from './compliance/duty-matrix-today.ts';
import { figuresSection, type FiguresSection } from './compliance/figures-section.ts';
import { pageView, type PageView } from './page.ts';
import { breachListView, type BreachListView } from './parts/breaches.ts';
import { dutyViews, type DutyView } from './parts/duties.ts';
import type { DutyMatrixView } from './parts/duty-matrix.ts';
import { lateDepartmentViews, type LateDepartmentView } from './parts/late-departments.ts';
import { standingView, type StandingView } from './parts/standing.ts';
import { dayAndCount } from './shared/as-of.ts';
import { breachesOnRecord } from './shared/breaches-on-record.ts';
import { plain } from './shared/plain.ts';

/** How many duties of a state are listed; the pages of the figures have them all. */
const mostDuties = 50;

/** The compliance of all departments: duties, figures, closed months, breaches. */
export interface ComplianceView {
  page: PageView;
  /** The day and the number of records. */
  asOf: string;
  standing: StandingView;
  matrix: { title: string; view: DutyMatrixView };
  /** What is overdue, by department. */
  late: readonly LateDepartmentView[];
  near: DutyList;
  figures: FiguresSection;
  /** Left out where no month has closed. */
  closings?: ClosingsSection;
  /** What was not done on time and is not to be done any more, or is excused. */
  lists: readonly DutyList[];
  breaches: BreachListView;
}

/** A section of duties in one state; `id` is its anchor. */
interface DutyList {
  id: string;
  title: string;
  duties: readonly DutyView[];
  /** What to say of an empty list. */
  empty: string;
  /** That these are not all, and where the others are. */
  part?: string;
}

export function complianceView(publication: Publication, locale: string | undefined): ComplianceView {
  const t = translationsFor(locale);
  const { duties, today } = publication.compliance;
  const breaches = breachesOnRecord(publication);
  const head = { address: addresses.compliance, title: t.compliance, description: t.complianceDescription };
  return plain({
    page: pageView(publication, head, locale),
    asOf: dayAndCount(publication, t),
    standing: standingView(duties, breaches.length, t),
    matrix: { title: t.matrix.title(monthOf(today)), view: dutyMatrixToday(publication, t) },
    late: lateDepartmentViews(publication, t),
    near: nearList(publication, t),
    figures: figuresSection(publication, t),
    closings: closingsSection(publication, t),
    lists: pastLists(publication, t),
    breaches: breachListView(breaches, publication, t, { mixed: true }),
  });
}

const bySubject = (a: AssessedDuty, b: AssessedDuty): number => (a.subject < b.subject ? -1 : 1);

/** What falls due next, the soonest first. */
function nearList(publication: Publication, t: Translations): DutyList {
  const { compliance, register } = publication;
  const near = compliance.duties
    .filter(({ state }) => state === 'near')
    .toSorted((a, b) => a.daysLeft - b.daysLeft || bySubject(a, b));
  const empty = t.nothingDue(register.publisher.policy.nearDays);
  const list = { id: 'sap-den-han', title: t.dueSoon, duties: near, empty };
  return dutyList(list, t.soonestOf, publication, t);
}

/** What a department left undone and what is excused have a section only where there is something. */
function pastLists(publication: Publication, t: Translations): DutyList[] {
  const { duties } = publication.compliance;
  const latestFirst = duties.toSorted((a, b) =>
    a.trace.due === b.trace.due ? bySubject(a, b) : a.trace.due < b.trace.due ? 1 : -1,
  );
  const inState = (state: AssessedDuty['state'] | 'waived') =>
    latestFirst.filter((duty) => dutyStateToday(duty) === state);
  return [
    { id: 'tre-han', title: t.lateOnRecord, duties: inState('late'), empty: t.noneLate },
    { id: 'khong-thuc-hien', title: t.leftUndone, duties: inState('lapsed'), empty: '' },
    { id: 'mien-tru', title: t.waivedDuties, duties: inState('waived'), empty: '' },
  ]
    .filter(({ duties: listed, empty }) => listed.length > 0 || empty !== '')
    .map((list) => dutyList(list, t.latestOf, publication, t));
}

function dutyList(
  { duties, ...list }: Omit<DutyList, 'duties'> & { duties: readonly AssessedDuty[] },
  partOf: (listed: number, all: number) => string,
  publication: Publication,
  t: Translations,
): DutyList {
  const views = dutyViews(duties.slice(0, mostDuties), publication, t, { mixed: true });
  const part = duties.length > mostDuties ? partOf(mostDuties, duties.length) : undefined;
  return plain({ ...list, duties: views, part });
}
