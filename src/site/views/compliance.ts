import type { AssessedDuty } from '../../compliance/compliance.ts';
import { dutyStateToday } from '../../compliance/figure.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { closingsSection, type ClosingsSection } from './compliance/closings-section.ts';
import { figuresSection, type FiguresSection } from './compliance/figures-section.ts';
import { monthlyGrid } from './compliance/monthly-grid.ts';
import { pageView, type PageView } from './page.ts';
import { breachEntryViews, type BreachEntryView } from './parts/breaches.ts';
import type { ComplianceGridView } from './parts/compliance-grid.ts';
import { dutyViews, type DutyView } from './parts/duties.ts';
import { standingView, type StandingView } from './parts/standing.ts';
import { dayAndCount } from './shared/as-of.ts';
import { breachesOnRecord } from './shared/breaches-on-record.ts';
import { plain } from './shared/plain.ts';

/** The compliance of all departments: duties, figures, closed months, breaches. */
export interface ComplianceView {
  page: PageView;
  /** The day and the number of records. */
  asOf: string;
  standing: StandingView;
  grid: ComplianceGridView;
  figures: FiguresSection;
  /** Left out where no month has closed. */
  closings?: ClosingsSection;
  lists: readonly DutyList[];
  breaches: readonly BreachEntryView[];
}

/** A section of duties in one state; `id` is its anchor. */
interface DutyList {
  id: string;
  title: string;
  duties: readonly DutyView[];
  /** What to say of an empty list. */
  empty: string;
}

export function complianceView(publication: Publication, locale: string | undefined): ComplianceView {
  const t = translationsFor(locale);
  const sorted = sortDuties(publication.compliance.duties);
  const breaches = breachesOnRecord(publication);
  const head = { address: addresses.compliance, title: t.compliance, description: t.complianceDescription };
  return plain({
    page: pageView(publication, head, locale),
    asOf: dayAndCount(publication, t),
    standing: standingView(publication.compliance.duties, breaches.length, t),
    grid: monthlyGrid(publication, t),
    figures: figuresSection(publication, t),
    closings: closingsSection(publication, t),
    lists: dutyLists(sorted, publication, t),
    breaches: breachEntryViews(breaches, publication, t, { mixed: true }),
  });
}

type Sorted = Readonly<Record<'overdue' | 'lapsed' | 'waived' | 'late' | 'near', readonly AssessedDuty[]>>;

const bySubject = (a: AssessedDuty, b: AssessedDuty): number => (a.subject < b.subject ? -1 : 1);

/** The duties of the lists: the most days late first, and of what is near its due date the soonest. */
function sortDuties(duties: readonly AssessedDuty[]): Sorted {
  const worstFirst = duties.toSorted((a, b) => b.daysLate - a.daysLate || bySubject(a, b));
  const near = duties.filter(({ state }) => state === 'near');
  return {
    overdue: worstFirst.filter((duty) => dutyStateToday(duty) === 'overdue'),
    lapsed: worstFirst.filter(({ state }) => state === 'lapsed'),
    waived: worstFirst.filter((duty) => dutyStateToday(duty) === 'waived'),
    late: worstFirst.filter(({ state }) => state === 'late'),
    near: near.toSorted((a, b) => a.daysLeft - b.daysLeft || bySubject(a, b)),
  };
}

/** What a department left undone and what is excused have a section only where there is something. */
function dutyLists(sorted: Sorted, publication: Publication, t: Translations): DutyList[] {
  const { nearDays } = publication.register.publisher.policy;
  const lists = [
    { id: 'qua-han', title: t.lapses, duties: sorted.overdue, empty: t.noLapses },
    { id: 'sap-den-han', title: t.dueSoon, duties: sorted.near, empty: t.nothingDue(nearDays) },
    { id: 'tre-han', title: t.lateOnRecord, duties: sorted.late, empty: t.noneLate },
    { id: 'khong-thuc-hien', title: t.leftUndone, duties: sorted.lapsed, empty: '' },
    { id: 'mien-tru', title: t.waivedDuties, duties: sorted.waived, empty: '' },
  ];
  return lists
    .filter(({ duties, empty }) => duties.length > 0 || empty !== '')
    .map((list) => ({ ...list, duties: dutyViews(list.duties, publication, t, { mixed: true }) }));
}
