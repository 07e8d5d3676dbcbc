import type { Instant, Month, PlainDate } from './dates.ts';

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

/** A month in English: `October 2026`. */
export const monthText = (month: Month): string =>
  `${monthNames[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** A day in English: `6 October 2026`. */
export const dateText = (date: PlainDate): string =>
  `${Number(date.slice(8, 10))} ${monthText(date.slice(0, 7))}`;

/** A minute in Vietnam's time, in English: `09:30 on 6 October 2026`. */
export const instantText = (instant: Instant): string =>
  `${instant.slice(11, 16)} on ${dateText(instant.slice(0, 10))}`;
