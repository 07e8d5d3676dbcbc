import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workingCalendar, type CalendarYear } from '../../../src/domain/working-calendar.ts';
import { addDays, weekday } from '../../../src/domain/dates.ts';
import { registerOf } from '../../support/tree.ts';

const { calendar, calendarYears } = registerOf(join(import.meta.dirname, '../../fixtures/demo'));

describe('The calendars on file', () => {
  test.each([
    ['2026-11-24', 'Ngày Văn hóa Việt Nam', 'a Tuesday that is a day off'],
    ['2026-01-02', 'Ngày nghỉ hoán đổi trong kỳ nghỉ Tết Dương lịch, làm bù ngày 10/1', 'a swapped Friday'],
    ['2026-02-16', 'Tết Nguyên đán', 'the Lunar New Year'],
    ['2026-02-14', 'Ngày nghỉ cuối tuần trong kỳ nghỉ Tết Nguyên đán', 'a weekend within a holiday'],
    ['2026-11-21', 'thứ Bảy', 'a Saturday like any other'],
    ['2026-11-22', 'Chủ nhật', 'a Sunday like any other'],
  ])('%s is closed: %s (%s)', (date, name) => {
    expect(calendar.closed(date)?.name.vi).toBe(name);
  });

  test.each([
    ['2026-01-10', 'the Saturday that makes up for 2 January'],
    ['2026-08-22', 'the Saturday that makes up for 31 August'],
    ['2025-04-26', 'the Saturday that makes up for 2 May'],
    ['2026-11-23', 'a Monday'],
    ['2025-11-24', '24 November before it became a day off'],
  ])('%s is a working day: %s', (date) => {
    expect(calendar.closed(date)).toBeUndefined();
  });

  test('a day off says where it is announced, a weekend needs no source', () => {
    expect(calendar.closed('2026-11-24')?.citation?.text.vi).toMatch(/28\/2026\/QH16/);
    expect(calendar.closed('2026-11-21')?.citation).toBeUndefined();
  });

  test('only years on file are covered', () => {
    expect(
      ['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01'].map((date) => calendar.covers(date)),
    ).toEqual([false, true, true, false]);
  });

  test('every listed day is of its year, listed once, and a make-up day falls on a weekend', () => {
    for (const { year, daysOff, workingDays } of calendarYears) {
      const dates = [...daysOff, ...workingDays].map(({ date }) => date);
      expect(dates.filter((date) => !date.startsWith(`${year}-`))).toEqual([]);
      expect(new Set(dates).size).toBe(dates.length);
      expect(workingDays.filter(({ date }) => weekday(date) < 6)).toEqual([]);
    }
  });

  test('no closed stretch is longer than ten days, so that a slip in a file is seen', () => {
    let run = 0;
    for (let date = '2025-01-01'; calendar.covers(date); date = addDays(date, 1)) {
      run = calendar.closed(date) ? run + 1 : 0;
      expect(run, date).toBeLessThanOrEqual(10);
    }
  });
});

describe('A calendar made of years', () => {
  const named = (date: string, vi: string) => ({
    date,
    name: { vi, en: vi },
    citation: { text: { vi: 'nguồn', en: 'source' }, status: 'verified' as const },
  });
  const year: CalendarYear = {
    year: '2030',
    daysOff: [named('2030-01-01', 'Tết Dương lịch'), named('2030-01-06', 'nghỉ cả Chủ nhật')],
    workingDays: [named('2030-01-05', 'làm bù')],
  };

  test('without any year covers nothing, and still knows weekends', () => {
    const none = workingCalendar([]);
    expect(none.covers('2030-01-01')).toBe(false);
    expect(none.closed('2030-01-05')?.name.en).toBe('Saturday');
  });

  test('names the day off rather than the weekend it falls on', () => {
    expect(workingCalendar([year]).closed('2030-01-06')?.name.vi).toBe('nghỉ cả Chủ nhật');
  });

  test('counts a make-up Saturday as a working day, and the Saturday after not', () => {
    expect(workingCalendar([year]).closed('2030-01-05')).toBeUndefined();
    expect(workingCalendar([year]).closed('2030-01-12')?.name.vi).toBe('thứ Bảy');
  });
});
