import { describe, expect, test } from 'vitest';
import {
  lawOn,
  severityOf,
  type CitationStatus,
  type Law,
  type Rulebook,
  type Severity,
} from '../../../src/domain/law.ts';

const law = (
  ruleSet: string,
  days: number,
  status: CitationStatus = 'verified',
  severity: Severity = 'error',
): Law => ({
  ruleSet,
  requirements: ['1'],
  citation: { text: { vi: ruleSet, en: ruleSet }, status },
  severity,
  bound: ['provincial'],
  days,
});

const rulebook: Rulebook = [
  {
    ruleSet: 'letter',
    from: '2015-07-31',
    to: '2026-06-30',
    laws: new Map([
      ['answer', law('letter', 30)],
      ['monthly', law('letter', 0)],
    ]),
  },
  {
    ruleSet: 'decree',
    from: '2026-07-01',
    laws: new Map([
      ['answer', law('decree', 15)],
      ['portal', law('decree', 0)],
    ]),
  },
];

describe('An event is judged under the rule set in force on its own day', () => {
  test.each<[string, string | undefined, string]>([
    ['2015-07-30', undefined, 'before any law'],
    ['2015-07-31', 'letter', 'the first day of the first'],
    ['2020-01-01', 'letter', 'in its midst'],
    ['2026-06-30', 'letter', 'its last day'],
    ['2026-07-01', 'decree', 'the first day of the next'],
    ['2030-01-01', 'decree', 'long after, since it has no end'],
  ])('%s: %s, %s', (date, ruleSet) => {
    expect(lawOn(rulebook, 'answer', date)?.ruleSet).toBe(ruleSet);
  });

  test('and takes its numbers from there', () => {
    expect([
      lawOn(rulebook, 'answer', '2026-06-30')?.days,
      lawOn(rulebook, 'answer', '2026-07-01')?.days,
    ]).toEqual([30, 15]);
  });

  test('a rule that the later set dropped binds nobody after it', () => {
    expect(lawOn(rulebook, 'monthly', '2026-06-30')?.ruleSet).toBe('letter');
    expect(lawOn(rulebook, 'monthly', '2026-07-01')).toBeUndefined();
  });

  test('a rule that the later set brought binds nobody before it', () => {
    expect(lawOn(rulebook, 'portal', '2026-06-30')).toBeUndefined();
    expect(lawOn(rulebook, 'portal', '2026-07-01')?.ruleSet).toBe('decree');
  });

  test('between two sets there is no law', () => {
    const gap = rulebook.map((set) => (set.ruleSet === 'letter' ? { ...set, to: '2026-05-31' } : set));
    expect(lawOn(gap, 'answer', '2026-06-15')).toBeUndefined();
  });

  test('where two overlap, the later one holds', () => {
    const overlap = rulebook.map((set) => (set.ruleSet === 'letter' ? { ...set, to: undefined } : set));
    expect(lawOn(overlap, 'answer', '2026-07-01')?.ruleSet).toBe('decree');
  });
});

describe('Only a verified citation can stand in the way', () => {
  test.each<[CitationStatus, Severity, Severity]>([
    ['verified', 'error', 'error'],
    ['secondary', 'error', 'warning'],
    ['unverified', 'error', 'warning'],
    ['unverified', 'warning', 'warning'],
    ['unverified', 'notice', 'notice'],
    ['verified', 'warning', 'warning'],
    ['verified', 'notice', 'notice'],
  ])('%s, %s → %s', (status, severity, expected) => {
    expect(severityOf(law('letter', 30, status, severity))).toBe(expected);
  });
});
