import { displayOfficeHours } from '../../domain/office-hours.ts';
import { internationalNumber } from '../../domain/phone.ts';
import { hasHeadAuthority } from '../../domain/authority.ts';
import type { PlainDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { activeSpokespersons, substitutesOn } from './shared/speakers.ts';
import { absoluteFor } from '../urls.ts';
import { nameIn } from './shared/names.ts';
import { phoneView } from './shared/phone.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { confirmationOf } from './parts/contact.ts';

/** Spokespersons for a telephone’s address book. */
export interface ContactCardsView {
  cards: readonly ContactCard[];
}

export interface ContactCard {
  name: string;
  department: string;
  position: string;
  /** The numbers, the first of which is the one to call. */
  phones: readonly CardPhone[];
  /** The mailboxes, the first of which is the one to write to. */
  emails: readonly string[];
  /** What announced these details, when they were last confirmed, and who speaks for a head who is away, a sentence a line. */
  note: string;
  /** The latest past day on which the record has something new of the contact details. */
  revised: PlainDate;
  /** The whole addresses of the person's page and of the card. */
  page: string;
  source: string;
}

/** A number in full, with its extension, as in `+842003210102;ext=115`. */
interface CardPhone {
  number: string;
  isMobile: boolean;
  /** What address books show beside it, where it is no number of the person. */
  label?: string;
}

/** Whose cards one file has: those of a department, or of one person. */
export interface CardKey {
  /** The department's folder. */
  department: string;
  /** The name of the person's file. */
  person?: string;
}

/** The departments that have a spokesperson. */
export const departmentCardKeys = (publication: Publication): CardKey[] =>
  [...publication.register.departments.values()]
    .filter((department) => activeSpokespersons(department, publication).length > 0)
    .map(({ folder }) => ({ department: folder }));

/** All spokespersons in the role. */
export const personCardKeys = (publication: Publication): CardKey[] =>
  [...publication.register.departments.values()].flatMap((department) =>
    activeSpokespersons(department, publication).map(({ slug }) => ({
      department: department.folder,
      person: slug,
    })),
  );

function revisedOn(
  { from, decision, contactsSince, notices = [], verifiedOn }: RecordOf<'spokespersons'>['data'],
  today: PlainDate,
): PlainDate {
  const days = [from, decision?.date, contactsSince, verifiedOn, ...notices.map(({ date }) => date)];
  return (
    days
      .filter((day) => day !== undefined && day <= today)
      .toSorted()
      .at(-1) ?? today
  );
}

const phonesOf = ({ phone, extension, otherPhones = [] }: RecordOf<'spokespersons'>['data']): CardPhone[] => [
  { number: internationalNumber(phone, extension), isMobile: false },
  ...otherPhones.map((other) => ({
    number: internationalNumber(other.number, other.extension),
    isMobile: other.kind === 'mobile',
  })),
];

/** The numbers of the department that are answered at other times. */
const phonesOfDepartment = (
  { outOfHours, hotline }: RecordOf<'departments'>['data'],
  t: Translations,
): CardPhone[] => [
  ...(outOfHours
    ? [
        {
          number: internationalNumber(outOfHours.phone, outOfHours.extension),
          isMobile: false,
          label: t.outOfHours,
        },
      ]
    : []),
  ...(hotline === undefined
    ? []
    : [{ number: internationalNumber(hotline), isMobile: false, label: t.hotline }]),
];

/** When somebody answers, and who does at other times, as sentences. */
function answeringNote({ hours, outOfHours }: RecordOf<'departments'>['data'], t: Translations): string[] {
  const times = hours?.map((one) => displayOfficeHours(one)[t.language]);
  return [
    ...(times ? [`${t.officeHours}: ${times.join('; ')}.`] : []),
    ...(outOfHours?.note ? [`${t.outOfHours}: ${outOfHours.note.replace(/\.$/, '')}.`] : []),
  ];
}

export function contactCard(
  person: RecordOf<'spokespersons'>,
  publication: Publication,
  t: Translations,
): ContactCard {
  const { data, department, slug } = person;
  const { register, compliance } = publication;
  const absolute = absoluteFor(t.locale, register.publisher);
  const notice = data.notices?.at(-1);
  const home = register.departments.get(department);
  const note = [
    notice && `${t.announcedBy(notice.number, notice.date)}.`,
    `${confirmationOf(person, publication, t).text}.`,
    ...(home ? answeringNote(home.record.data, t) : []),
    substitutesNote(person, publication, t),
  ];
  return {
    name: data.name,
    department: nameIn(department, publication, t),
    position: data.position,
    phones: [...phonesOf(data), ...(home ? phonesOfDepartment(home.record.data, t) : [])],
    emails: [data.email, ...(data.otherEmails ?? [])],
    note: note.filter(Boolean).join('\n'),
    revised: revisedOn(data, compliance.today),
    page: absolute(addressOf(person)),
    source: absolute(addresses.contact(department, slug)),
  };
}

/** Who speaks while a head is away, one after the other, each with the number; empty where no order is set. */
function substitutesNote(
  person: RecordOf<'spokespersons'>,
  { register, compliance }: Publication,
  t: Translations,
): string {
  const home = register.departments.get(person.department);
  const order = home && hasHeadAuthority(person) ? substitutesOn(home, compliance.today) : [];
  const list = order.map(({ person: one, scope }, index) =>
    [`${index + 1}. ${one.name}`, scope && `(${t.caseOnly(scope)})`, phoneView(one, t).number]
      .filter(Boolean)
      .join(' '),
  );
  return list.length > 0 ? `${t.whenAwayInOrder}: ${list.join('; ')}.` : '';
}

/** The cards of everybody in the role for a department, or of one of them. */
export function contactCardsView(
  publication: Publication,
  { department, person }: CardKey,
  locale: string | undefined,
): ContactCardsView {
  const t = translationsFor(locale);
  const home = publication.register.departments.get(department);
  const people = home ? activeSpokespersons(home, publication) : [];
  return {
    cards: people
      .filter(({ slug }) => person === undefined || slug === person)
      .map((one) => contactCard(one, publication, t)),
  };
}
