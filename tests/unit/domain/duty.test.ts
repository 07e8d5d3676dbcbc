import { describe, expect, test } from 'vitest';
import { termOfEveryDay } from '../../../src/domain/deadline.ts';
import { dutyOn, type Duty, type DutyState } from '../../../src/domain/duty.ts';

/** Due on 25/11/2026, from a clock that started on 26/10/2026. */
const duty = (metOn?: string): Duty => ({
  rule: 'response-within-30-days',
  department: 'an-phu',
  subject: 'an-phu/responses/a',
  trace: {
    event: { vi: 'nhận được', en: 'receipt' },
    start: '2026-10-26',
    rule: 'response-within-30-days',
    ruleSet: 'letter-2015',
    days: 30,
    end: '2026-11-25',
    skipped: [],
    due: '2026-11-25',
  },
  ...(metOn === undefined ? {} : { metOn }),
});

describe('A duty stands on a day', () => {
  test.each<[string, string | undefined, DutyState, number, number, string]>([
    ['2026-10-26', undefined, 'ahead', 0, 30, 'the day on which its clock starts'],
    ['2026-11-17', undefined, 'ahead', 0, 8, 'the day before it is near'],
    ['2026-11-18', undefined, 'near', 0, 7, 'the first day on which it is near'],
    ['2026-11-25', undefined, 'near', 0, 0, 'the due date itself, to its end'],
    ['2026-11-26', undefined, 'overdue', 1, -1, 'the day after'],
    ['2027-01-01', undefined, 'overdue', 37, -37, 'long after, into the next year'],
    ['2026-11-25', '2026-11-25', 'kept', 0, 0, 'met on the due date'],
    ['2026-12-31', '2026-10-26', 'kept', 0, 0, 'met on the day it began, with nothing left of it'],
    ['2026-11-26', '2026-11-26', 'late', 1, 0, 'met a day late'],
    ['2027-03-01', '2026-11-30', 'late', 5, 0, 'met late, and its lateness does not grow'],
    ['2026-11-24', '2026-11-30', 'near', 0, 1, 'met on a day to come, which has not happened'],
    ['2026-11-28', '2026-11-30', 'overdue', 3, -3, 'overdue, and met only on a day to come'],
  ])('%s, met on %s: %s, %i days late, %i left: %6$s', (today, metOn, state, daysLate, daysLeft) => {
    expect(dutyOn(duty(metOn), today, 7)).toMatchObject({ state, daysLate, daysLeft });
  });

  test('that comes before its clock: there is no duty yet', () => {
    expect(dutyOn(duty(), '2026-10-25', 7)).toBeUndefined();
  });

  test('and does not know what happens later', () => {
    expect(dutyOn(duty('2026-11-30'), '2026-11-28', 7)?.metOn).toBeUndefined();
  });

  test.each([
    [0, '2026-11-24', 'ahead'],
    [0, '2026-11-25', 'near'],
    [30, '2026-10-26', 'near'],
  ] as const)('with %i days counted as near, %s: %s', (nearDays, today, state) => {
    expect(dutyOn(duty(), today, nearDays)?.state).toBe(state);
  });
});

describe('A duty of every day, not kept from 01/10/2026 to 10/10/2026', () => {
  const clock = {
    event: { vi: 'bắt đầu', en: 'the beginning' },
    start: '2026-08-01',
    rule: 'spokesperson-required',
    law: {
      ruleSet: 'letter-2015',
      requirements: [],
      citation: { text: { vi: 'Công văn', en: 'Letter' }, status: 'verified' },
      severity: 'error',
      bound: ['district'],
    } as const,
  };
  const vacancy: Duty = {
    rule: 'spokesperson-required',
    department: 'an-phu',
    subject: '2026-10-01',
    trace: termOfEveryDay('2026-10-01', clock, { vi: 'ngày cuối', en: 'the last day' }),
  };

  test.each<[string, DutyState, number]>([
    ['2026-09-30', 'near', 0],
    ['2026-10-01', 'overdue', 1],
    ['2026-10-10', 'overdue', 10],
    ['2026-10-11', 'late', 10],
    ['2027-10-11', 'late', 10],
  ])('and kept again from 11/10/2026, stands on %s: %s, %i days', (today, state, daysLate) => {
    expect(dutyOn({ ...vacancy, metOn: '2026-10-11' }, today, 7)).toMatchObject({ state, daysLate });
  });

  test.each<[string, DutyState, number]>([
    ['2026-10-10', 'overdue', 10],
    ['2026-10-11', 'lapsed', 10],
    ['2027-10-11', 'lapsed', 10],
  ])('and owed by nobody from 11/10/2026, stands on %s: %s, %i days', (today, state, daysLate) => {
    expect(dutyOn({ ...vacancy, lapsesOn: '2026-10-11' }, today, 7)).toMatchObject({ state, daysLate });
  });

  test('is due on the day before, and says so itself', () => {
    expect(vacancy.trace).toEqual({
      event: clock.event,
      start: '2026-08-01',
      rule: 'spokesperson-required',
      ruleSet: 'letter-2015',
      end: '2026-09-30',
      skipped: [],
      due: '2026-09-30',
      promise: { vi: 'ngày cuối', en: 'the last day' },
      everyDay: true,
    });
  });
});
