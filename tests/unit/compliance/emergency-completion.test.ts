import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../../src/register/problem-kinds.ts';
import { judgeSmall } from '../../support/tree.ts';

const path = 'departments/an-phu/statements/2026-11-20-chay-kho.md';

/** An emergency statement of 20 November with some of its lines left out. */
function statement(...without: string[]): string {
  const lines = [
    'title: Cháy kho vật chứng',
    'occurredAt: 2026-11-20T06:00+07:00',
    'needsInitialInformation: true',
    'impact: high',
    'releasedAt: 2026-11-20T09:00+07:00',
    'speaker: tran-thi-mai-lan',
    'approval: { by: tran-thi-mai-lan, at: 2026-11-20T08:40+07:00 }',
    'emergency: true',
  ].filter((line) => !without.includes(line.split(':')[0] ?? ''));
  return [
    '---',
    ...lines,
    '---',
    '',
    ...(without.includes('body') ? [] : ['Đám cháy đã được dập tắt.', '']),
    '',
  ].join('\n');
}

const found = (text: string, day: string) =>
  judgeSmall({ [path]: text }, day).findings.filter(({ rule }) => rule === 'emergency-completed');

describe('An emergency statement', () => {
  test('that has everything leaves nothing to be done', () => {
    expect(found(statement(), '2026-12-01')).toEqual([]);
  });

  test('that is not marked leaves nothing to be done here', () => {
    expect(found(statement('emergency', 'impact'), '2026-12-01')).toEqual([]);
  });

  test('is asked for what it lacks: a notice within the days of the policy, then a warning', () => {
    const short = statement('impact');
    expect(found(short, '2026-11-20')).toMatchObject([
      { severity: 'notice', daysLate: 0, due: '2026-11-21' },
    ]);
    expect(found(short, '2026-11-21')).toMatchObject([{ severity: 'notice', daysLate: 0 }]);
    expect(found(short, '2026-11-22')).toMatchObject([{ severity: 'warning', daysLate: 1, kind: 'duty' }]);
    expect(found(short, '2026-11-19')).toEqual([]);
  });

  test('never stands in the way', () => {
    const all = judgeSmall({ [path]: statement('impact', 'body') }, '2026-11-30').findings;
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is told what, why, by when, and every edit, at the mark', () => {
    const [finding] = found(statement('impact', 'body'), '2026-11-24');
    expect(finding).toMatchObject({ file: `content/${path}`, line: 8, department: 'an-phu' });
    expect(finding?.message).toMatchInlineSnapshot(`
      {
        "en": "The emergency statement is not complete. It was to be completed by 21 November 2026, 3 days ago: 1 day from the release (20 November 2026), under this publisher’s policy; the letter sets no limit. Add \`impact: high\` if the social impact is large, and \`impact: normal\` if not. Write the text of the statement below the second line of \`---\`.",
        "vi": "Thông tin khẩn cấp chưa đủ. Hạn bổ sung là ngày 21/11/2026, quá 3 ngày: 1 ngày kể từ ngày phát ngôn (20/11/2026), theo chính sách của trang, Công văn không quy định. Thêm \`impact: high\` nếu tác động lớn trong xã hội, nếu không thì \`impact: normal\`. Viết nội dung đã phát ngôn dưới dòng \`---\` thứ hai.",
      }
    `);
  });

  test.each([
    ['releasedAt', '`releasedAt:`'],
    ['speaker', '`speaker:`'],
    ['approval', '`approval:`'],
    ['impact', '`impact: high`'],
    ['body', '`---`'],
  ])('is asked for %s', (field, edit) => {
    const without = ['releasedAt', 'speaker', 'approval'].includes(field) ? ['releasedAt', field] : [field];
    const [finding] = found(statement(...without), '2026-11-20');
    expect(finding?.message.vi).toContain(edit);
    expect(finding?.message.en).toContain(edit);
  });

  test('without a release is counted from the event', () => {
    const [finding] = found(statement('releasedAt', 'speaker', 'approval', 'impact', 'body'), '2026-11-22');
    expect(finding?.message).toMatchInlineSnapshot(`
      {
        "en": "The emergency statement is not complete. It was to be completed by 21 November 2026, 1 day ago: 1 day from the event (20 November 2026), under this publisher’s policy; the letter sets no limit. Make the statement, then add \`releasedAt:\` with the day and time. Add \`speaker:\` with the file name of the spokesperson or of the authorisation. Add \`approval:\` with \`by\` (the file name of the head) and \`at\` (when the opinion was given). Add \`impact: high\` if the social impact is large, and \`impact: normal\` if not. Write the text of the statement below the second line of \`---\`.",
        "vi": "Thông tin khẩn cấp chưa đủ. Hạn bổ sung là ngày 21/11/2026, quá 1 ngày: 1 ngày kể từ ngày vụ việc xảy ra (20/11/2026), theo chính sách của trang, Công văn không quy định. Phát ngôn, rồi thêm \`releasedAt:\` với ngày và giờ. Thêm \`speaker:\` với tên tệp của người phát ngôn hoặc của văn bản ủy quyền. Thêm \`approval:\` với \`by\` là tên tệp của thủ trưởng và \`at\` là lúc cho ý kiến. Thêm \`impact: high\` nếu tác động lớn trong xã hội, nếu không thì \`impact: normal\`. Viết nội dung đã phát ngôn dưới dòng \`---\` thứ hai.",
      }
    `);
  });

  test('has a rule with a page, though no law', () => {
    expect(problemKinds.map(({ id }) => id)).toContain('emergency-completed');
  });
});
