import { describe, expect, test } from 'vitest';
import { judgeSmall, smallTree } from '../../support/tree.ts';

const original = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString() ?? '';

const head = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
const request = 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md';
const briefing = 'departments/an-phu/briefings/2026-10.md';

function found(path: string, from: RegExp, to: string, day = '2026-11-22') {
  return judgeSmall({ [path]: original(path).replace(from, to) }, day)
    .findings.filter(({ rule }) => rule === 'date-far')
    .map(({ file, line, severity }) => [file.replace('content/', ''), line, severity]);
}

describe('A day that lies far ahead', () => {
  test.each<[what: string, path: string, from: RegExp, to: string, expected: readonly unknown[]]>([
    ['the end of a term of five years', head, /^from: .*/m, '$&\nto: 2031-07-31', []],
    [
      'the end of a term in another century',
      head,
      /^from: .*/m,
      '$&\nto: 2206-07-31',
      [[head, 8, 'warning']],
    ],
    ['a promise within two years', request, /^promisedFor: .*/m, 'promisedFor: 2028-10-09', []],
    [
      'a promise beyond them',
      request,
      /^promisedFor: .*/m,
      'promisedFor: 2062-10-09',
      [[request, 7, 'warning']],
    ],
    [
      'a release that would wait for ever',
      briefing,
      /^releasedAt: .*/m,
      'releasedAt: 2206-10-28T09:00+07:00',
      [[briefing, 4, 'error']],
    ],
  ])('%s', (_what, path, from, to, expected) => {
    expect(found(path, from, to)).toEqual(expected);
  });

  test('is told with its day and what to do', () => {
    const [finding] = judgeSmall({
      [briefing]: original(briefing).replace(/^releasedAt: .*/m, 'releasedAt: 2206-10-28T09:00+07:00'),
    }).findings.filter(({ rule }) => rule === 'date-far');
    expect(finding?.message).toEqual({
      vi: '“Thời điểm cung cấp” (`releasedAt`) ghi 09:00 ngày 28/10/2206, còn quá xa, nên có lẽ gõ nhầm năm. Xem văn bản, rồi sửa năm ở `releasedAt`.',
      en: '“Released at” (`releasedAt`) says 09:00 on 28 October 2206, which is so far ahead that the year is probably a slip. See the document, and correct the year in `releasedAt`.',
    });
  });
});
