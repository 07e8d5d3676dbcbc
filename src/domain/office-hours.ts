import type { Text } from './text.ts';

/** A day of the week: 1 for Monday to 7 for Sunday. */
type Weekday = number;

/** Minutes after midnight in Vietnam, from when to when, on one day; the end is later than the start, and 1440 at most. */
export type TimeSpan = readonly [from: number, to: number];

const weekdays: readonly { vi: string; en: string; code: string; typed: RegExp }[] = [
  { vi: 'Thứ Hai', en: 'Monday', code: 'Mo', typed: /^(?:thứ ?|t)?(?:hai|2)$/ },
  { vi: 'Thứ Ba', en: 'Tuesday', code: 'Tu', typed: /^(?:thứ ?|t)?(?:ba|3)$/ },
  { vi: 'Thứ Tư', en: 'Wednesday', code: 'We', typed: /^(?:thứ ?|t)?(?:tư|4)$/ },
  { vi: 'Thứ Năm', en: 'Thursday', code: 'Th', typed: /^(?:thứ ?|t)?(?:năm|5)$/ },
  { vi: 'Thứ Sáu', en: 'Friday', code: 'Fr', typed: /^(?:thứ ?|t)?(?:sáu|6)$/ },
  { vi: 'Thứ Bảy', en: 'Saturday', code: 'Sa', typed: /^(?:thứ ?|t)?(?:bảy|7)$/ },
  { vi: 'Chủ Nhật', en: 'Sunday', code: 'Su', typed: /^(?:chủ nhật|cn)$/ },
];

const everyDay: Text = { vi: 'Hằng ngày', en: 'Every day' };

/** A text as it is compared: composed, in lower case, with single spaces and one kind of dash. */
const plain = (typed: string): string =>
  typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[–—]|(?<!\p{L})(?:đến|tới)(?: hết)?(?!\p{L})/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The items of a list, which has commas, semicolons or the word for `and` between them. */
const itemsOf = (text: string): string[] =>
  text.split(/[,;]|(?<!\p{L})và(?!\p{L})/u).map((item) => item.trim());

/** Both ends of a range, which are the same where one text stands alone; undefined where one of them is not read. */
function endsOf<T>(item: string, read: (text: string) => T | undefined): [first: T, last: T] | undefined {
  const ends = item.split('-');
  const [first, last] = [ends.at(0), ends.at(-1)].map((end = '') => read(end.trim()));
  return first === undefined || last === undefined || ends.length > 2 ? undefined : [first, last];
}

function weekdayNamed(name: string): Weekday | undefined {
  const index = weekdays.findIndex(({ typed }) => typed.test(name));
  return index < 0 ? undefined : index + 1;
}

const daysFrom = ([first, last]: [Weekday, Weekday]): Weekday[] =>
  Array.from({ length: last - first + 1 }, (_, after) => first + after);

/**
 * Days of the week as clerks write them, in order from Monday: `Thứ Hai – Thứ Sáu`, `T2 - T6`, `thứ 2, thứ 4 và thứ 6`.
 * Undefined for what is no such text, and where a day is said twice or a range runs backwards.
 */
export function weekdaysIn(typed: string): readonly Weekday[] | undefined {
  const text = plain(typed).replace(/^từ /, '');
  if (/^(?:hằng|hàng|mọi|tất cả các) ngày$/.test(text)) return daysFrom([1, 7]);
  const days = itemsOf(text).map((item) => {
    const ends = endsOf(item, weekdayNamed);
    return ends && ends[0] <= ends[1] ? daysFrom(ends) : [];
  });
  const all = days.flat().toSorted((a, b) => a - b);
  const isRight = days.every((some) => some.length > 0) && new Set(all).size === all.length;
  return isRight ? all : undefined;
}

/** A time of day as minutes after midnight: `7h30`, `07:30`, `7 giờ 30`, `17h`. */
function minutesIn(typed: string): number | undefined {
  const [, hours, minutes = '0'] = /^(\d{1,2}) ?(?:h|:|g|giờ) ?(\d{2})?(?: ?phút|')?$/.exec(typed) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const all = Number(hours) * 60 + Number(minutes);
  return all <= 24 * 60 ? all : undefined;
}

/** A span of time; undefined where a part of the day is named before it that it does not begin in. */
function spanIn(item: string): TimeSpan | undefined {
  const [, part, times = ''] = /^(?:(?:buổi )?(sáng|chiều|tối)(?: ?:)? )?(?:từ )?(.+)$/.exec(item) ?? [];
  const span = endsOf(times, minutesIn);
  if (!span || span[0] >= span[1]) return undefined;
  const isMorning = span[0] < 12 * 60;
  return part === undefined || isMorning === (part === 'sáng') ? span : undefined;
}

/**
 * Spans of time as clerks write them: `7h30 – 11h30, 13h30 – 17h00`, `sáng 7 giờ 30 đến 11 giờ 30; chiều 13:30-17:00`.
 * Undefined for what is no such text, and where a span begins before the one before it has ended.
 */
export function timeSpansIn(typed: string): readonly TimeSpan[] | undefined {
  const text = plain(typed);
  if (text === '24/24') return [[0, 24 * 60]];
  const spans = itemsOf(text).map(spanIn);
  const right = spans.flatMap((span) => (span ? [span] : []));
  const isRight =
    spans.length === right.length && right.every(([from], at) => from >= (right[at - 1]?.[1] ?? 0));
  return isRight ? right : undefined;
}

/** Days in a row, as the first and the last of each row. */
function rowsOf(days: readonly Weekday[]): [Weekday, Weekday][] {
  const rows: [Weekday, Weekday][] = [];
  for (const day of days) {
    const row = rows.at(-1);
    if (row?.[1] === day - 1) row[1] = day;
    else rows.push([day, day]);
  }
  return rows;
}

/** Days of the week with a word for each; two days in a row are named, and of more the first and the last. */
function listDays(
  days: readonly Weekday[],
  nameOf: (weekday: (typeof weekdays)[number]) => string,
  to: string,
): string {
  const name = (day: Weekday) => {
    const weekday = weekdays[day - 1];
    return weekday ? nameOf(weekday) : '';
  };
  return rowsOf(days)
    .flatMap(([first, last]) =>
      last - first > 1 ? `${name(first)}${to}${name(last)}` : [...new Set([name(first), name(last)])],
    )
    .join(', ');
}

/** Days of the week in words: `Thứ Hai – Thứ Sáu` in Vietnamese, `Monday–Friday` in English. */
export const displayWeekdays = (days: readonly Weekday[]): Text =>
  days.length === weekdays.length
    ? everyDay
    : { vi: listDays(days, ({ vi }) => vi, ' – '), en: listDays(days, ({ en }) => en, '–') };

const clock = (minutes: number, sign: string, digits: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(digits, '0')}${sign}${String(minutes % 60).padStart(2, '0')}`;

/** Spans of time in words: `7h30 – 11h30, 13h30 – 17h00` in Vietnamese, `7:30–11:30, 13:30–17:00` in English. */
export const displayTimeSpans = (spans: readonly TimeSpan[]): Text => ({
  vi: spans.map((span) => span.map((minutes) => clock(minutes, 'h', 1)).join(' – ')).join(', '),
  en: spans.map((span) => span.map((minutes) => clock(minutes, ':', 1)).join('–')).join(', '),
});

/** Days and the times on each of them, as a record has them. */
export interface OfficeHours {
  days: string;
  times: string;
}

/** Days and times that were written on one line: `Thứ Hai – Thứ Sáu, 7h30 – 11h30`, or the times first. */
export function officeHoursIn(typed: string): OfficeHours | undefined {
  const words = typed.trim().split(/\s+/);
  const halves = words.map((_, at) =>
    [words.slice(0, at), words.slice(at)].map((half) => half.join(' ').replace(/^[,;:]|[,;:]$/g, '')),
  );
  for (const [first = '', second = ''] of halves) {
    for (const [days, times] of [
      [weekdaysIn(first), timeSpansIn(second)],
      [weekdaysIn(second), timeSpansIn(first)],
    ] as const) {
      if (days && times) return { days: displayWeekdays(days).vi, times: displayTimeSpans(times).vi };
    }
  }
  return undefined;
}

/** When an office answers, in words: `Thứ Hai – Thứ Sáu: 7h30 – 11h30`. */
export function displayOfficeHours({ days, times }: OfficeHours): Text {
  const on = displayWeekdays(weekdaysIn(days) ?? []);
  const at = displayTimeSpans(timeSpansIn(times) ?? []);
  return { vi: `${on.vi}: ${at.vi}`, en: `${on.en}: ${at.en}` };
}

/** When an office answers, as schema.org has it, a text for each span: `Mo-Fr 07:30-11:30`. https://schema.org/openingHours */
export function openingHours({ days, times }: OfficeHours): string[] {
  const on = rowsOf(weekdaysIn(days) ?? [])
    .map((ends) => [...new Set(ends.map((day) => weekdays[day - 1]?.code ?? ''))].join('-'))
    .join(',');
  return (timeSpansIn(times) ?? []).map((span) => `${on} ${span.map((end) => clock(end, ':', 2)).join('-')}`);
}

/** The first day and span of time that two entries both name. */
export function sharedHours(one: OfficeHours, other: OfficeHours): Text | undefined {
  const days = weekdaysIn(other.days) ?? [];
  const day = weekdaysIn(one.days)?.find((weekday) => days.includes(weekday));
  const spans = timeSpansIn(other.times) ?? [];
  const span = timeSpansIn(one.times)?.find(([from, to]) => spans.some((at) => from < at[1] && at[0] < to));
  if (day === undefined || span === undefined) return undefined;
  const [on, at] = [displayWeekdays([day]), displayTimeSpans([span])];
  return { vi: `${on.vi} ${at.vi}`, en: `${on.en} ${at.en}` };
}
