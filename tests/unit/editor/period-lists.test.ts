import { describe, expect, test } from 'vitest';
import type { ReportYear } from '../../../src/domain/periods.ts';
import { periodLists } from '../../../src/editor/period-lists.ts';

const calendar: ReportYear = { reportYear: 'calendar' };
const working: ReportYear = { reportYear: 'working' };

const offered = (today: string, year: ReportYear, known: readonly string[] = []) =>
  periodLists(today, known, year)['period'] ?? [];

describe('The periods that the form of a report offers', () => {
  test.each<[what: string, today: string, year: ReportYear, known: readonly string[], first: string[]]>([
    [
      'are the quarter of today and those before it, with the years that end with them',
      '2026-11-22',
      calendar,
      [],
      ['2026', '2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025', '2025-Q4'],
    ],
    [
      'are those of the working year, with its first six and nine months',
      '2026-11-22',
      working,
      [],
      ['NCT2027-Q1', 'NCT2026', 'NCT2026-Q4', 'NCT2026-9T', 'NCT2026-Q3', 'NCT2026-6T', 'NCT2026-Q2'],
    ],
    [
      'have the names of the calendar year before the first working year',
      '2026-02-10',
      { ...working, firstWorkingYear: 'NCT2026' },
      [],
      ['NCT2026-6T', 'NCT2026-Q2', 'NCT2026-Q1', '2025-Q3', '2025-Q2', '2025-Q1', '2024', '2024-Q4'],
    ],
    [
      'are also those that records name, in their place',
      '2026-01-31',
      working,
      ['2025-Q4', '2025-12'],
      ['NCT2026-6T', 'NCT2026-Q2', 'NCT2026-Q1', '2025-Q4', '2025-12', 'NCT2025'],
    ],
  ])('%s', (_what, today, year, known, first) => {
    expect(
      offered(today, year, known)
        .map(({ value }) => value)
        .slice(0, first.length),
    ).toEqual(first);
  });

  test('are three years back, each in words', () => {
    expect(offered('2026-11-22', working).at(-1)).toEqual({
      label: 'quý II năm công tác 2024',
      value: 'NCT2024-Q2',
    });
  });
});
