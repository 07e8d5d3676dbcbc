import { describe, expect, it } from 'vitest';
import { chartWidth } from '../../../../../src/site/views/shared/chart.ts';
import { monthColumns } from '../../../../../src/site/views/parts/months-chart.ts';

describe('months on time', () => {
  const heights = (kept: number, whole: number) => {
    const [{ inTime, missed }] = monthColumns([{ month: '2026-10', kept, whole }]) as [
      ReturnType<typeof monthColumns>[number],
    ];
    return [inTime.height, missed.height].map((height) => Math.round(height));
  };

  it.each([
    ['full where all was in time', 8, 8, [110, 0]],
    ['in two where some was not', 3, 4, [83, 28]],
    ['all missed', 0, 2, [0, 110]],
    ['nothing where nothing was owed', 0, 0, [0, 0]],
  ])('are %s', (_, kept, whole, expected) => {
    expect(heights(kept, whole)).toEqual(expected);
  });

  it('stand side by side, what was missed on top of what was not', () => {
    const months = Array.from({ length: 18 }, (_, index) => ({ month: '2026-01', kept: index, whole: 18 }));
    const columns = monthColumns(months);
    columns.forEach(({ inTime, missed, middle }, index) => {
      expect(missed.y + missed.height).toBeCloseTo(inTime.y);
      expect(middle).toBeCloseTo(inTime.x + inTime.width / 2);
      expect(inTime.x).toBeGreaterThan(index === 0 ? 0 : (columns[index - 1]?.middle ?? Infinity));
      expect(inTime.x + inTime.width).toBeLessThanOrEqual(chartWidth);
    });
  });

  it('are none where no month has closed', () => {
    expect(monthColumns([])).toEqual([]);
  });
});
