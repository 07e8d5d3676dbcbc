import { describe, expect, test } from 'vitest';
import { changeFindings } from '../../../src/compliance/change-rules.ts';
import { removedFindings } from '../../../src/compliance/removed.ts';
import { withoutWithdrawn } from '../../../src/site/without-withdrawn.ts';
import { judgeOn, smallRegister, smallTree, type Overlay } from '../../support/tree.ts';

const textOf = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString('utf8') ?? '';

const response = 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md';
const moved = 'departments/an-phu/responses/2026-10-05-ten-khac.md';
const briefing = 'departments/an-phu/briefings/2026-09.md';
const slug = '2026-10-05-cham-tra-bien-lai';
const table = 'departments/an-phu/attachments/so-lieu.csv';
const withTable = textOf(briefing).replace(
  /^channels:/m,
  'attachments:\n  - title: Số liệu\n    file: so-lieu.csv\nchannels:',
);
const withdrawal = 'withdrawn:\n  ground: Lộ thông tin riêng tư\n  on: 2026-11-20\n  by: Cục trưởng\n';
const withdrawn = (text: string): string => text.replace(/\n---\n[^]*$/, `\n${withdrawal}---\n`);

const removed = (now: Overlay, before: Overlay = {}): string[] =>
  removedFindings(smallRegister(before), smallRegister(now)).map(
    ({ file, message }) => `${file}: ${message.vi}`,
  );

describe('A change that takes away what was published', () => {
  test('is stopped at a record that it deletes', () => {
    expect(removed({ [response]: null })).toEqual([
      `content/${response}: Bản ghi này đã được đăng, và địa chỉ đã đăng thì giữ mãi, mà thay đổi này xóa hoặc đổi tên tệp. Nếu đã chuyển sang tệp khác cùng loại: thêm \`formerly: [${slug}]\` vào tệp ấy. Nếu phải rút bản ghi: khôi phục tệp, xóa phần nội dung và thêm \`withdrawn:\` với \`ground\`, \`on\` và \`by\`; trang còn lại chỉ nói vì sao, ngày nào và ai quyết định.`,
    ]);
  });

  test('is told the line that keeps the old address of a record that it renames', () => {
    const [finding, ...more] = removed({ [response]: null, [moved]: textOf(response) });
    expect(more).toEqual([]);
    expect(finding).toContain(`thêm \`formerly: [${slug}]\` vào \`content/${moved}\``);
  });

  test.each<[string, Overlay, Overlay, string[]]>([
    [
      'a department',
      Object.fromEntries(allOf('an-phu-bac')),
      {},
      ['content/departments/an-phu-bac/department.md'],
    ],
    [
      'an attachment',
      { [briefing]: textOf(briefing) },
      { [briefing]: withTable, [table]: 'a\n' },
      [`content/${table}`],
    ],
    ['a guide', {}, { 'guide/thu.mdx': 'x' }, ['content/guide/thu.mdx']],
  ])('is stopped at %s', (_, now, before, files) => {
    expect(removed(now, before).map((line) => line.split(': ')[0])).toEqual(files);
  });

  test.each<[string, Overlay, Overlay]>([
    [
      'a record renamed with its former name',
      { [response]: null, [moved]: textOf(response).replace(/^title: .*/m, `$&\nformerly: [${slug}]`) },
      {},
    ],
    ['a record withdrawn', { [response]: withdrawn(textOf(response)) }, {}],
    ['a record that was refused before', { [response]: null }, { [response]: '---\ntitle: x\n---\n' }],
    ['a record that is refused now', { [response]: 'x' }, {}],
    [
      'an attachment of a record withdrawn',
      { [briefing]: withdrawn(withTable) },
      { [briefing]: withTable, [table]: 'a\n' },
    ],
    ['an attachment that nobody named', {}, { [table]: 'a\n' }],
    [
      'a translation of a guide, whose Vietnamese page stays',
      { 'guide/a.mdx': 'x' },
      { 'guide/a.mdx': 'x', 'guide/en/a.mdx': 'x' },
    ],
    ['a record of before and after alike', { [response]: textOf(response).replace('Cục', 'Cục ') }, {}],
  ])('is let be with %s', (_, now, before) => {
    expect(removed(now, before)).toEqual([]);
  });
});

/** Every file of a department, taken away. */
function allOf(folder: string): [string, null][] {
  return smallTree().files.flatMap(({ path }): [string, null][] =>
    path.startsWith(`departments/${folder}/`) ? [[path, null]] : [],
  );
}

describe('A record that is withdrawn', () => {
  const register = smallRegister({ [briefing]: withdrawn(withTable), [table]: 'a\n' });
  const publication = { register, compliance: judgeOn(register, '2026-11-22') };
  const shown = withoutWithdrawn(publication);

  test('is in no list, and its attachment is not published', () => {
    expect(register.findings).toEqual([]);
    const isListed = (some: readonly { id: string }[]) =>
      some.some(({ id }) => id === 'an-phu/briefings/2026-09');
    expect(isListed(register.records.briefings)).toBe(true);
    expect(isListed(shown.register.records.briefings)).toBe(false);
    expect(isListed(shown.register.departments.get('an-phu')?.briefings ?? [])).toBe(false);
    expect(shown.register.attachments).toEqual([]);
    expect(shown.withdrawn?.get('an-phu')?.map(({ id }) => id)).toEqual(['an-phu/briefings/2026-09']);
  });

  test('has met its duty all the same', () => {
    const duty = shown.compliance.duties.find(
      ({ rule, subject }) => rule === 'briefing-monthly' && subject === '2026-09',
    );
    expect(duty?.state).toBe('kept');
  });

  test('changes nothing where there is none', () => {
    const plain = { register: smallRegister(), compliance: publication.compliance };
    expect(withoutWithdrawn(plain)).toBe(plain);
  });
});

describe('Contact details that change', () => {
  const person = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
  const changes = (change: (text: string) => string) =>
    changeFindings(smallRegister(), smallRegister({ [person]: change(textOf(person)) }), {
      today: '2026-11-22',
      now: '2026-11-22T00:00+07:00',
    }).map(({ rule, severity, file, line, message }) => ({
      rule,
      severity,
      file,
      line,
      message: message.vi,
    }));
  const number = (text: string) => text.replace(/^phone: .*/m, 'phone: 0200 555 0199');

  test('without their day and their notice are seen', () => {
    expect(changes(number)).toEqual([
      {
        rule: 'contact-notice-to-press',
        severity: 'warning',
        file: `content/${person}`,
        line: 4,
        message:
          'Số điện thoại của Trần Thị Mai Lan đổi từ `0200 555 0101` thành `0200 555 0199`, mà `contactsSince` và `notices` không đổi, nên trang vẫn nói văn bản cũ đã công bố thông tin này. Thêm `contactsSince:` với ngày bắt đầu dùng, và thêm vào `notices:` văn bản công bố thông tin mới; nếu chỉ sửa lỗi gõ so với văn bản đã công bố thì không cần thêm gì.',
      },
    ]);
    expect(changes((text) => text.replace(/^email: .*/m, 'email: moi@anphu.example'))).toMatchObject([
      { line: 5 },
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['nothing', (text) => text],
    ['the way a number is written', (text) => text.replace(/^phone: .*/m, 'phone: (0200) 555.0101')],
    ['a number and its day', (text) => number(text).replace(/^phone: .*/m, '$&\ncontactsSince: 2026-11-20')],
    ['a number and a notice', (text) => number(text).replace(/^(\s+recipients: )\[press.*\]/m, '$1[press]')],
  ])('are not spoken of with %s', (_, change) => {
    expect(changes(change)).toEqual([]);
  });
});

describe('A briefing or a statement that says nothing', () => {
  const statement = 'departments/an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md';
  const bodied = (path: string, body: string) => textOf(path).replace(/\n---\n[^]*$/, `\n---\n${body}`);
  const rules = (overlay: Overlay) => smallRegister(overlay).findings.map(({ rule, line }) => [rule, line]);

  test.each(['', '\n \n', '\n## Tiêu đề\n', '\n***\n', '\n- \n'])('is found: %j', (body) => {
    expect(rules({ [briefing]: bodied(briefing, body) })).toEqual([['body', 4]]);
    expect(rules({ [statement]: bodied(statement, body) }).map(([rule]) => rule)).toEqual(['body']);
  });

  test('is none with an attachment, before its release, in the emergency lane, or with a word', () => {
    const empty = bodied(statement, '');
    expect(rules({ [briefing]: withTable.replace(/\n---\n[^]*$/, '\n---\n'), [table]: 'a\n' })).toEqual([]);
    expect(rules({ [statement]: empty.replace(/^(releasedAt|speaker): .*\n/gm, '') })).toEqual([]);
    expect(rules({ [statement]: empty.replace(/^impact:/m, 'emergency: true\nimpact:') })).toEqual([]);
    expect(rules({ [statement]: bodied(statement, '5') })).toEqual([]);
  });
});
