import { stateToday } from '../../compliance/figure.ts';
import type { AssessedDuty } from '../../compliance/compliance.ts';
import { existsOn } from '../../domain/authority.ts';
import { recordTypes, sectionTypeNames, type DepartmentRecord } from '../../domain/records/index.ts';
import type { Department } from '../../register/register.ts';
import { parentOn } from '../../rules/shared/acting.ts';
import { addresses } from '../addresses.ts';
import { departmentsBelow } from '../departments.ts';
import { htmlOf } from '../markdown.ts';
import { briefingRule, yearsOf } from './shared/months.ts';
import { nameOf } from '../names.ts';
import type { Publication } from '../publication.ts';
import { newestFirst } from '../record.ts';
import { departmentThing } from './shared/structured-data.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { breachEntryViews, type BreachEntryView } from './parts/breaches.ts';
import { departmentPeopleView, type DepartmentPeopleView } from './parts/department-people.ts';
import { departmentOriginView, type DepartmentOriginView } from './parts/department-origin.ts';
import { dutyViews, type DutyView } from './parts/duties.ts';
import { entryViews, type EntryView } from './parts/entries.ts';
import { monthCellViews, type MonthCellView } from './parts/months.ts';
import { passageView, type PassageView } from './parts/passage.ts';
import { standingView, type StandingView } from './parts/standing.ts';
import { breachesOnRecord } from './shared/breaches.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

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
  people: DepartmentPeopleView;
  duties: DutiesView;
  breaches: readonly BreachEntryView[];
  /** Its briefings, the newest year first. */
  years: readonly { title: string; months: readonly MonthCellView[] }[];
  sections: readonly RecordSection[];
  /** The text of its record, as HTML. */
  about?: string;
  /** Where it came from; none where it came from no other. */
  origin?: DepartmentOriginView;
  parent?: Link;
  below: readonly Link[];
}

/** The duties of a department that its page lists. */
interface DutiesView {
  overdue: readonly DutyView[];
  /** What was never done, and cannot be any more. */
  leftUndone: readonly DutyView[];
  /** What has passed to it from a department that ended, and is not overdue. */
  takenOver: readonly DutyView[];
  /** The briefings still to be given. */
  monthsAhead: readonly DutyView[];
}

/** The records of a type. */
interface RecordSection {
  id: string;
  title: string;
  /** What to say where there are none. */
  empty: string;
  entries: readonly EntryView[];
}

/** The folders of all departments, by which their pages and files are called. */
export const departmentKeys = ({ register }: Publication): string[] => [...register.departments.keys()];

const isOverdue = (duty: AssessedDuty): boolean => stateToday(duty) === 'overdue';

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

function dutiesView(duties: readonly AssessedDuty[], publication: Publication, t: Translations): DutiesView {
  const views = (those: (duty: AssessedDuty) => boolean): DutyView[] =>
    dutyViews(duties.filter(those), publication, t);
  return {
    overdue: views(isOverdue),
    leftUndone: views(({ state }) => state === 'lapsed'),
    takenOver: views((duty) => duty.passedFrom !== undefined && !isOverdue(duty)),
    monthsAhead: views(({ rule, state }) => rule === briefingRule && (state === 'near' || state === 'ahead')),
  };
}

const sectionsOf = (department: Department, publication: Publication, t: Translations): RecordSection[] =>
  sectionTypeNames.map((type) => ({
    id: recordTypes[type].address,
    title: recordTypes[type].plural[t.language],
    empty: t.empty[type],
    entries: entryViews(newestFirst<DepartmentRecord>(department[type]), publication, t),
  }));

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
  const breaches = breachesOnRecord(publication).filter((breach) => breach.department === folder);
  const people = departmentPeopleView(department, publication, t);
  const origin = departmentOriginView(department, publication, t);
  const parent = parentOn(register, department, compliance.today);
  const { body } = department.record;
  return plain({
    page: frameOf(department, people.contacts.length > 0, publication, t),
    name: nameOf(department.record, t),
    passage: passageView(department, publication, t),
    formerNames: formerNamesOf(department, t),
    predecessors: origin && t.predecessorsCount(origin.predecessors.length),
    standing: standingOf(department, duties, breaches.length, compliance.today, t),
    people,
    duties: dutiesView(duties, publication, t),
    breaches: breachEntryViews(breaches, publication, t),
    years: yearsOf(publication, department).map(({ year, cells }) => ({
      title: t.monthsOf(year),
      months: monthCellViews(cells, compliance.today.slice(0, 7), t),
    })),
    sections: sectionsOf(department, publication, t),
    about: body ? htmlOf(body, { level: 3 }) : undefined,
    origin,
    parent: parent && departmentLink(parent, t),
    below: departmentsBelow(department, publication).map((one) => departmentLink(one, t)),
  });
}
