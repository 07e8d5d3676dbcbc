import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { AssessedDuty } from '../../../src/compliance/compliance.ts';
import { judgeSmall, type Overlay } from '../../support/tree.ts';

const small = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/small', path), 'utf8');

const person = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';
const itself = 'departments/an-phu-bac/department.md';

/** A term as the tables write it: the first day and, where it has one, the last. */
type Term = readonly [from: string, to?: string];

/** The district of the small tree, which began on 01/08/2026, with other terms of its spokespersons. */
function held(terms: readonly Term[], more: Overlay = {}): Overlay {
  const people = terms.map(([from, to], index) => [
    person.replace('ho-van-lanh', `nguoi-${index}`),
    small(person).replace('from: 2026-08-01', `from: ${from}${to ? `\nto: ${to}` : ''}`),
  ]);
  return { [person]: null, ...(Object.fromEntries(people) as Overlay), ...more };
}

const district = (end: string): Overlay => ({
  [itself]: small(itself).replace('validFrom: 2026-08-01', `validFrom: 2026-08-01\nvalidTo: ${end}`),
});

const rulebook = (...sets: readonly Term[]): Overlay => ({
  'publisher.yaml': small('publisher.yaml').replace(
    /^rulebook:\n(?: .*\n)+/m,
    `rulebook:\n${sets.map(([from, to]) => `  - { set: letter-2015, from: ${from}${to ? `, to: ${to}` : ''} }\n`).join('')}`,
  ),
});

const dutiesOn = (overlay: Overlay, day: string): AssessedDuty[] =>
  judgeSmall(overlay, day).duties.filter(
    ({ rule, department }) => rule === 'spokesperson-required' && department === 'an-phu-bac',
  );

const told = (overlay: Overlay, day: string): string[] =>
  dutiesOn(overlay, day).map(({ subject, state, daysLate }) => `${subject} ${state} ${daysLate}`);

describe('The days without a spokesperson, as of 22/11/2026', () => {
  test.each<[string, readonly Term[], readonly string[]]>([
    ['nobody ever ends', [['2026-08-01']], []],
    ['somebody held the role before the department began', [['2020-01-01']], []],
    ['the successor begins on the next day', [['2026-08-01', '2026-09-30'], ['2026-10-01']], []],
    ['two overlap', [['2026-08-01', '2026-10-15'], ['2026-10-01']], []],
    ['one term lies within another', [['2026-08-01'], ['2026-09-01', '2026-09-10']], []],
    [
      'a short term lies within one that ended',
      [['2026-08-01', '2026-10-31'], ['2026-09-01', '2026-09-10'], ['2026-11-01']],
      [],
    ],
    ['at founding', [['2026-08-11']], ['2026-08-01 late 10']],
    ['at founding, a single day', [['2026-08-02']], ['2026-08-01 late 1']],
    ['nobody ever', [], ['2026-08-01 overdue 114']],
    ['in the middle', [['2026-08-01', '2026-09-30'], ['2026-10-11']], ['2026-10-01 late 10']],
    ['at the end', [['2026-08-01', '2026-10-31']], ['2026-11-01 overdue 22']],
    ['since today', [['2026-08-01', '2026-11-21']], ['2026-11-22 overdue 1']],
    ['until yesterday', [['2026-08-01', '2026-11-20'], ['2026-11-22']], ['2026-11-21 late 1']],
    [
      'at founding, in the middle and at the end',
      [
        ['2026-08-03', '2026-08-31'],
        ['2026-09-10', '2026-11-12'],
      ],
      ['2026-08-01 late 2', '2026-09-01 late 9', '2026-11-13 overdue 10'],
    ],
    [
      'a term that ends before it begins is a mistake, from which nothing follows',
      [['2026-10-01', '2026-09-01']],
      [],
    ],
    [
      'a term that ends before it begins does not interrupt another',
      [['2026-08-01'], ['2026-10-01', '2026-09-01']],
      [],
    ],
    ['a term before the department began', [['2025-01-01', '2026-07-31']], ['2026-08-01 overdue 114']],
    [
      'somebody is to follow later',
      [['2026-08-01', '2026-10-31'], ['2026-12-01']],
      ['2026-11-01 overdue 22'],
    ],
    ['the term ends soon, and nobody is to follow', [['2026-08-01', '2026-11-29']], ['2026-11-30 near 0']],
    ['the term ends today, and nobody is to follow', [['2026-08-01', '2026-11-22']], ['2026-11-23 near 0']],
    [
      'the term ends some day, and nobody is to follow',
      [['2026-08-01', '2027-01-31']],
      ['2027-02-01 ahead 0'],
    ],
    ['the term ends soon, and somebody is to follow', [['2026-08-01', '2026-11-29'], ['2026-11-30']], []],
    [
      'only a term to come ends',
      [
        ['2026-08-01', '2026-11-30'],
        ['2026-12-01', '2026-12-31'],
      ],
      [],
    ],
  ])('%s', (_case, terms, expected) => {
    expect(told(held(terms), '2026-11-22')).toEqual(expected);
  });
});

describe('A gap as the days pass', () => {
  const gap = held([['2026-08-01', '2026-09-30'], ['2026-10-11']]);

  test.each([
    ['2026-09-22', '2026-10-01 ahead 0'],
    ['2026-09-23', '2026-10-01 near 0'],
    ['2026-09-30', '2026-10-01 near 0'],
    ['2026-10-01', '2026-10-01 overdue 1'],
    ['2026-10-10', '2026-10-01 overdue 10'],
    ['2026-10-11', '2026-10-01 late 10'],
    ['2027-10-11', '2026-10-01 late 10'],
  ])('stands on %s: %s', (day, expected) => {
    expect(told(gap, day)).toEqual([expected]);
  });

  it('ends on the first day on which somebody holds the role again', () => {
    expect(dutiesOn(gap, '2026-11-22')).toMatchObject([
      { metOn: '2026-10-11', trace: { due: '2026-09-30', start: '2026-08-01', everyDay: true } },
    ]);
  });

  it('is due, at founding, on the day before the department’s first', () => {
    expect(dutiesOn(held([['2026-08-11']]), '2026-11-22')).toMatchObject([
      {
        trace: {
          start: '2026-07-31',
          due: '2026-07-31',
          event: { en: 'the day before the department’s first day' },
        },
      },
    ]);
  });

  it('is an error while it lasts, and a notice of the same days for ever after', () => {
    const findings = (day: string) =>
      judgeSmall(gap, day)
        .findings.filter(({ rule }) => rule === 'spokesperson-required')
        .map(({ severity, kind, due, daysLate }) => [severity, kind, due, daysLate]);
    expect(findings('2026-10-10')).toEqual([['error', 'duty', '2026-09-30', 10]]);
    expect(findings('2026-10-11')).toEqual([['notice', 'duty', '2026-09-30', 10]]);
    expect(findings('2029-10-11')).toEqual([['notice', 'duty', '2026-09-30', 10]]);
  });
});

describe('A department that ends', () => {
  const ended = held([['2026-08-01', '2026-09-30']], district('2026-10-15'));

  it('with its spokesperson leaves no gap', () => {
    const together = held([['2026-08-01', '2026-10-15']], district('2026-10-15'));
    expect(told(together, '2026-11-22')).toEqual([]);
  });

  test.each([
    ['2026-10-15', 'overdue', 15],
    ['2026-10-16', 'lapsed', 15],
    ['2027-01-01', 'lapsed', 15],
  ])('closes its gap by its end: as of %s %s, %i days', (day, state, daysLate) => {
    expect(dutiesOn(ended, day)).toMatchObject([{ subject: '2026-10-01', state, daysLate }]);
  });

  it('keeps the gap as its own, and does not pass it to a successor', () => {
    const passed = {
      ...ended,
      [itself]: (ended[itself] as string).replace('validTo:', 'successors: [an-phu]\nvalidTo:'),
    };
    expect(told(passed, '2026-11-22')).toEqual(['2026-10-01 lapsed 15']);
  });
});

describe('A law that does not always bind', () => {
  const nobody = (...sets: readonly Term[]) => held([], rulebook(...sets));

  test.each<[string, readonly Term[], readonly string[]]>([
    ['from its first day on', [['2026-09-01']], ['2026-09-01 overdue 83']],
    ['until its last', [['2015-07-31', '2026-09-15']], ['2026-08-01 lapsed 46']],
    [
      'through a new rule set that has the rule as well',
      [['2015-07-31', '2026-09-15'], ['2026-09-16']],
      ['2026-08-01 overdue 114'],
    ],
    [
      'not in a pause',
      [['2015-07-31', '2026-09-15'], ['2026-10-01']],
      ['2026-08-01 lapsed 46', '2026-10-01 overdue 53'],
    ],
    ['not yet', [['2026-12-15']], []],
  ])('counts days without anybody %s', (_when, sets, expected) => {
    expect(told(nobody(...sets), '2026-11-22')).toEqual(expected);
  });

  it('is due on the day before it takes effect', () => {
    expect(dutiesOn(nobody(['2026-09-01']), '2026-11-22')).toMatchObject([
      { trace: { due: '2026-08-31', event: { en: 'the day before the rule takes effect' } } },
    ]);
  });

  it('never binds the central department', () => {
    const overlay = { 'departments/trung-uong/spokespersons/vo-minh-tri.md': null };
    const central = judgeSmall(overlay).duties.filter(({ department }) => department === 'trung-uong');
    expect(central).toEqual([]);
  });
});

describe('What is concluded about a gap', () => {
  const open = held([['2026-08-01', '2026-10-31']]);
  const waiver = (subject: string): Overlay => ({
    'departments/an-phu-bac/waivers/mien.md': `---
rule: spokesperson-required
subject: ${subject}
reason: Đang chờ quyết định bổ nhiệm
grantedBy: an-phu
document:
  number: 71/CTHADS-VP
  date: 2026-11-02
from: 2026-11-02
to: 2026-11-30
---
`,
  });

  it('is nothing from a file that cannot be read', () => {
    const overlay = { [person]: small(person).replace('basis: head', 'basis: trưởng') };
    expect(told(overlay, '2026-11-22')).toEqual([]);
  });

  it('is that it is excused by a waiver of its first day, for as long as that lasts', () => {
    const severities = (day: string) =>
      judgeSmall({ ...open, ...waiver('2026-11-01') }, day)
        .findings.filter(({ rule }) => rule === 'spokesperson-required')
        .map(({ severity }) => severity);
    expect(severities('2026-11-30')).toEqual(['notice']);
    expect(severities('2026-12-01')).toEqual(['error']);
  });

  it('is that a waiver of a month excuses none', () => {
    const found = judgeSmall({ ...open, ...waiver('2026-11') }).findings.find(
      ({ rule }) => rule === 'waiver-limited',
    );
    expect(found?.message).toEqual({
      vi: '“Đối tượng” (`subject`): Miễn trừ theo `spokesperson-required` là cho một thời gian không có người phát ngôn, mà ở đây ghi “2026-11”. Ghi `subject` là ngày đầu tiên của thời gian đó, ví dụ `subject: 2026-10-01`.',
      en: '“Subject” (`subject`): A waiver of `spokesperson-required` excuses a time without a spokesperson, but this one says “2026-11”. Write its first day in `subject`, for example `subject: 2026-10-01`.',
    });
  });

  it('is that it is dealt with by an explanation of its first day', () => {
    const explanation = {
      'departments/an-phu-bac/explanations/trong.md': `---
rule: spokesperson-required
subject: 2026-11-01
date: 2026-11-10
---
Chi cục trưởng nghỉ hưu, đang chờ bổ nhiệm.
`,
    };
    const rules = (overlay: Overlay) => judgeSmall(overlay, '2026-12-20').findings.map(({ rule }) => rule);
    expect(rules(open)).toContain('lapse-handled');
    const own = judgeSmall({ ...open, ...explanation }, '2026-12-20').findings.filter(
      ({ department }) => department === 'an-phu-bac',
    );
    expect(own.map(({ rule }) => rule)).toEqual(['spokesperson-required']);
  });

  it('is refused where the subject is no day of the calendar', () => {
    const found = judgeSmall({ ...open, ...waiver('2026-11-31') }).findings.map(({ rule }) => rule);
    expect(found).toContain('reference-dangling');
  });
});
