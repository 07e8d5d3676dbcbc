import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workingCalendar } from '../../../src/domain/working-calendar.ts';
import {
  termOfDays,
  termOfHours,
  termOfFirstDays,
  termOfMonth,
  type Clock,
  type MissingYear,
  type Trace,
} from '../../../src/domain/deadline.ts';
import type { LawOfDays } from '../../../src/domain/law.ts';
import { registerOf } from '../../support/tree.ts';

const project = join(import.meta.dirname, '../../..');
const { calendar } = registerOf(join(project, 'tests/fixtures/demo'));

const law = (days: number): LawOfDays => ({
  ruleSet: 'letter-2015',
  requirements: ['2.2.5-03'],
  citation: { text: { vi: 'Công văn', en: 'Letter' }, status: 'verified' },
  severity: 'error',
  bound: ['provincial'],
  days,
});

const clock = (start: string, days: number): Clock<LawOfDays> => ({
  event: { vi: 'nhận được', en: 'receipt' },
  start,
  rule: 'response-within-30-days',
  law: law(days),
});

function reckon(start: string, days: number): Trace {
  const result = termOfDays(clock(start, days), calendar);
  if ('missingYear' in result) throw new Error(`no calendar for ${result.missingYear}`);
  return result;
}

describe('The worked due dates of the requirements come out as they stand there', () => {
  test.each([
    ['2026-10-26', 30, '2026-11-25', '2026-11-25', 'plain'],
    ['2026-10-25', 30, '2026-11-24', '2026-11-25', 'Ngày Văn hóa Việt Nam'],
    ['2026-01-15', 30, '2026-02-14', '2026-02-23', 'Tết, 14 to 22 February'],
    ['2026-03-27', 30, '2026-04-26', '2026-04-28', 'Giỗ Tổ on a Sunday, substitute Monday'],
    ['2025-12-11', 30, '2026-01-10', '2026-01-10', 'make-up working Saturday: no roll'],
    ['2025-12-03', 30, '2026-01-02', '2026-01-05', 'swapped day off'],
    ['2026-11-20', 1, '2026-11-21', '2026-11-23', 'weekend roll'],
    ['2026-02-13', 1, '2026-02-14', '2026-02-23', 'Tết: why the roll is dangerous for the one-day rule'],
  ])('%s and %i days end on %s and are due on %s: %s', (start, days, end, due) => {
    expect(reckon(start, days)).toMatchObject({ start, days, end, due });
  });
});

describe('A term in the middle of things', () => {
  test.each([
    ['2026-01-29', 30, '2026-03-02', 'over a February of 28 days, to a Saturday'],
    ['2026-01-31', 30, '2026-03-02', 'from the last day of a long month'],
    ['2025-11-28', 30, '2025-12-29', 'a Sunday moves to Monday'],
    ['2025-12-31', 1, '2026-01-05', 'from one year’s calendar into the next'],
    ['2026-04-29', 1, '2026-05-04', 'a run of holidays and a weekend'],
    ['2026-08-21', 1, '2026-08-22', 'a make-up Saturday counts'],
  ])('%s and %i days are due on %s: %s', (start, days, due) => {
    expect(reckon(start, days).due).toBe(due);
  });

  test('does not count its first day, even where that is a day off', () => {
    expect(reckon('2026-11-22', 1).due).toBe('2026-11-23');
  });

  test('does not stretch for days off in its midst', () => {
    expect(reckon('2026-02-10', 30)).toMatchObject({ end: '2026-03-12', due: '2026-03-12', skipped: [] });
  });
});

test('The trace names every day passed over, and the source of each', () => {
  const { skipped } = reckon('2026-03-27', 30);
  expect(skipped.map(({ date, name, citation }) => [date, name.en, citation?.status])).toEqual([
    ['2026-04-26', "Hùng Kings' Commemoration Day", 'verified'],
    ['2026-04-27', "Substitute day for Hùng Kings' Commemoration Day", 'verified'],
  ]);
});

test('The trace carries the event, the rule, the rule set and the policy that chose the start', () => {
  const policy = { vi: 'chính sách', en: 'policy' };
  expect(termOfDays({ ...clock('2026-10-26', 30), policy }, calendar)).toEqual({
    event: { vi: 'nhận được', en: 'receipt' },
    start: '2026-10-26',
    rule: 'response-within-30-days',
    ruleSet: 'letter-2015',
    days: 30,
    end: '2026-11-25',
    skipped: [],
    due: '2026-11-25',
    policy,
  });
});

describe('A year that is not on file is never guessed at', () => {
  const only2022 = workingCalendar([{ year: '2022', daysOff: [], workingDays: [] }]);
  test.each<[string, number, string | MissingYear, string]>([
    ['2022-12-01', 29, '2022-12-30', 'the last working day on file'],
    ['2022-12-01', 30, { missingYear: '2023' }, 'Saturday 31 December would move into the next year'],
    ['2022-12-02', 30, { missingYear: '2023' }, 'ends in the next year'],
    ['2021-11-30', 30, { missingYear: '2021' }, 'ends in the year before'],
  ])('%s and %i days → %o: %s', (start, days, expected) => {
    const result = termOfDays(clock(start, days), only2022);
    expect('missingYear' in result ? result : result.due).toEqual(expected);
  });

  test('with the calendars on file, a term that ends in 2027 asks for 2027', () => {
    expect(termOfDays(clock('2026-12-02', 30), calendar)).toEqual({ missingYear: '2027' });
  });
});

describe('A term of hours runs through days off, and is due on the day in which it ends', () => {
  test.each([
    ['2026-11-18T06:00+07:00', 24, '2026-11-19', 'plain'],
    ['2026-11-20T15:00+07:00', 24, '2026-11-21', 'to a Saturday, where a day would have moved to Monday'],
    ['2026-02-13T23:59+07:00', 24, '2026-02-14', 'into Tết'],
    ['2026-12-31T00:00+07:00', 24, '2027-01-01', 'into a year whose calendar it does not need'],
    ['2026-11-18T06:00+07:00', 2, '2026-11-18', 'within the day'],
    ['2026-11-18T23:00+07:00', 2, '2026-11-19', 'past midnight'],
  ])('%s and %i hours: %s, %s', (from, hours, due) => {
    const { event, rule } = clock(from, 1);
    const trace = termOfHours(from, { event, rule, law: { ...law(1), days: undefined, hours } });
    expect(trace).toMatchObject({
      start: from.slice(0, 10),
      end: due,
      due,
      skipped: [],
      hours: { count: hours, from },
    });
    expect(trace.days).toBeUndefined();
  });
});

describe('A month is over with its last day, whatever day of the week that is', () => {
  test.each([
    ['2026-10', '2026-10-31', 'a Saturday'],
    ['2026-02', '2026-02-28', 'a Saturday in a short month'],
    ['2024-02', '2024-02-29', 'a leap day'],
    ['2026-12', '2026-12-31', 'the end of a year, needing no calendar of the next'],
  ])('%s is due on %s: %s', (month, due) => {
    const trace = termOfMonth(month, clock(`${month}-01`, 30));
    expect(trace).toMatchObject({ start: `${month}-01`, end: due, due, skipped: [] });
    expect(trace.days).toBeUndefined();
  });
});

describe('The first days of a quarter are over with the last of them', () => {
  test.each([
    ['2026-10-01', '2026-10-10', 'a Saturday'],
    ['2026-01-01', '2026-01-10', 'after days off'],
    ['2027-01-01', '2027-01-10', 'a Sunday of a year that is on no calendar'],
  ])('which begins on %s: %s, %s', (start, due) => {
    const name = { vi: 'ngày thứ mười', en: 'the tenth day' };
    const trace = termOfFirstDays(10, clock(start, 30), name);
    expect(trace).toMatchObject({ start, end: due, due, skipped: [], promise: name });
    expect(trace.days).toBeUndefined();
  });
});

/** The same law told another way: days as numbers, the calendar files read by hand, the answer found in a list. */
const day = 86_400_000;
const numberOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / day;
const textOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);

type Listed = Record<'daysOff' | 'workingDays', { date: string }[]>;
const files = ['2025', '2026'].map(
  (year) =>
    parse(readFileSync(join(project, 'src/law/calendars', `${year}.yaml`), 'utf8'), {
      schema: 'failsafe',
    }) as Listed,
);
const listed = (list: keyof Listed) => files.flatMap((file) => file[list].map(({ date }) => numberOf(date)));
const off = listed('daysOff');
const madeUp = listed('workingDays');
const first = numberOf('2025-01-01');
const last = numberOf('2026-12-31');
const open = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((number) => {
  const isWeekend = [0, 6].includes(new Date(number * day).getUTCDay());
  return !off.includes(number) && (!isWeekend || madeUp.includes(number));
});
const firstOpenFrom = (number: number) => open.find((one) => one >= number);

describe.each([1, 30])('A second reckoning agrees on every term of %i days', (days) => {
  test('that starts in 2025, or in 2026 and ends while the calendar is on file', () => {
    const compared: string[] = [];
    for (let start = first; start <= last; start += 1) {
      const due = firstOpenFrom(start + days);
      if (due === undefined) continue;
      expect(reckon(textOf(start), days).due, textOf(start)).toBe(textOf(due));
      compared.push(textOf(start));
    }
    expect(compared.length).toBe(365 + 365 - days);
    expect(compared.at(-1)).toBe(textOf(last - days));
  });
});
