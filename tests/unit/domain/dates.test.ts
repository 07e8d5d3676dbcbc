import { describe, expect, test } from 'vitest';
import {
  addDays,
  addHours,
  asOf,
  dayOf,
  daysBetween,
  displayDate,
  displayInstant,
  displayMonth,
  firstDay,
  isInstant,
  isPlainDate,
  lastDay,
  monthOf,
  monthsBetween,
  nextMonth,
  startOf,
  weekday,
  wholeMonths,
  yearOf,
} from '../../../src/domain/dates.ts';

describe('A day is a text of one form that names an existing day', () => {
  test.each([
    ['2026-11-25', true, 'plain'],
    ['2024-02-29', true, 'the leap day of a leap year'],
    ['2000-02-29', true, 'a century divisible by 400 is a leap year'],
    ['2026-02-29', false, 'no leap year'],
    ['2100-02-29', false, 'a century is no leap year'],
    ['2026-04-31', false, 'April has 30 days'],
    ['2026-06-31', false, 'June has 30 days'],
    ['2026-12-31', true, 'the last day of a year'],
    ['2026-00-10', false, 'no month zero'],
    ['2026-13-01', false, 'no month thirteen'],
    ['2026-01-00', false, 'no day zero'],
    ['2026-1-5', false, 'digits left out'],
    ['25/11/2026', false, 'the Vietnamese order'],
    ['2026-11-25T00:00', false, 'a time as well'],
    [' 2026-11-25', false, 'a space before it'],
    ['2026-11-25\n', false, 'a line end after it'],
    ['+002026-11-25', false, 'more digits than four'],
    ['0206-05-01', false, 'a slip of the hand'],
    ['9999-12-31', false, 'the end of time stands for no end'],
    ['1900-01-01', true, 'the first day that is accepted'],
    ['2999-12-31', true, 'the last day that is accepted'],
    ['٢٠٢٦-١١-٢٥', false, 'digits of another script'],
    ['', false, 'nothing'],
  ])('“%s” → %s: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });
});

describe('An instant is a day and a minute in Vietnam’s only time zone', () => {
  test.each([
    ['2026-11-21T16:30+07:00', true],
    ['2026-11-21T00:00+07:00', true],
    ['2026-11-21T23:59+07:00', true],
    ['2026-11-21T24:00+07:00', false],
    ['2026-11-21T16:60+07:00', false],
    ['2026-11-21T16:30', false],
    ['2026-11-21T16:30Z', false],
    ['2026-11-21T16:30+08:00', false],
    ['2026-11-21T16:30:00+07:00', false],
    ['2026-11-21 16:30+07:00', false],
    ['2026-02-30T16:30+07:00', false],
    ['2026-11-21', false],
    ['16:30', false],
  ])('“%s” → %s', (text, expected) => {
    expect(isInstant(text)).toBe(expected);
  });
});

describe('Days are counted on the calendar, not in hours', () => {
  test.each([
    ['2026-11-25', 1, '2026-11-26'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2026-01-31', 30, '2026-03-02'],
    ['2024-01-31', 30, '2024-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-25', 0, '2026-11-25'],
  ])('%s and %i days make %s', (start, days, end) => {
    expect(addDays(start, days)).toBe(end);
    expect(daysBetween(start, end)).toBe(days);
    expect(daysBetween(end, start)).toBe(0 - days);
  });

  test('a day that does not exist is refused', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => weekday('hôm nay')).toThrow(RangeError);
  });
});

describe('Weekdays run from 1, Monday, to 7, Sunday', () => {
  test.each([
    ['2026-11-23', 1],
    ['2026-11-25', 3],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['2000-01-01', 6],
    ['2024-02-29', 4],
  ])('%s is day %i', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });
});

describe('Months end on their last day', () => {
  test.each([
    ['2026-01', '2026-01-31', '2026-02'],
    ['2026-02', '2026-02-28', '2026-03'],
    ['2024-02', '2024-02-29', '2024-03'],
    ['2100-02', '2100-02-28', '2100-03'],
    ['2026-04', '2026-04-30', '2026-05'],
    ['2026-12', '2026-12-31', '2027-01'],
  ])('%s ends on %s, and %s follows', (month, last, next) => {
    expect(firstDay(month)).toBe(`${month}-01`);
    expect(lastDay(month)).toBe(last);
    expect(nextMonth(month)).toBe(next);
  });

  test.each([
    ['2026-10', '2027-01', ['2026-10', '2026-11', '2026-12', '2027-01']],
    ['2026-10', '2026-10', ['2026-10']],
    ['2026-10', '2026-09', []],
  ])('from %s to %s there are %j', (first, last, expected) => {
    expect(monthsBetween(first, last)).toEqual(expected);
  });
});

describe('A department owes only the months in which it exists from the first day to the last', () => {
  test.each([
    ['2026-01-01', '2026-03-31', ['2026-01', '2026-02', '2026-03'], 'from the first of a month to the last'],
    ['2026-01-02', '2026-03-31', ['2026-02', '2026-03'], 'a day too late for January'],
    ['2026-01-01', '2026-03-30', ['2026-01', '2026-02'], 'a day too early for March'],
    ['2026-01-15', '2026-02-15', [], 'no month wholly'],
    ['2026-01-15', '2026-02-28', ['2026-02'], 'a short February to its end'],
    ['2024-02-01', '2024-02-28', [], 'a leap February without its leap day'],
    ['2025-12-31', '2026-01-31', ['2026-01'], 'over the turn of a year'],
    ['2026-05-01', '2026-04-30', [], 'ended before it began'],
  ])('%s to %s: %j, %4$s', (from, to, expected) => {
    expect(wholeMonths(from, to)).toEqual(expected);
  });
});

describe('Hours run on over midnight, month and year', () => {
  test.each([
    ['2026-11-21T16:30+07:00', 24, '2026-11-22T16:30+07:00'],
    ['2026-12-31T23:59+07:00', 24, '2027-01-01T23:59+07:00'],
    ['2024-02-28T08:00+07:00', 24, '2024-02-29T08:00+07:00'],
    ['2026-02-28T23:30+07:00', 1, '2026-03-01T00:30+07:00'],
  ])('%s and %i hours make %s', (start, hours, end) => {
    expect(addHours(start, hours)).toBe(end);
  });
});

test('Day, month and year are read off the text itself, so no time zone can shift them', () => {
  const midnight = '2026-01-01T00:00+07:00';
  expect([dayOf(midnight), monthOf(midnight), yearOf(midnight)]).toEqual(['2026-01-01', '2026-01', '2026']);
  expect(yearOf('2026-Q3')).toBe('2026');
  expect(startOf('2026-01-01')).toBe(midnight);
});

test('Days, months and instants are shown as Vietnamese readers write them', () => {
  expect(displayDate('2026-11-05')).toBe('05/11/2026');
  expect(displayMonth('2026-11')).toBe('11/2026');
  expect(displayInstant('2026-11-05T08:05+07:00')).toEqual({
    vi: '08:05 ngày 05/11/2026',
    en: '08:05 on 5 November 2026',
  });
});

describe('The day that counts as today may be given as a day or as an instant', () => {
  test.each([
    ['2026-11-22', { today: '2026-11-22', now: '2026-11-22T00:00+07:00', isWholeDay: true }],
    ['2026-11-22T09:15+07:00', { today: '2026-11-22', now: '2026-11-22T09:15+07:00' }],
    ['2026-11-31', undefined],
    ['hôm nay', undefined],
    ['', undefined],
  ])('“%s” → %o', (text, expected) => {
    expect(asOf(text)).toEqual(expected);
  });
});
