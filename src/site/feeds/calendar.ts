import type { StandingDuty } from '../../compliance/compliance.ts';
import { reckoning } from '../../compliance/wording.ts';
import { addDays, type PlainDate } from '../../domain/dates.ts';
import { arisenAt } from '../../domain/duty.ts';
import { addresses } from '../addresses.ts';
import { dutyTitle } from '../duties.ts';
import { absoluteFor } from '../href.ts';
import { ICAL, textProperty, type Component, type Property } from './ical.ts';
import { lapseAddress, subjectSlug } from '../views/shared/lapses.ts';
import { nameIn } from '../names.ts';
import type { Publication } from '../publication.ts';
import type { Words } from '../translations/index.ts';

/** How often a calendar is to be looked at again: due dates change with the day. */
const refresh = 'P1D';

/** Vietnam’s only time zone since 13 June 1975. */
const vietnam = (name: string): Component => [
  'vtimezone',
  [textProperty('tzid', name)],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1975-06-13T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+08:00'],
        ['tzoffsetto', {}, 'utc-offset', '+07:00'],
      ],
      [],
    ],
  ],
];

/** Calendars as RFC 5545 has them, with the names that calendar programs read and the library does not know. */
const design = {
  ...ICAL.design.icalendar,
  property: {
    ...(ICAL.design.icalendar as { property: Record<string, unknown> }).property,
    ...Object.fromEntries(
      [
        'name',
        'x-wr-calname',
        'x-wr-caldesc',
        'x-published-ttl',
        'x-microsoft-cdo-alldayevent',
        'x-microsoft-msncalendar-alldayevent',
        'x-microsoft-cdo-busystatus',
      ].map((property) => [property, { defaultType: 'text' }]),
    ),
  },
};

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

/** The first minute of a day in Vietnam, in UTC. */
const midnight = (day: PlainDate): string => `${addDays(day, -1)}T17:00:00Z`;

function eventOf(duty: StandingDuty, publication: Publication, words: Words): Component {
  const { publisher } = publication.register;
  const { rule, title, department, address } = dutyTitle(duty, publication, words);
  const mark = duty.state === 'overdue' && (duty.waiver ? words.calendar.waived : words.calendar.overdue);
  return [
    'vevent',
    [
      textProperty('uid', uidOf(duty, new URL(publisher.site).host)),
      ['sequence', {}, 'integer', 0],
      ['dtstamp', {}, 'date-time', midnight(saidSince(duty))],
      ['dtstart', {}, 'date', duty.trace.due],
      textProperty('x-microsoft-cdo-alldayevent', 'TRUE'),
      textProperty('x-microsoft-msncalendar-alldayevent', 'TRUE'),
      textProperty('summary', [mark, rule, title, department].filter(Boolean).join(' · ')),
      textProperty('transp', 'TRANSPARENT'),
      textProperty('description', description(duty, words)),
      ['url', {}, 'uri', absoluteFor(words.locale, publisher)(address)],
      textProperty('x-microsoft-cdo-busystatus', 'FREE'),
    ],
    [],
  ];
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
  const properties: Property[] = [
    textProperty('version', '2.0'),
    textProperty('prodid', `-//cong-khai//lich//${words.locale.toUpperCase()}`),
    ['url', {}, 'uri', absolute(folder ? addresses.department(folder) : addresses.home)],
    ['source', {}, 'uri', absolute(folder ? addresses.departmentCalendar(folder) : addresses.calendar)],
    textProperty('name', words.calendar.name(owner)),
    textProperty('x-wr-calname', words.calendar.name(owner)),
    textProperty('x-wr-caldesc', words.calendar.description),
    ['refresh-interval', {}, 'duration', refresh],
    textProperty('x-published-ttl', refresh),
  ];
  // A calendar has to hold something (RFC 5545, section 3.6): where nothing is due, the time zone alone.
  const parts =
    owed.length > 0 ? owed.map((duty) => eventOf(duty, publication, words)) : [vietnam(publisher.timeZone)];
  return `${ICAL.stringify.component(['vcalendar', properties, parts], design)}\r\n`;
}
