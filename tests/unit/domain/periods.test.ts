import { describe, expect, test } from 'vitest';
import {
  byTime,
  daysOf,
  displayPeriod,
  periodPattern,
  periodsEndingWith,
  quarterInYear,
  quartersEnding,
  quarterWithin,
  reportsOnQuarter,
  subjectInOneForm,
  type ReportYear,
} from '../../../src/domain/periods.ts';

describe('A period', () => {
  test.each([
    ['2026-10', '2026-10-01', '2026-10-31', 'tháng 10/2026', 'October 2026'],
    ['2028-02', '2028-02-01', '2028-02-29', 'tháng 02/2028', 'February 2028'],
    ['2026-Q3', '2026-07-01', '2026-09-30', 'quý III/2026', 'Q3 2026'],
    ['2026', '2026-01-01', '2026-12-31', 'năm 2026', '2026'],
    ['NCT2026', '2025-10-01', '2026-09-30', 'năm công tác 2026', 'working year 2026'],
    ['NCT2026-Q1', '2025-10-01', '2025-12-31', 'quý I năm công tác 2026', 'Q1 of working year 2026'],
    ['NCT2026-Q2', '2026-01-01', '2026-03-31', 'quý II năm công tác 2026', 'Q2 of working year 2026'],
    ['NCT2026-Q3', '2026-04-01', '2026-06-30', 'quý III năm công tác 2026', 'Q3 of working year 2026'],
    ['NCT2026-Q4', '2026-07-01', '2026-09-30', 'quý IV năm công tác 2026', 'Q4 of working year 2026'],
    [
      'NCT2026-6T',
      '2025-10-01',
      '2026-03-31',
      '6 tháng đầu năm công tác 2026',
      'the first six months of working year 2026',
    ],
    [
      'NCT2026-9T',
      '2025-10-01',
      '2026-06-30',
      '9 tháng đầu năm công tác 2026',
      'the first nine months of working year 2026',
    ],
  ])('%s lasts from %s to %s and is shown as “%s” and “%s”', (period, first, last, vi, en) => {
    expect(period).toMatch(periodPattern);
    expect(daysOf(period)).toEqual([first, last]);
    expect(displayPeriod(period)).toEqual({ vi, en });
  });

  test.each([
    'NCT26',
    'NCT2026-Q5',
    'NCT2026-3T',
    'NCT2026-12T',
    'NCT2026-10',
    'nct2026',
    '2026-6T',
    '2026-13',
  ])('%s is none', (text) => {
    expect(text).not.toMatch(periodPattern);
  });

  test('comes after those that end before it, and before the longer that ends with it', () => {
    const inOrder = ['2025-Q3', '2025-12', 'NCT2026-Q1', 'NCT2026-Q2', 'NCT2026-6T', '2026-Q4', '2026'];
    expect(inOrder.toReversed().toSorted(byTime)).toEqual(inOrder);
  });
});

describe('A quarter has two names', () => {
  test.each([
    ['2025-Q4', 'NCT2026-Q1', ['NCT2026-Q1']],
    ['2026-Q1', 'NCT2026-Q2', ['NCT2026-Q2', 'NCT2026-6T']],
    ['2026-Q2', 'NCT2026-Q3', ['NCT2026-Q3', 'NCT2026-9T']],
    ['2026-Q3', 'NCT2026-Q4', ['NCT2026-Q4', 'NCT2026']],
  ])('%s and %s, and a report on it may be %j', (calendar, working, ending) => {
    expect(daysOf(working)).toEqual(daysOf(calendar));
    expect(quarterInYear(calendar, { reportYear: 'working' })).toBe(working);
    expect(periodsEndingWith(working)).toEqual(ending);
    expect(reportsOnQuarter(calendar)).toEqual([calendar, ...ending]);
    for (const name of reportsOnQuarter(calendar)) expect(quarterWithin(name)).toBe(calendar);
  });

  test.each(['2026', '2026-09', 'NCT2026-Q5', 'an-phu/reports/2026-Q3', '2026-09-30'])(
    '%s is no report on a quarter',
    (subject) => {
      expect(quarterWithin(subject)).toBeUndefined();
      expect(subjectInOneForm(subject)).toBe(subject);
    },
  );

  test.each<[quarter: string, year: ReportYear, name: string]>([
    ['2025-Q3', { reportYear: 'calendar' }, '2025-Q3'],
    ['2025-Q3', { reportYear: 'working' }, 'NCT2025-Q4'],
    ['2025-Q3', { reportYear: 'working', firstWorkingYear: 'NCT2026' }, '2025-Q3'],
    ['2025-Q4', { reportYear: 'working', firstWorkingYear: 'NCT2026' }, 'NCT2026-Q1'],
    ['2027-Q1', { reportYear: 'working', firstWorkingYear: 'NCT2026' }, 'NCT2027-Q2'],
  ])('%s in %o is %s', (quarter, year, name) => {
    expect(quarterInYear(quarter, year)).toBe(name);
  });

  test('and none is left out or owed twice where the year changes', () => {
    const year: ReportYear = { reportYear: 'working', firstWorkingYear: 'NCT2026' };
    const owed = quartersEnding('2025-01-01', '2026-12-31').map((quarter) => quarterInYear(quarter, year));
    const days = owed.map(daysOf);
    expect(owed.slice(2, 4)).toEqual(['2025-Q3', 'NCT2026-Q1']);
    expect(days.slice(1).map(([first]) => first)).toEqual([
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
  });

  test('the years of a calendar end with their last quarter', () => {
    expect(periodsEndingWith('2026-Q4')).toEqual(['2026-Q4', '2026']);
    expect(periodsEndingWith('2026-Q2')).toEqual(['2026-Q2']);
  });
});
