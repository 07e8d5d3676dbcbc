import { Temporal } from 'temporal-polyfill';
import {
  instantAt,
  isPlainDate,
  likelyYears,
  type Instant,
  type Month,
  yearOf,
  type PlainDate,
} from '../../domain/dates.ts';
import { daysOf, type Period } from '../../domain/periods.ts';
import { comparable } from '../../domain/text.ts';

/** Whether a year can be meant; what is typed with another one is no certain guess. */
export const isLikelyYear = (year: string, since: string = likelyYears.first): boolean =>
  year >= since && year <= likelyYears.last;

const two = (digits = ''): string => digits.padStart(2, '0');

function plainDate(year = '', month = '', day = ''): PlainDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : undefined;
}

/** How a day is written with digits or words: the day first, as in Vietnam, unless the year is. */
const days: readonly [RegExp, (found: RegExpExecArray) => PlainDate | undefined][] = [
  [
    /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/.-]\d|\d)/,
    ([, day, , month, year]) => plainDate(year, month, day),
  ],
  [
    /(?<!\d)(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?![/.-]?\d)/,
    ([, year, , month, day]) => plainDate(year, month, day),
  ],
  [
    /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm|,) ?(\d{4})(?!\d)/,
    ([, day, month, year]) => plainDate(year, month, day),
  ],
];

/** The one day in a text, and what else the text says. */
function dayIn(text: string): { date: PlainDate; rest: string } | undefined {
  for (const [form, read] of days) {
    const found = form.exec(text);
    if (!found) continue;
    const date = read(found);
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return date === undefined ? undefined : { date, rest };
  }
  return undefined;
}

/** Words beside a day or a clock time that change neither. */
const withoutFillers = (text: string): string =>
  text
    .replaceAll(/(?<!\p{L})(?:lúc|vào|hồi|ngày|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/gu, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();

/** The day that a text surely means, `since` a year; undefined where it may mean another, or more than a day. */
export function guessDay(typed: string, since?: string): PlainDate | undefined {
  const found = dayIn(comparable(typed));
  const date = found && withoutFillers(found.rest) === '' ? found.date : guessMoment(typed)?.slice(0, 10);
  return date !== undefined && isLikelyYear(yearOf(date), since) ? date : undefined;
}

/** The hour of the day, of 24, for an hour of twelve in a part of the day; undefined where that is not certain. */
const parts: Readonly<Record<string, (hour: number) => number | undefined>> = {
  am: (hour) => (hour === 12 ? 0 : hour < 12 ? hour : undefined),
  pm: (hour) => (hour === 0 ? undefined : hour < 12 ? hour + 12 : hour),
  sáng: (hour) => (hour < 12 ? hour : undefined),
  trưa: (hour) => (hour === 1 ? 13 : hour >= 11 && hour <= 13 ? hour : undefined),
  chiều: (hour) => (hour >= 1 && hour <= 6 ? hour + 12 : hour >= 13 && hour <= 18 ? hour : undefined),
  tối: (hour) => (hour >= 6 && hour <= 11 ? hour + 12 : hour >= 18 ? hour : undefined),
  // Twelve and the small hours of a night belong to a day that the words do not tell.
  đêm: (hour) => (hour >= 9 && hour <= 11 ? hour + 12 : hour >= 21 ? hour : undefined),
};

/** How Windows writes the halves of the day in Vietnamese. */
const halves: Readonly<Record<string, string>> = {
  sa: 'am',
  ch: 'pm',
  'a.m.': 'am',
  'p.m.': 'pm',
  khuya: 'đêm',
};

const clock =
  /^(?:(?<before>sáng|trưa|chiều|tối|đêm|khuya) )?(?<hour>\d{1,2}) ?(?:(?::|h|g|giờ) ?(?:(?<minute>\d{1,2})(?::00)?|(?<half>rưỡi))?(?: ?(?:phút|p|'))?)?(?: ?(?<after>sáng|trưa|chiều|tối|đêm|khuya|am|pm|a\.m\.|p\.m\.|sa|ch))?(?: ?\(?(?<zone>z|(?:utc|gmt) ?(?:[+-] ?\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|giờ việt nam|ict)\)?)?$/u;

/** Minutes east of Greenwich of a zone; that of Vietnam where none is written. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'ict' || zone === 'giờ việt nam') return 7 * 60;
  const [, sign, hours, minutes = '0'] = /([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset <= 14 * 60 ? (sign === '-' ? -offset : offset) : undefined;
}

/** Minutes since midnight of a clock time in words or digits, and its zone; undefined where it can be two times. */
function clockMeant(text: string): { minutes: number; offset: number } | undefined {
  const { before, hour = '', minute, half, after, zone } = clock.exec(text)?.groups ?? {};
  const part = before ?? after;
  const isBare = minute === undefined && half === undefined && !/[hg]|giờ/.test(text);
  if (hour === '' || (before && after) || (isBare && part === undefined)) return undefined;
  const typed = Number(hour);
  // One to six o’clock without a word about morning or afternoon may be either.
  const read = part === undefined ? undefined : parts[halves[part] ?? part];
  const at = read ? read(typed) : hour.length === 1 && typed >= 1 && typed <= 6 ? undefined : typed;
  const past = half ? 30 : Number(minute ?? 0);
  const offset = offsetOf(zone);
  if (at === undefined || at > 23 || past > 59 || offset === undefined) return undefined;
  return { minutes: at * 60 + past, offset };
}

/** A minute written as machines write it, with its zone. */
function machineTime(text: string): Instant | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2})(?::00(?:[.,]0+)?)? ?(z|[+-]\d{2}(?::?\d{2})?)$/.exec(
    text,
  );
  if (!found) return undefined;
  const [, date = '', time = '', zone = ''] = found;
  if (!isPlainDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const offset = offsetOf(zone === 'z' ? 'utc' : zone);
  return offset === undefined ? undefined : inVietnam(date, minutesOf(time), offset);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minute in Vietnam of a minute of the day in another zone. */
const inVietnam = (date: PlainDate, minutes: number, offset: number): Instant =>
  instantAt(
    Temporal.PlainDateTime.from(`${date}T00:00`)
      .add({ minutes: minutes - offset })
      .toZonedDateTime('UTC').epochMilliseconds / 1000,
  );

/** The minute in Vietnam that a text surely means, in whatever zone and words; undefined where it may mean another. */
export function guessInstant(typed: string): Instant | undefined {
  const moment = guessMoment(typed);
  return moment !== undefined && isLikelyYear(yearOf(moment)) ? moment : undefined;
}

/** The minute that a text means, of whatever year. */
function guessMoment(typed: string): Instant | undefined {
  const text = comparable(typed);
  const exact = machineTime(text);
  if (exact) return exact;
  const found = dayIn(text.replace(/(\d{4}-\d{2}-\d{2})t/, '$1 '));
  const time = found && clockMeant(withoutFillers(found.rest));
  return time && inVietnam(found.date, time.minutes, time.offset);
}

/** The month that a text surely means: `11/2026`, `tháng 11 năm 2026`, `2026-9`. */
export function guessMonth(typed: string): Month | undefined {
  const text = comparable(typed);
  const [, month = '', after = ''] = /^(?:tháng )?(\d{1,2})(?:\s?[/.-]\s?| năm )(\d{4})$/.exec(text) ?? [];
  const [, before = '', second = ''] = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? [];
  const date = plainDate(after || before, month || second, '1');
  return date !== undefined && isLikelyYear(yearOf(date)) ? date.slice(0, 7) : undefined;
}

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** The period of a working year that a text surely means: `quý I năm công tác 2026`, `6 tháng đầu NCT 2026`. */
function workingPeriodIn(text: string): Period | undefined {
  const [words = '', year = ''] = /(?:nct|năm công tác) ?(\d{4})/.exec(text) ?? [];
  const part = text.replace(words, '').replaceAll(/[ ,/.-]|của|đầu/g, '');
  if (!isLikelyYear(year) || part === '') return isLikelyYear(year) ? `NCT${year}` : undefined;
  const quarter = quarters[/^(?:quý|q)(i{1,3}|iv|[1-4])$/.exec(part)?.[1] ?? ''];
  const months = /^([69])t(?:háng)?$/.exec(part)?.[1];
  if (quarter !== undefined) return `NCT${year}-Q${quarter}`;
  return months && `NCT${year}-${months}T`;
}

/** The period, if it has one name alone, from one day to another: `01/10/2025 đến 30/9/2026`. */
function periodBetween(text: string): Period | undefined {
  const [first, last, ...more] = text.split(/ (?:đến|tới|-|–) (?:hết )?/u).map((day) => guessDay(day));
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const year = last.slice(0, 4);
  return [year, `NCT${year}`, `NCT${year}-6T`, `NCT${year}-9T`].find((period) => {
    const [start, end] = daysOf(period);
    return start === first && end === last;
  });
}

/** The period that a text surely means: `quý III/2026`, `Q3 2026`, `năm 2026`, or one of a working year. */
export function guessPeriod(typed: string): Period | undefined {
  const text = comparable(typed);
  const working = workingPeriodIn(text) ?? periodBetween(text.replace(/^từ /, ''));
  if (working) return working;
  const [, quarter = '', after = ''] =
    /^(?:quý |q)(i{1,3}|iv|[1-4])(?:\s?[/.-]\s?| năm | )(\d{4})$/.exec(text) ?? [];
  const [, before = '', second = ''] = /^(\d{4})[/. -]?(?:quý |q)(i{1,3}|iv|[1-4])$/.exec(text) ?? [];
  const year = after || before || (/^năm (\d{4})$/.exec(text)?.[1] ?? '');
  if (!isLikelyYear(year)) return guessMonth(typed);
  const number = quarters[quarter || second];
  return number === undefined ? year : `${year}-Q${number}`;
}
