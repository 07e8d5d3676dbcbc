import type { AssessedDuty } from '../../compliance/compliance.ts';
import { reckoning } from '../../compliance/reckoning.ts';
import { addDays, type PlainDate } from '../../domain/dates.ts';
import { originalDepartment } from '../../domain/duty.ts';
import { addresses } from '../addresses.ts';
import { dutyTitle } from './shared/duty-title.ts';
import { absoluteFor } from '../urls.ts';
import { nameIn } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { lapseAddress, subjectSlug } from './shared/lapses.ts';

/** The due dates of every duty that is not met, of all departments or of one. Every address is whole. */
export interface CalendarView {
  locale: string;
  /** The publisher’s time zone, as the IANA names it. */
  timeZone: string;
  name: string;
  description: string;
  /** The page that it belongs to, and the file itself. */
  page: string;
  source: string;
  /** The first to fall due first. */
  events: readonly CalendarEvent[];
}

/** A due date. It lasts all day. */
export interface CalendarEvent {
  /** The permanent identity of the duty: its rule and where it arose, as in the address of a lapse. */
  uid: string;
  due: PlainDate;
  /** The day since which the text of the event is as it is: the start of the clock, or when it became overdue or excused. */
  revised: PlainDate;
  summary: string;
  /** How the due date is reckoned and on what it rests, a sentence a line. */
  description: string;
  page: string;
}

/** Whether a duty is still open: neither met nor lapsed with its department. */
const isOpen = ({ state }: AssessedDuty): boolean =>
  state === 'near' || state === 'ahead' || state === 'overdue';

/** By due date, and then by identity. */
const orderOf = (duty: AssessedDuty): string => `${duty.trace.due} ${lapseAddress(duty)}`;

function revisedOn({ state, trace, waiver }: AssessedDuty): PlainDate {
  if (state !== 'overdue') return trace.start;
  const overdueFrom = addDays(trace.due, 1);
  return waiver && waiver.data.from > overdueFrom ? waiver.data.from : overdueFrom;
}

function descriptionOf({ trace, law, waiver }: AssessedDuty, { calendar, language }: Translations): string {
  const lines = [
    calendar.due(trace.due, reckoning(trace)[language]),
    trace.policy?.[language],
    calendar.citation(law.citation.text[language]),
    waiver && calendar.waivedUntil(waiver.data.to, waiver.data.document.number),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

function eventOf(duty: AssessedDuty, publication: Publication, t: Translations): CalendarEvent {
  const { publisher } = publication.register;
  const { rule, title, department, address } = dutyTitle(duty, publication, t);
  const mark = duty.state === 'overdue' && (duty.waiver ? t.calendar.waived : t.calendar.overdue);
  return {
    uid: `${duty.rule}/${originalDepartment(duty)}/${subjectSlug(duty)}@${new URL(publisher.site).host}`,
    due: duty.trace.due,
    revised: revisedOn(duty),
    summary: [mark, rule, title, department].filter(Boolean).join(' · '),
    description: descriptionOf(duty, t),
    page: absoluteFor(t.locale, publisher)(address),
  };
}

export function calendarView(
  publication: Publication,
  folder: string | undefined,
  locale: string | undefined,
): CalendarView {
  const t = translationsFor(locale);
  const { register, compliance } = publication;
  const { publisher } = register;
  const absolute = absoluteFor(t.locale, publisher);
  const duties = folder ? compliance.dutiesOf(folder) : compliance.duties;
  return {
    locale: t.locale,
    timeZone: publisher.timeZone,
    name: t.calendar.name(folder ? nameIn(folder, publication, t) : publisher.name[t.language]),
    description: t.calendar.description,
    page: absolute(folder ? addresses.department(folder) : addresses.home),
    source: absolute(folder ? addresses.departmentCalendar(folder) : addresses.calendar),
    events: duties
      .filter(isOpen)
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .map((duty) => eventOf(duty, publication, t)),
  };
}
