import { dayOf, monthOf, type Instant, type Month, type PlainDate } from '../../../domain/dates.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month: `October 2026`. */
export const monthText = (month: Month): string =>
  `${monthNames[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** A day: `6 October 2026`. */
export const dateText = (date: PlainDate): string =>
  `${Number(date.slice(8, 10))} ${monthText(monthOf(date))}`;

/** A minute in Vietnam's time: `09:30 on 6 October 2026`. */
export const instantText = (instant: Instant): string =>
  `${instant.slice(11, 16)} on ${dateText(dayOf(instant))}`;
