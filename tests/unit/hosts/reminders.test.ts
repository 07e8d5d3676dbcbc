import { describe, expect, test } from 'vitest';
import { asOf, type AsOf } from '../../../src/domain/dates.ts';
import { planReminders, type Issue } from '../../../src/hosts/reminders/plan-issues.ts';
import { remindersOf, type Reminder } from '../../../src/hosts/reminders/reminders.ts';
import { judgeOn, smallRegister, type Overlay } from '../../support/tree.ts';

const path = 'departments/an-phu/responses/2026-10-07-tien-thi-hanh-an.md';
const open: Overlay = {
  [path]: `---
title: Phản ánh chậm chi trả <b>tiền</b> thi hành án
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: 2026-10-07
---
`,
};

function dayOf(day: string): AsOf {
  const when = asOf(day);
  if (!when) throw new Error(`${day} is no day.`);
  return when;
}

const remindersOn = (day: string, overlay: Overlay = open, within = 7, language: 'vi' | 'en' = 'vi') => {
  const register = smallRegister(overlay);
  const compliance = judgeOn(register, day);
  return remindersOf({ register, compliance }, dayOf(day), within, language).filter(
    ({ department }) => department === 'an-phu' || department === '',
  );
};

describe('A department is reminded', () => {
  // The answer is due on 06/11/2026.
  test.each([
    ['2026-10-29', []],
    ['2026-10-30', ['Cục Thi hành án dân sự tỉnh An Phú: 1 sắp đến hạn']],
    ['2026-11-06', ['Cục Thi hành án dân sự tỉnh An Phú: 1 sắp đến hạn']],
    ['2026-11-07', ['Cục Thi hành án dân sự tỉnh An Phú: 1 quá hạn']],
    ['2026-11-20', ['Cục Thi hành án dân sự tỉnh An Phú: 1 quá hạn']],
  ])('of what is due within a week and of what is overdue, on %s', (day, titles) => {
    expect(remindersOn(day).map(({ title }) => title)).toEqual(
      titles.map((title) => expect.stringContaining(title) as string),
    );
  });

  test('in words that lead to the record, its page and the guide, with its own words as text', () => {
    expect(remindersOn('2026-11-07')[0]?.body).toMatchInlineSnapshot(`
      "Mục này do lượt kiểm tra hằng đêm ghi, tự cập nhật, và tự đóng khi mọi việc dưới đây đã xong.

      ### Đã quá hạn (1)

      - **Hạn 06/11/2026, đã quá hạn** · Trả lời báo chí trong 30 ngày · [Phản ánh chậm chi trả &lt;b>tiền&lt;/b> thi hành án](https://an-phu.example/don-vi/an-phu/tra-loi/2026-10-07-tien-thi-hanh-an/). Chưa ghi văn bản trả lời cơ quan báo chí. Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: bao-an-phu\`, \`states\` (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát ngôn; \`approval:\` với các dòng con \`by: tran-thi-mai-lan\` (thủ trưởng) và \`at\` (lúc cho ý kiến).

      [Trang của đơn vị](https://an-phu.example/don-vi/an-phu/) · [Hướng dẫn đọc và sửa](https://an-phu.example/huong-dan/doc-ket-qua-kiem-tra/)"
    `);
  });

  test('in English', () => {
    expect(remindersOn('2026-11-07', open, 7, 'en')[0]?.title).toMatch(/: 1 overdue$/);
  });

  test('of records that keep the site from being published', () => {
    const [reminder] = remindersOn('2026-10-15', { [path]: '---\ntitle: Thiếu\n---\n' });
    expect(reminder?.title).toMatch(/: \d bản ghi sai$/);
    expect(reminder?.body).toContain(`\`content/${path}:`);
  });

  test('of nothing that the site does not tell: a release that lies ahead, and what was withdrawn', () => {
    const statement = (title: string, released: string, more: string) => `---
title: ${title}
occurredAt: 2026-11-20T08:00+07:00
needsInitialInformation: true
impact: normal
releasedAt: ${released}
${more}---
`;
    const folder = 'departments/an-phu/statements';
    const [reminder] = remindersOn('2026-11-22', {
      [`${folder}/2026-11-20-ban-giao-mat.md`]: `${statement('Bàn giao mật', '2026-11-25T09:00+07:00', 'speaker: khong-co\n')}\nSẽ công bố.\n`,
      [`${folder}/2026-11-20-da-rut.md`]: statement(
        'Chuyện riêng',
        '2026-11-20T09:00+07:00',
        'withdrawn:\n  ground: Chuyện riêng của công dân\n  on: 2026-11-21\n  by: Cục trưởng\n',
      ),
    });
    expect(reminder?.body).toContain(`- \`content/${folder}/\` · Một bản ghi chưa đến lúc đăng có lỗi.`);
    expect(JSON.stringify([reminder, [...(reminder?.items.values() ?? [])]])).not.toMatch(
      /ban-giao-mat|Bàn giao mật|Chuyện riêng/,
    );
    expect(reminder?.body).toContain(`content/${folder}/2026-11-20-da-rut.md:`);
  });

  test('and what belongs to no department has an issue of its own', () => {
    const [reminder] = remindersOn('2026-10-15', { 'guide/lac-cho.txt': 'x' });
    expect(reminder).toMatchObject({ department: '', title: 'Phần chung: 1 bản ghi sai' });
  });

  test('in an issue that hosts can take, however much there is to say', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `departments/an-phu/responses/ban-${index}.md`,
        `---\ntitle: ${'Rất dài '.repeat(30)}\n---\n`,
      ]),
    );
    const [reminder] = remindersOn('2026-10-15', many);
    expect(reminder?.body.length).toBeLessThan(60_000);
    expect(reminder?.body).toMatch(/… và \d+ mục nữa\./);
  });

  test('in the same words on the same day, and of the same items until something changes', () => {
    expect(remindersOn('2026-11-20')).toEqual(remindersOn('2026-11-20'));
    expect(remindersOn('2026-11-20')[0]?.body).toBe(remindersOn('2026-11-07')[0]?.body);
  });
});

/** A reminder of some items. */
const reminder = (department: string, ...items: string[]): Reminder => ({
  department,
  title: `${department || 'Phần chung'}: ${items.length} quá hạn`,
  body: items.join('\n'),
  items: new Map(items.map((item) => [`khoa-${item}`, `- ${item}`])),
});

/** The issue that a reminder has become. */
function issueOf(written: Reminder, number: number): Issue {
  const [action] = planReminders([written], [], 'vi');
  if (action?.does !== 'create') throw new Error('Nothing was opened.');
  return { number, title: action.title, body: action.body };
}

/** A plan as lines: what is done to which issue, and whether anybody is told. */
const plan = (reminders: readonly Reminder[], issues: readonly Issue[]) =>
  planReminders(reminders, issues, 'vi').map((action) =>
    action.does === 'create'
      ? `create ${action.title}`
      : `${action.does} ${action.number}${action.comment ? ` and say ${action.comment.replaceAll('\n', ' ')}` : ''}`,
  );

const one = reminder('an-phu', 'một');
const two = reminder('an-phu', 'một', 'hai');
const done =
  'Mọi việc ở đây đã xong, nên mục này được đóng. Nếu có việc mới, lượt kiểm tra hằng đêm sẽ mở mục khác.';
const twice = 'Đơn vị này đã có một mục đang mở, nên mục này được đóng.';

describe('The plan', () => {
  test.each<[string, Reminder[], Issue[], string[]]>([
    ['nothing to do', [], [], []],
    ['something new', [one], [], ['create an-phu: 1 quá hạn']],
    ['what is known already', [one], [issueOf(one, 4)], []],
    [
      'known, as a host gives it back',
      [one],
      [{ ...issueOf(one, 4), body: issueOf(one, 4).body.trim().replaceAll('\n', '\r\n') }],
      [],
    ],
    ['one more', [two], [issueOf(one, 4)], ['update 4 and say Mới so với lượt kiểm tra trước:  - hai']],
    ['one less', [one], [issueOf(two, 4)], ['update 4']],
    ['all done', [], [issueOf(two, 4)], [`close 4 and say ${done}`]],
    ['a title that somebody has changed', [one], [{ ...issueOf(one, 4), title: 'Khác' }], ['update 4']],
    [
      'a body that somebody has changed, below the marks',
      [one],
      [{ ...issueOf(one, 4), body: `${issueOf(one, 4).body}\nThêm` }],
      ['update 4'],
    ],
    [
      'the same department twice: the oldest stays',
      [one],
      [issueOf(one, 9), issueOf(one, 4)],
      [`close 9 and say ${twice}`],
    ],
    [
      'several departments, each by itself',
      [one, reminder('an-phu-bac', 'ba')],
      [issueOf(one, 4), issueOf(reminder('trung-uong', 'bốn'), 5)],
      ['create an-phu-bac: 1 quá hạn', `close 5 and say ${done}`],
    ],
    ['what belongs to no department', [reminder('', 'ba')], [issueOf(reminder('', 'ba'), 6)], []],
    [
      'an issue of somebody’s own with the same label',
      [],
      [{ number: 3, title: 'Hỏi', body: 'Khi nào xong?' }],
      [],
    ],
  ])('for %s', (_, reminders, issues, expected) => {
    expect(plan(reminders, issues)).toEqual(expected);
  });

  test('takes no marks but its own, which stand last', () => {
    const quoted = '<!-- cong-khai:nhac-han trung-uong -->\n<!-- cong-khai:viec aa -->';
    const issue = issueOf({ ...one, body: `${quoted}\n\n${one.body}` }, 4);
    expect(plan([one], [issue])).toEqual(['update 4']);
  });

  test('comes to rest: carried out, there is nothing more to do', () => {
    expect(plan([two], [issueOf(two, 4)])).toEqual([]);
    const [action] = planReminders([two], [issueOf(one, 4)], 'vi');
    if (action?.does !== 'update') throw new Error('Nothing was updated.');
    expect(plan([two], [action])).toEqual([]);
  });
});
