import { hasHeadAuthority, holdsOn } from '../../domain/authority.ts';
import { addDays, type PlainDate } from '../../domain/dates.ts';
import type { Department } from '../../register/register.ts';
import { addresses, addressOf } from '../addresses.ts';
import { departmentGroups, predecessorsOf } from './shared/department-tree.ts';
import type { Publication } from '../publication.ts';
import { choiceOf } from './shared/fields.ts';
import { speakersOf, substitutesOn, type Speaker } from './shared/speakers.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { departmentOptions, type DepartmentOptionsView } from './parts/department-options.ts';
import { outOfHoursOf } from './parts/office-hours.ts';
import { passageView, type PassageView } from './parts/passage.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { phoneView, type PhoneView } from './shared/phone.ts';
import { plain } from './shared/plain.ts';

/** The page on which a reader looks up who may speak for a department on a day. */
export interface LookupView {
  page: PageView;
  today: PlainDate;
  departmentGroups: readonly DepartmentOptionsView[];
  ended: readonly EndedDepartment[];
  founded: readonly FoundedDepartment[];
  speakers: readonly SpeakerRow[];
}

/** A department that has a last day: who acts in its place, from the day after. */
interface EndedDepartment {
  folder: string;
  from: PlainDate;
  passage?: PassageView;
}

/** A department that came from others: who acted before it, up to the day before its first. */
interface FoundedDepartment {
  folder: string;
  to: PlainDate;
  /** From when it acts, in words. */
  actsFrom: string;
  before: readonly Link[];
}

/** A person who holds or held authority to speak: what the row shows, and in `asked` what the page looks it up by. */
interface SpeakerRow {
  department: Link;
  name: Link;
  position: string;
  /** By what authority: an office, a designation, or one case. */
  authority: string;
  caseOnly?: string;
  /** Which of the head’s substitutes the person is on the day of the page, in words. */
  substitute?: string;
  /** The document that it rests on, with its day. */
  document?: string;
  from: string;
  /** The last day in words; none where the term has not ended. */
  to?: string;
  phone: PhoneView;
  /** The number of the department that is answered out of hours, of whoever has authority on the day. */
  outOfHours?: PhoneView;
  /** Whether they may speak on the day, whatever the case: whom the page shows until it is asked for another day. */
  speaksToday: boolean;
  asked: AskedSpeaker;
}

/** By what a speaker is looked up, in the browser; days as `2026-10-26`. */
interface AskedSpeaker {
  department: string;
  type: Speaker['record']['type'];
  from: PlainDate;
  to?: PlainDate;
  /** Of an authorisation: whether it is to speak or only to coordinate, and the day on which its document was signed. */
  mode?: string;
  signed?: PlainDate;
  /** The codes of its cases, with `, ` between them. */
  case?: string;
}

function askedBy({ record, term, scope }: Speaker, department: string): AskedSpeaker {
  const authorisation = record.type === 'authorisations' ? record.data : undefined;
  return plain({
    department,
    type: record.type,
    from: term.from,
    to: term.to,
    mode: authorisation?.mode,
    signed: authorisation?.document.date,
    case: scope,
  });
}

const authorityOf = ({ record }: Speaker, t: Translations): string =>
  record.type === 'spokespersons'
    ? choiceOf('spokespersons', ['basis'], record.data.basis, t)
    : choiceOf('authorisations', ['mode'], record.data.mode, t);

function lastDayOf({ term: { from, to } }: Speaker, today: PlainDate, t: Translations): string | undefined {
  if (to) return t.date(to);
  return from <= today ? t.stillHolds : undefined;
}

/** The speakers of a department: its head of the day first, then the head's substitutes in their order, then all others. */
function speakerRows(department: Department, today: PlainDate, t: Translations): SpeakerRow[] {
  const order = substitutesOn(department, today).map(({ record }) => record);
  const placeOf = ({ record }: Speaker): number => order.indexOf(record) + 1;
  const rank = (speaker: Speaker): number =>
    isHeadOn(speaker, today) ? 0 : placeOf(speaker) || order.length + 1;
  return speakersOf(department)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((speaker) => speakerRow(speaker, department, placeOf(speaker), today, t));
}

const isHeadOn = ({ record, term }: Speaker, date: PlainDate): boolean =>
  record.type === 'spokespersons' && hasHeadAuthority(record) && holdsOn(term, date);

/** @param place among the substitutes of the head, counted from 1; 0 for who is none of them */
function speakerRow(
  speaker: Speaker,
  department: Department,
  place: number,
  today: PlainDate,
  t: Translations,
): SpeakerRow {
  const { record, person, term, basis, scope } = speaker;
  return plain({
    department: departmentLink(department, t),
    name: { text: person.name, address: addressOf(record) },
    position: person.position,
    authority: authorityOf(speaker, t),
    caseOnly: scope && t.caseOnly(scope),
    substitute: place > 0 ? t.substitute(place) : undefined,
    document: basis && `${basis.number}, ${t.on(basis.date)}`,
    from: t.date(term.from),
    to: lastDayOf(speaker, today, t),
    phone: phoneView(person, t),
    outOfHours: holdsOn(term, today) ? outOfHoursOf(department, t) : undefined,
    speaksToday: record.type === 'spokespersons' && holdsOn(term, today),
    asked: askedBy(speaker, department.folder),
  });
}

function endedDepartment(
  department: Department,
  publication: Publication,
  t: Translations,
): EndedDepartment[] {
  const { validTo } = department.record.data;
  if (validTo === undefined) return [];
  const passage = passageView(department, publication, t);
  return [plain({ folder: department.folder, from: addDays(validTo, 1), passage })];
}

function foundedDepartment(
  department: Department,
  publication: Publication,
  t: Translations,
): FoundedDepartment[] {
  const before = predecessorsOf(department, publication.register);
  if (before.length === 0) return [];
  const { validFrom } = department.record.data;
  return [
    {
      folder: department.folder,
      to: addDays(validFrom, -1),
      actsFrom: t.actsFrom(validFrom),
      before: before.map((one) => departmentLink(one, t)),
    },
  ];
}

export function lookupView(publication: Publication, locale: string | undefined): LookupView {
  const t = translationsFor(locale);
  const { today } = publication.compliance;
  const all = departmentGroups(publication, t).flatMap(({ departments }) => departments);
  const head = { address: addresses.lookup, title: t.lookupTitle, description: t.lookupDescription };
  return {
    page: pageView(publication, head, locale),
    today,
    departmentGroups: departmentOptions(publication, t),
    ended: all.flatMap((department) => endedDepartment(department, publication, t)),
    founded: all.flatMap((department) => foundedDepartment(department, publication, t)),
    speakers: all.flatMap((department) => speakerRows(department, today, t)),
  };
}
