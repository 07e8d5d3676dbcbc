import { hasHeadAuthority, holdsOn } from '../../../domain/authority.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import type { Department } from '../../../register/register.ts';
import { addressOf } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { departmentLink } from '../shared/department-link.ts';
import { choiceOf } from '../shared/fields.ts';
import type { Link } from '../shared/link.ts';
import { phoneView, type PhoneView } from '../shared/phone.ts';
import { plain } from '../shared/plain.ts';
import { substitutesOn, type Speaker } from '../shared/speakers.ts';
import { outOfHoursOf } from './office-hours.ts';

/** A person who holds or held authority to speak: what the row shows, and in `asked` what the page looks it up by. */
export interface SpeakerRow {
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
  /** Whether they may not speak on the day of the page, or on one case alone: whom it does not show until it is asked for them. */
  unlessAsked?: boolean;
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

/** Some speakers of a department, with what the day of the page has to do with them: its head first, then the head's substitutes in their order, then all others. */
export function speakerRowsToday(
  department: Department,
  speakers: readonly Speaker[],
  today: PlainDate,
  t: Translations,
): SpeakerRow[] {
  const order = substitutesOn(department, today).map(({ record }) => record);
  const placeOf = ({ record }: Speaker): number => order.indexOf(record) + 1;
  const rank = (speaker: Speaker): number =>
    isHeadOn(speaker, today) ? 0 : placeOf(speaker) || order.length + 1;
  return speakers
    .toSorted((a, b) => rank(a) - rank(b))
    .map((speaker) => {
      const { record, term } = speaker;
      const [holds, place] = [holdsOn(term, today), placeOf(speaker)];
      return plain({
        ...speakerRow(speaker, department, today, t),
        substitute: place > 0 ? t.substitute(place) : undefined,
        outOfHours: holds ? outOfHoursOf(department, t) : undefined,
        unlessAsked: record.type !== 'spokespersons' || !holds,
      });
    });
}

const isHeadOn = ({ record, term }: Speaker, date: PlainDate): boolean =>
  record.type === 'spokespersons' && hasHeadAuthority(record) && holdsOn(term, date);

/** What is said of a speaker whatever the day. */
export function speakerRow(
  speaker: Speaker,
  department: Department,
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
    document: basis && `${basis.number}, ${t.on(basis.date)}`,
    from: t.date(term.from),
    to: lastDayOf(speaker, today, t),
    phone: phoneView(person, t),
    asked: askedBy(speaker, department.folder),
  });
}
