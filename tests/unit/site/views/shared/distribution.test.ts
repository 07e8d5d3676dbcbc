import { describe, expect, it } from 'vitest';
import { chartWidth } from '../../../../../src/site/views/shared/chart.ts';
import { distributionOf } from '../../../../../src/site/views/shared/distribution.ts';

const spansOf = (days: readonly number[], limit?: number): string =>
  distributionOf(days, limit)
    .columns.map(({ from, to, count }) => `${from}-${to}: ${count}`)
    .join(', ');

describe('the distribution of days', () => {
  it.each([
    ['one day, with zero of its own', [0, 0, 3], undefined, '0-0: 2, 1-1: 0, 2-2: 0, 3-3: 1'],
    [
      'two days, zero with the first',
      [0, 1, 2, 3, 12],
      undefined,
      '0-2: 3, 3-4: 1, 5-6: 0, 7-8: 0, 9-10: 0, 11-12: 1',
    ],
    [
      'five days that end on a limit of thirty',
      [15, 16, 25, 30, 31, 39],
      30,
      '0-5: 0, 6-10: 0, 11-15: 1, 16-20: 1, 21-25: 1, 26-30: 1, 31-35: 1, 36-40: 1',
    ],
    [
      'no span that a limit cuts in two',
      [0, 104],
      30,
      '0-15: 1, 16-30: 0, 31-45: 0, 46-60: 0, 61-75: 0, 76-90: 0, 91-105: 1',
    ],
    [
      'whole limits where days run far past a short one',
      [0, 25],
      1,
      '0-3: 1, 4-6: 0, 7-9: 0, 10-12: 0, 13-15: 0, 16-18: 0, 19-21: 0, 22-24: 0, 25-27: 1',
    ],
    ['at least a day where everything took none', [0, 0], undefined, '0-0: 2, 1-1: 0'],
  ])('is told in spans of %s', (_, days, limit, spans) => {
    expect(spansOf(days, limit)).toBe(spans);
  });

  it.each([
    ['within five-day spans', [20, 24], 30, 22, 30],
    ['within single days, in the middle of its column and at the end of the limit’s', [0, 1, 1], 1, 1.5, 2],
  ])('marks median and limit %s', (_, days, limit, median, end) => {
    const chart = distributionOf(days, limit);
    const [first] = chart.columns;
    const perDay = ((first?.width ?? 0) + 2) / (first && first.to > 0 ? first.to - first.from : 1);
    expect(chart.median).toBeCloseTo(12 + median * perDay);
    expect(chart.limit).toBeCloseTo(12 + end * perDay);
  });

  it('marks only the columns past the limit', () => {
    const past = distributionOf([10, 30, 31, 40], 30).columns.filter(({ isPast }) => isPast);
    expect(past.map(({ from, to }) => [from, to])).toEqual([
      [31, 35],
      [36, 40],
    ]);
    expect(distributionOf([10, 400]).columns.some(({ isPast }) => isPast)).toBe(false);
  });

  it.each([[[0]], [[1, 1, 1]], [[0, 5, 9, 9]], [[3, 40, 300]], [[2, 4000]]])(
    'of %j counts every case once, in at most eleven columns that stand on the axis and within the chart',
    (days) => {
      const { columns, ticks, median } = distributionOf(days);
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      expect(columns.length).toBeLessThanOrEqual(11);
      for (const { x, y, width, height } of columns) {
        expect(y + height).toBeCloseTo(0);
        expect([x >= 0, width > 0, x + width <= chartWidth, y <= 0]).toEqual([true, true, true, true]);
      }
      const marks = [...ticks.map(({ x }) => x), median ?? 0];
      expect(Math.min(...marks) >= 0 && Math.max(...marks) <= chartWidth).toBe(true);
    },
  );

  it('is highest where most cases are, and in proportion', () => {
    const [none, twice, once] = distributionOf([1, 1, 2]).columns.map(({ height }) => height);
    expect(none).toBe(0);
    expect(twice).toBeCloseTo(2 * (once ?? 0));
  });
});
