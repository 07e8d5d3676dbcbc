import ical, { ICalEventBusyStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { StandingDuty } from '../compliance/compliance.ts';
import { reckoning } from '../compliance/wording.ts';
import { addDays, type PlainDate } from '../domain/dates.ts';
import { arisenAt } from '../domain/duty.ts';
import { addresses } from './addresses.ts';
import { dutyTitle } from './duties.ts';
import { absoluteFor } from './href.ts';
import { lapseAddress, subjectSlug } from './lapses.ts';
import { nameIn } from './names.ts';
import type { Publication } from './publication.ts';
import type { Words } from './translations/index.ts';

/** How often a calendar is to be looked at again, in seconds: due dates change with the day. */
const refresh = 24 * 60 * 60;

/** Vietnam’s only time zone since 13 June 1975. */
const vietnam = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** Whether somebody still has to do something, or should have: what is met or left undone for good is not. */
const isOwed = ({ state }: StandingDuty): boolean =>
  state === 'near' || state === 'ahead' || state === 'overdue';

/** By due date, and where that is the same by what each is known by. */
const orderOf = (duty: StandingDuty): string => `${duty.trace.due} ${lapseAddress(duty)}`;

/** What a duty is known by for good: its rule and where it arose, as in the address of a lapse. */
const uidOf = (duty: StandingDuty, host: string): string =>
  `${duty.rule}/${arisenAt(duty)}/${subjectSlug(duty)}@${host}`;

/** The day since which an event says what it says: its clock's start, or the day on which it became overdue or excused. */
function saidSince({ state, trace, waiver }: StandingDuty): PlainDate {
  if (state !== 'overdue') return trace.start;
  const overdueFrom = addDays(trace.due, 1);
  return waiver && waiver.data.from > overdueFrom ? waiver.data.from : overdueFrom;
}

/** How the due date is reckoned and on what it rests, a sentence a line. */
function description({ trace, law, waiver }: StandingDuty, { calendar, language }: Words): string {
  const lines = [
    calendar.due(trace.due, reckoning(trace)[language]),
    trace.policy?.[language],
    calendar.citation(law.citation.text[language]),
    waiver && calendar.waivedUntil(waiver.data.to, waiver.data.document.number),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

function eventOf(duty: StandingDuty, publication: Publication, words: Words): ICalEventData {
  const { publisher } = publication.register;
  const { rule, title, department, address } = dutyTitle(duty, publication, words);
  const mark = duty.state === 'overdue' && (duty.waiver ? words.calendar.waived : words.calendar.overdue);
  return {
    id: uidOf(duty, new URL(publisher.site).host),
    stamp: new Date(`${saidSince(duty)}T00:00:00+07:00`),
    start: Temporal.PlainDate.from(duty.trace.due),
    allDay: true,
    summary: [mark, rule, title, department].filter(Boolean).join(' · '),
    description: description(duty, words),
    url: absoluteFor(words.locale, publisher)(address),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/**
 * The due dates of every duty that is not met, of all departments or of one, as a calendar to subscribe to (RFC 5545).
 * Events last all day and take nobody's time. The same duties give the same bytes on any machine.
 */
export function calendarOf(publication: Publication, words: Words, folder?: string): string {
  const { register, compliance } = publication;
  const { publisher } = register;
  const owner = folder ? nameIn(folder, publication, words) : publisher.name[words.language];
  const absolute = absoluteFor(words.locale, publisher);
  const owed = (folder ? compliance.dutiesOf(folder) : compliance.duties)
    .filter(isOwed)
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const calendar = ical({
    name: words.calendar.name(owner),
    description: words.calendar.description,
    prodId: { company: 'cong-khai', product: 'lich', language: words.locale.toUpperCase() },
    url: absolute(folder ? addresses.department(folder) : addresses.home),
    source: absolute(folder ? addresses.departmentCalendar(folder) : addresses.calendar),
    ttl: refresh,
    events: owed.map((duty) => eventOf(duty, publication, words)),
  });
  // A calendar has to hold something (RFC 5545, section 3.6): where nothing is due, the time zone alone.
  if (owed.length === 0) calendar.timezone({ name: publisher.timeZone, generator: () => vietnam });
  return `${calendar.toString()}\r\n`;
}
