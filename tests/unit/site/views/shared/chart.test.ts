import { describe, expect, it } from 'vitest';
import { anchorAt, chartWidth, frameOf, lineAt } from '../../../../../src/site/views/shared/chart.ts';

describe('a chart', () => {
  it('has its labels run inwards', () => {
    expect([anchorAt(10), anchorAt(chartWidth - 10)]).toEqual(['start', 'end']);
  });

  it('has room for every line of labels above the highest column and below the axis', () => {
    const [, top = 0, , height = 0] = frameOf(3, 2).split(' ').map(Number);
    expect(lineAt(3) - 13).toBeGreaterThanOrEqual(top);
    expect(lineAt(-2) + 5).toBeLessThanOrEqual(top + height);
    expect(lineAt(1)).toBeLessThan(-110);
    expect(lineAt(2) - lineAt(3)).toBeGreaterThanOrEqual(13 * 1.25);
  });
});
