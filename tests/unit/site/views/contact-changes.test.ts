import { expect, it } from 'vitest';
import { hoVanLanh, nongThiSen } from '../../../../src/rules/example-records/spokespersons.ts';
import { withFields, withFieldsAfter } from '../../../../src/rules/example-fields.ts';
import { contactChangesView } from '../../../../src/site/views/contact-changes.ts';
import { judgeOn, smallRegister } from '../../../support/tree.ts';

const today = '2026-11-22';
const folder = 'departments/an-phu-bac/spokespersons';

/** What the feed says of the district in the small tree: the day, the title and the summary of each change. */
function told(files: Record<string, string>, locale = 'vi'): string[][] {
  const register = smallRegister(files);
  const publication = { register, compliance: judgeOn(register, today) };
  return contactChangesView(publication, locale)
    .entries.filter(({ page }) => page.includes('/an-phu-bac/nguoi-phat-ngon/'))
    .map(({ updated, title, answer }) => [updated.slice(0, 10), title, answer]);
}

const lanh = `${folder}/ho-van-lanh.md`;
const sen = `${folder}/nong-thi-sen.md`;
const ended = withFieldsAfter(hoVanLanh, 'from', { to: '2026-09-30' });

it.each([
  [
    'somebody in office',
    {},
    [['2026-08-01', 'Hồ Văn Lành làm người phát ngôn', /: 0200 555 0201, \S+@\S+\.$/]],
  ],
  [
    'a successor',
    { [lanh]: ended, [sen]: nongThiSen },
    [
      ['2026-10-01', 'Nông Thị Sen làm người phát ngôn', /@/],
      ['2026-10-01', 'Hồ Văn Lành thôi làm người phát ngôn', /^Chi cục trưởng, từ ngày 01\/10\/2026\.$/],
      ['2026-08-01', 'Hồ Văn Lành làm người phát ngôn', /^[^@]*$/],
    ],
  ],
  [
    'a term that ends later',
    { [lanh]: withFieldsAfter(hoVanLanh, 'from', { to: '2026-12-31' }) },
    [['2026-08-01', 'Hồ Văn Lành làm người phát ngôn', /@/]],
  ],
  [
    'a new number',
    { [lanh]: withFieldsAfter(hoVanLanh, 'from', { contactsSince: '2026-10-05' }) },
    [
      ['2026-10-05', 'Hồ Văn Lành có thông tin liên hệ mới', /: 0200 555 0201, /],
      ['2026-08-01', 'Hồ Văn Lành làm người phát ngôn', /^[^@]*$/],
    ],
  ],
  [
    'somebody who goes on under another record',
    { [lanh]: ended, [sen]: withFields(nongThiSen, { name: 'Hồ Văn Lành' }) },
    [
      ['2026-10-01', 'Hồ Văn Lành làm người phát ngôn', /@/],
      ['2026-08-01', 'Hồ Văn Lành làm người phát ngôn', /^[^@]*$/],
    ],
  ],
  [
    'a term that has not begun',
    { [sen]: withFields(nongThiSen, { from: '2026-12-01' }) },
    [['2026-08-01', 'Hồ Văn Lành làm người phát ngôn', /@/]],
  ],
])('The feed of changes tells of %s', (_what, files, expected) => {
  expect(told(files)).toEqual(
    expected.map(([day, title, answer]) => [day, title, expect.stringMatching(answer ?? '') as string]),
  );
});

it('is in the language asked for', () => {
  expect(told({ [lanh]: ended }, 'en')[0]).toEqual([
    '2026-10-01',
    'Hồ Văn Lành is no longer spokesperson',
    expect.stringMatching(/, from 1 October 2026\.$/),
  ]);
});
