import { Temporal } from 'temporal-polyfill';
import { dateText, instantText } from './english-dates.ts';

/** A calendar day as `YYYY-MM-DD`. Strings of one form, so that they compare as they sort. */
export type PlainDate = string;

/** A minute in Vietnam's only time zone, as `YYYY-MM-DDTHH:mm+07:00` (UTC+7, no summer time). */
export type Instant = string;

/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** The day on which an instant falls in Vietnam. */
export const dayOf = (instant: Instant): PlainDate => instant.slice(0, 10);

/** The month in which a day or an instant falls. */
export const monthOf = (date: PlainDate | Instant): Month => date.slice(0, 7);

/** The calendar year, four digits, of a day, a month, an instant or a calendar quarter. */
export const yearOf = (date: PlainDate | Month | Instant): string => date.slice(0, 4);

/** The first minute of a day in Vietnam. */
export const startOf = (date: PlainDate): Instant => `${date}T00:00+07:00`;

/** Days recur by the thousand in an archive, so what is made of each is made once. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = make(key)));
    return known;
  };
}

const plain = once((date: PlainDate) => Temporal.PlainDate.from(date));

const epoch = Temporal.PlainDate.from('1970-01-01');

/** How many days a day comes after 1970-01-01. @throws RangeError if `date` is no day. */
const numberOf = once((date: PlainDate) => epoch.until(plain(date), { largestUnit: 'days' }).days);

/** The day that comes so many days after 1970-01-01. */
const dayNumbered = once((days: number): PlainDate => epoch.add({ days }).toString());

/** The day that many calendar days later (earlier, if negative). @throws RangeError if `date` is no day. */
export const addDays = (date: PlainDate, days: number): PlainDate => dayNumbered(numberOf(date) + days);

/** Calendar days from `start` to `end`; negative if `end` comes first. @throws RangeError if one is no day. */
export const daysBetween = (start: PlainDate, end: PlainDate): number => numberOf(end) - numberOf(start);

/** 1 for Monday to 7 for Sunday. @throws RangeError if `date` is no day. */
export const weekday = once((date: PlainDate) => plain(date).dayOfWeek);

/** The first day of a month. */
export const firstDay = (month: Month): PlainDate => `${month}-01`;

/** The last day of a month. @throws RangeError if `month` is no month. */
export const lastDay = once((month: Month): PlainDate => `${month}-${plain(firstDay(month)).daysInMonth}`);

/** The month after. @throws RangeError if `month` is no month. */
export const nextMonth = (month: Month): Month => monthOf(addDays(lastDay(month), 1));

/** The months from `first` to `last`, both included; none if `last` comes first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** The months that lie wholly between two days, both days included. */
export function wholeMonths(from: PlainDate, to: PlainDate): Month[] {
  const first = from === firstDay(monthOf(from)) ? monthOf(from) : nextMonth(monthOf(from));
  return monthsBetween(first, monthOf(to)).filter((month) => lastDay(month) <= to);
}

/** The minute in Vietnam of a moment given in seconds since 1970 (UTC). */
export const instantAt = (seconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO('+07:00')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' }) + '+07:00';

/** The instant that many hours later, in Vietnam's time. @throws RangeError if `instant` is none. */
export function addHours(instant: Instant, hours: number): Instant {
  if (hours % 24 === 0) return addDays(dayOf(instant), hours / 24) + instant.slice(10);
  const time = Temporal.PlainDateTime.from(instant.slice(0, 16)).add({ hours });
  return `${time.toString({ smallestUnit: 'minute' })}+07:00`;
}

/** Whether a text is an existing day in the form `YYYY-MM-DD`; a year outside 1900 to 2999 is a slip of the hand. */
export const isPlainDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text);

const exists = once((date: string): boolean => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (year < 1900 || year > 2999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= plain(firstDay(monthOf(date))).daysInMonth;
});

/** Whether a text is a minute in the form `YYYY-MM-DDTHH:mm+07:00`. */
export const isInstant = (text: string): boolean =>
  /T([01]\d|2[0-3]):[0-5]\d\+07:00$/.test(text) && text.length === 22 && isPlainDate(dayOf(text));

/**
 * The years that records tell of; another one is a slip of the hand, such as 1926 or 2206 for 2026. How far ahead of the
 * present a year may be depends on the day of the check.
 */
export const likelyYears = { first: '1990', last: '2099' } as const;

/** A day as Vietnamese readers write it: `25/11/2026`. */
export const displayDate = (date: PlainDate): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** A month as Vietnamese readers write it: `10/2026`. */
export const displayMonth = (month: Month): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** An instant as clock time and day: `16:30 ngày 21/11/2026` in Vietnamese, `16:30 on 21 November 2026` in English. */
export const displayInstant = (instant: Instant): { vi: string; en: string } => ({
  vi: `${instant.slice(11, 16)} ngày ${displayDate(dayOf(instant))}`,
  en: instantText(instant),
});

/** A day or an instant as it is written in both languages. */
export const displayMoment = (moment: PlainDate | Instant): { vi: string; en: string } =>
  isInstant(moment) ? displayInstant(moment) : { vi: displayDate(moment), en: dateText(moment) };

/** A number of days in words: `1 day`, `2 days`. */
export const displayDays = (days: number): { vi: string; en: string } => ({
  vi: `${days} ngày`,
  en: `${days} ${days === 1 ? 'day' : 'days'}`,
});

/** A day, and the minute that counts as now. */
export interface AsOf {
  today: PlainDate;
  now: Instant;
  /** Whether only a day was given, so that all of it counts as come. */
  isWholeDay?: boolean;
  /** The real day and minute, where an earlier day is judged: a day in between is no typing mistake. */
  clock?: AsOf;
}

/** A day or an instant as the day and minute that count as now; undefined if it is neither. */
export function asOf(text: string): AsOf | undefined {
  if (isPlainDate(text)) return { today: text, now: startOf(text), isWholeDay: true };
  return isInstant(text) ? { today: dayOf(text), now: text } : undefined;
}

/** Whether a day has begun, or a minute has come. */
export function hasCome(moment: PlainDate | Instant, { today, now, isWholeDay = false }: AsOf): boolean {
  const day = dayOf(moment);
  return day === today ? isWholeDay || !isInstant(moment) || moment <= now : day < today;
}

/** The later of two days in question; of one day, the one that reaches further into it. */
export function laterOf(one: AsOf, other: AsOf): AsOf {
  if (one.today !== other.today) return one.today > other.today ? one : other;
  return one.isWholeDay || (!other.isWholeDay && one.now >= other.now) ? one : other;
}
