import type { AssessedDuty } from '../../compliance/compliance.ts';
import { existsOn } from '../../domain/authority.ts';
import { monthOf, yearOf } from '../../domain/dates.ts';
import type { Department } from '../../register/register.ts';
import { parentOn } from '../../rules/shared/superiors.ts';
import { addresses } from '../addresses.ts';
import { departmentsBelow } from './shared/department-tree.ts';
import { pageHtmlOf } from '../markdown.ts';
import { yearsOf } from './shared/briefing-months.ts';
import { nameOf } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { departmentThing } from '../json-ld/department.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { breachListView, type BreachListView } from './parts/breaches.ts';
import { departmentPeopleView, type DepartmentPeopleView } from './parts/department-people.ts';
import { departmentOriginView, type DepartmentOriginView } from './parts/department-origin.ts';
import { monthCellViews, type MonthCellView } from './parts/months.ts';
import { passageView, type PassageView } from './parts/passage.ts';
import { standingView, type StandingView } from './parts/standing.ts';
import type { YearLink } from './parts/year-links.ts';
import { breachesOfDepartment } from './shared/breaches-on-record.ts';
import { departmentLink } from './shared/department-link.ts';
import { listOfDepartment } from './shared/browse-lists.ts';
import { yearsBefore } from './shared/department-list.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';
import { contentsOf, type ContentsLink } from './department/contents.ts';
import { type DutiesView, dutiesView } from './department/duty-lists.ts';
import { type RecordSection, sectionsOf } from './department/record-sections.ts';

/** The page of a department. */
export interface DepartmentView {
  page: PageView;
  name: string;
  passage?: PassageView;
  /** What it was called before, the last name first. */
  formerNames: readonly string[];
  /** From how many departments it came, in words; none where it came from no other. */
  predecessors?: string;
  /** Left out for one that does not exist and leaves nothing open. */
  standing?: StandingView;
  /** Links to the sections of the page. */
  contents: readonly ContentsLink[];
  people: DepartmentPeopleView;
  duties: DutiesView;
  breaches: BreachListView;
  /** The briefings of the newest year that has some. */
  months?: { title: string; cells: readonly MonthCellView[] };
  sections: readonly RecordSection[];
  /** The years before, whose records are on the pages of its list. */
  yearsBefore: readonly YearLink[];
  /** The text of its record, as HTML. */
  about?: string;
  /** Where it came from; none where it came from no other. */
  origin?: DepartmentOriginView;
  parent?: Link;
  below: readonly Link[];
}

/** The folders of all departments, by which their pages and files are called. */
export const departmentKeys = ({ register }: Publication): string[] => [...register.departments.keys()];

function formerNamesOf({ record: { data } }: Department, t: Translations): string[] {
  return (data.formerNames ?? [])
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))
    .map((old) => t.formerName(t.language === 'vi' ? old.name : old.nameEn, old.to, old.document?.number));
}

function standingOf(
  { record }: Department,
  duties: readonly AssessedDuty[],
  breaches: number,
  today: string,
  t: Translations,
): StandingView | undefined {
  const view = standingView(duties, breaches, t);
  return existsOn(record.data, today) || view.overdue || view.breaches ? view : undefined;
}

function frameOf(
  department: Department,
  hasContacts: boolean,
  publication: Publication,
  t: Translations,
): PageView {
  const { folder, record } = department;
  const name = nameOf(record, t);
  const contacts = { text: t.allContacts, address: addresses.departmentContacts(folder) };
  const head = {
    address: addresses.department(folder),
    title: name,
    description: t.departmentDescription(name),
    subject: 'departments' as const,
    about: departmentThing(department, publication, t),
    trail: [{ text: t.departments, address: addresses.departments }],
    feed: addresses.departmentFeed(folder),
    calendar: addresses.departmentCalendar(folder),
    data: [{ text: 'JSON', address: addresses.departmentData(folder) }, ...(hasContacts ? [contacts] : [])],
  };
  return pageView(publication, head, t.locale);
}

/** How many breaches stand open above what the department tells. */
const openBreaches = 5;

/** The page of the department in a folder. @throws Error if there is none */
export function departmentView(
  publication: Publication,
  folder: string,
  locale: string | undefined,
): DepartmentView {
  const t = translationsFor(locale);
  const { register, compliance } = publication;
  const department = register.departments.get(folder);
  if (!department) throw new Error(`No department ${folder}`);
  const duties = compliance.dutiesOf(folder);
  const breaches = breachesOfDepartment(publication, folder);
  const people = departmentPeopleView(department, publication, t);
  const origin = departmentOriginView(department, publication, t);
  const [latest] = yearsOf(publication, department);
  const parent = parentOn(register, department, compliance.today);
  const sections = sectionsOf(department, publication, t);
  const before = yearsBefore(yearOf(compliance.today), listOfDepartment(publication, folder));
  const has = {
    months: latest !== undefined,
    yearsBefore: before.length > 0,
    about: Boolean(department.record.body || origin),
  };
  return plain({
    page: frameOf(department, people.contacts.length > 0, publication, t),
    name: nameOf(department.record, t),
    passage: passageView(department, publication, t),
    formerNames: formerNamesOf(department, t),
    predecessors: origin && t.predecessorsCount(origin.predecessors.length),
    standing: standingOf(department, duties, breaches.length, compliance.today, t),
    contents: contentsOf(sections, has, t),
    people,
    duties: dutiesView(duties, publication, t),
    breaches: breachListView(breaches, publication, t, { open: openBreaches }),
    months: latest && {
      title: t.monthsOf(latest.year),
      cells: monthCellViews(latest.cells, monthOf(compliance.today), t),
    },
    sections,
    yearsBefore: before,
    about: department.record.body
      ? pageHtmlOf(department.record, register.publisher, { level: 3, linked: true })
      : undefined,
    origin,
    parent: parent && departmentLink(parent, t),
    below: departmentsBelow(department, publication).map((one) => departmentLink(one, t)),
  });
}
