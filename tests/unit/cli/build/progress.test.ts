import { describe, expect, test } from 'vitest';
import { showProgress } from '../../../../src/cli/build/progress.ts';

/** What is written where pages are done at some moments, in milliseconds. */
function written(
  isTTY: boolean,
  steps: readonly (readonly [at: number, done: number])[],
  columns?: number,
): string[] {
  const lines: string[] = [];
  let at = 0;
  const stream = {
    isTTY,
    write: (text: string) => lines.push(text) > 0,
    ...(columns === undefined ? {} : { columns }),
  };
  const show = showProgress(stream, 'vi', () => at);
  for (const [moment, done] of steps) {
    at = moment;
    show(done, 22_276);
  }
  return lines;
}

describe('The progress of a build', () => {
  test('is one line of a terminal that is written over, and gone at the end', () => {
    expect(
      written(true, [
        [50, 10],
        [1_000, 1_500],
        [1_010, 1_520],
        [9_000, 22_276],
      ]),
    ).toEqual(['\r\u001b[K1.500/22.276 trang (1.500 trang mỗi giây)', '\r\u001b[K']);
  });

  test('stays on one line of a narrow terminal, which can write over no other', () => {
    expect(written(true, [[1_000, 1_500]], 30)).toEqual(['\r\u001b[K1.500/22.276 trang (1.500 tra']);
    expect(written(true, [[1_000, 1_500]], 200)).toEqual([
      '\r\u001b[K1.500/22.276 trang (1.500 trang mỗi giây)',
    ]);
  });

  test('is a line every ten seconds in a log, and none for a short build', () => {
    expect(
      written(false, [
        [9_000, 9_000],
        [10_000, 12_000],
        [11_000, 13_000],
        [20_000, 22_276],
      ]),
    ).toEqual(['12.000/22.276 trang (1.200 trang mỗi giây)\n']);
    expect(written(false, [[8_000, 22_276]])).toEqual([]);
  });

  test('counts files as well, in either language', () => {
    const lines: string[] = [];
    const stream = { isTTY: true, write: (text: string) => lines.push(text) > 0 };
    let at = 0;
    const show = showProgress(stream, 'en', () => at, 'files');
    at = 2_000;
    show(3_000, 22_276);
    expect(lines).toEqual(['\r\u001b[K3,000/22,276 files (1,500 a second)']);
  });
});
