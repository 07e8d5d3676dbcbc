import type { CalendarEvent, CalendarView } from '../views/due-dates-calendar.ts';
import { ICAL, midnight, textProperty, type Component, type Property } from './ical.ts';

/** How often a calendar program shall fetch the calendar again: due dates change with the day. */
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

const eventComponent = ({ uid, due, revised, summary, description, page }: CalendarEvent): Component => [
  'vevent',
  [
    textProperty('uid', uid),
    ['sequence', {}, 'integer', 0],
    ['dtstamp', {}, 'date-time', midnight(revised)],
    ['dtstart', {}, 'date', due],
    textProperty('x-microsoft-cdo-alldayevent', 'TRUE'),
    textProperty('x-microsoft-msncalendar-alldayevent', 'TRUE'),
    textProperty('summary', summary),
    textProperty('transp', 'TRANSPARENT'),
    textProperty('description', description),
    ['url', {}, 'uri', page],
    textProperty('x-microsoft-cdo-busystatus', 'FREE'),
  ],
  [],
];

/**
 * A calendar to subscribe to (RFC 5545). Events last all day and take nobody's time. The same view gives the same bytes on
 * any machine.
 */
export function calendarText({
  locale,
  timeZone,
  name,
  description,
  page,
  source,
  events,
}: CalendarView): string {
  const properties: Property[] = [
    textProperty('version', '2.0'),
    textProperty('prodid', `-//cong-khai//lich//${locale.toUpperCase()}`),
    ['url', {}, 'uri', page],
    ['source', {}, 'uri', source],
    textProperty('name', name),
    textProperty('x-wr-calname', name),
    textProperty('x-wr-caldesc', description),
    ['refresh-interval', {}, 'duration', refresh],
    textProperty('x-published-ttl', refresh),
  ];
  // A calendar has to hold something (RFC 5545, section 3.6): where nothing is due, the time zone alone.
  const parts = events.length > 0 ? events.map(eventComponent) : [vietnam(timeZone)];
  return `${ICAL.stringify.component(['vcalendar', properties, parts], design)}\r\n`;
}
