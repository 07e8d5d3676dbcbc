import { describe, expect, test } from 'vitest';
import { measure, median, countedDuties, type FigureCase } from '../../../src/compliance/figure.ts';
import { figureCases, figures, recordCasesOf } from '../../../src/compliance/figures.ts';
import { judgeSmall, smallRegister, type Overlay } from '../../support/tree.ts';

/** What a figure comes to in the small tree with something changed, on a day. */
function figure(id: string, overlay: Overlay = {}, day = '2026-11-22') {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  const { duties, breaches } = judgeSmall(overlay, day);
  const source = { register: smallRegister(overlay), duties: countedDuties(duties), breaches, today: day };
  return measure(found.kind, figureCases(found, source));
}

const request = (outcome: string, more = '') => ({
  'departments/an-phu/requests/2026-10-20-so-lieu.md': `---
receivedAt: 2026-10-20T09:00+07:00
from: bao-an-phu
channel: email
topic: Số liệu
outcome: ${outcome}
${more}---
`,
});

describe('Every figure', () => {
  test('has an identifier of its own, which is an address', () => {
    const ids = figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('that is said to be made of records alone has the same cases without duties, breaches and a day', () => {
    const register = smallRegister(request('answered', 'answeredAt: 2026-10-22T09:00+07:00\n'));
    const { duties, breaches } = judgeSmall();
    const today = '2026-11-22';
    const whole = { register, duties: countedDuties(duties), breaches, today };
    const known = recordCasesOf(register);
    expect(known.size).toBeGreaterThan(5);
    for (const one of figures) {
      const { id, isOfRecords } = one;
      expect(known.has(id)).toBe(isOfRecords === true);
      const cases = figureCases(one, whole);
      expect([id, figureCases(one, whole, undefined, known)]).toEqual([id, cases]);
    }
  });

  test.each([
    ['briefing-monthly', {}, '2026-11-22', { counted: 3, whole: 3, value: 1 }],
    [
      'briefing-monthly',
      { 'departments/an-phu/briefings/2026-10.md': null },
      '2026-11-22',
      { counted: 2, whole: 3, value: 2 / 3 },
    ],
    [
      'briefing-monthly',
      { 'departments/an-phu/briefings/2026-10.md': null },
      '2026-10-31',
      { counted: 2, whole: 2, value: 1 },
    ],
    ['response-within-30-days', {}, '2026-10-21', { counted: 1, whole: 1, value: 1 }],
    ['response-within-30-days', {}, '2026-10-19', { counted: 0, whole: 0, value: undefined }],
    ['information-given', {}, '2026-11-22', { counted: 4, whole: 4, value: 4 }],
    ['information-given', {}, '2026-09-20', { counted: 2, whole: 2, value: 2 }],
    ['days-to-statement', {}, '2026-11-22', { counted: 1, whole: 1, value: 0 }],
    ['days-to-answer', {}, '2026-11-22', { counted: 1, whole: 1, value: 15 }],
    ['days-to-request-answer', {}, '2026-11-22', { counted: 1, whole: 1, value: 2 }],
    [
      'days-to-request-answer',
      request('answered', 'answeredAt: 2026-10-25T09:00+07:00\n'),
      '2026-11-22',
      { counted: 2, whole: 2, value: 3.5 },
    ],
    ['requests-answered', request('pending'), '2026-11-22', { counted: 1, whole: 2, value: 0.5 }],
    ['requests-refused', request('refused'), '2026-11-22', { counted: 1, whole: 2, value: 0.5 }],
    ['requests-refused', request('refused'), '2026-10-19', { counted: 0, whole: 1, value: 0 }],
    ['corrections-published', {}, '2026-11-22', { counted: 1, whole: 1, value: 1 }],
    ['local-press-items', {}, '2026-11-22', { counted: 1, whole: 1, value: 1 }],
    ['digest-items', {}, '2026-11-22', { counted: 0, whole: 0, value: 0 }],
    ['training', {}, '2026-11-22', { counted: 0, whole: 0, value: 0 }],
    ['spokesperson-in-office', {}, '2026-11-22', { counted: 2, whole: 2, value: 1 }],
    ['spokesperson-in-office', {}, '2026-07-31', { counted: 0, whole: 0, value: undefined }],
  ])('%s, case %#', (id, overlay: Overlay, day, expected) => {
    expect(figure(id, overlay, day)).toEqual(expected);
  });

  test('contact details count as confirmed for as long as the publisher says', () => {
    const { whole } = figure('contacts-confirmed');
    expect(whole).toBeGreaterThan(0);
    expect(figure('contacts-confirmed', {}, '2028-01-01')).toMatchObject({ counted: 0 });
  });
});

test.each([
  [[], undefined],
  [[5], 5],
  [[9, 1, 4], 4],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('a share counts what counts, of all; days are of what counts alone', () => {
  const one = (counts: boolean, days: number): FigureCase => ({
    department: 'an-phu',
    day: '2026-10-01',
    counts,
    days,
    about: {} as FigureCase['about'],
  });
  const cases = [one(true, 2), one(false, 90), one(true, 4)];
  expect(measure('share', cases)).toEqual({ counted: 2, whole: 3, value: 2 / 3 });
  expect(measure('count', cases).value).toBe(2);
  expect(measure('days', cases).value).toBe(3);
});
