import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../../../src/domain/records/index.ts';
import { smallRegister, smallTree, type Overlay } from '../../../support/tree.ts';

const fields = {
  kind: 'rules',
  date: '2026-09-01',
  document: '\n  number: 7/BB-CTHADS\n  date: 2026-09-01',
  audience: 'Toàn thể công chức',
};

/** An awareness record with some lines changed or added. */
const awareness = (changed: Readonly<Record<string, string>> = {}, body = '\nĐã phổ biến.\n'): string =>
  `---\n${Object.entries({ ...fields, ...changed })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n${body}`;

const id = 'an-phu/awareness/thu';

/** The record that the small tree makes of a file; fails with what is wrong if it is refused. */
function read(text: string | Buffer): AnyRecord {
  const register = smallRegister({ [`departments/${id}.md`]: text });
  const record = register.get(id);
  if (!record) throw new Error(register.findings.map(({ message }) => message.en).join('\n'));
  return record;
}

const found = (overlay: Overlay): string[] => smallRegister(overlay).findings.map(({ rule }) => rule);

const typed = (value: string): unknown =>
  (read(awareness({ audience: value })).data as { audience: string }).audience;

describe('What an editor typed is what is kept', () => {
  test.each([
    ['0241234567', '0241234567', 'a leading zero'],
    ['007', '007', 'leading zeros'],
    ['10:30', '10:30', 'no 630 minutes'],
    ['1:30:00', '1:30:00', 'no 5400 seconds'],
    ['no', 'no', 'not false'],
    ['No', 'No', 'not false'],
    ['yes', 'yes', 'not true'],
    ['on', 'on', 'not true'],
    ['true', 'true', 'not the value true'],
    ['null', 'null', 'not nothing'],
    ['~', '~', 'not nothing'],
    ['2026-09-01', '2026-09-01', 'no Date object'],
    ['2026-09-01 08:00', '2026-09-01 08:00', 'no Date object, shifted by a time zone'],
    ['1e3', '1e3', 'not a thousand'],
    ['0x1F', '0x1F', 'not 31'],
    ['0o17', '0o17', 'not 15'],
    ['1_000', '1_000', 'not a thousand'],
    ['1.50', '1.50', 'no digit dropped'],
    ['.inf', '.inf', 'not infinity'],
    ['12345678901234567890', '12345678901234567890', 'not rounded'],
    ['=', '=', 'a sign'],
    ['"10:30"', '10:30', 'in quotes'],
    ["'it''s'", "it's", 'a quote in quotes'],
    ['  nhiều chỗ trống  ', 'nhiều chỗ trống', 'without the blanks around it'],
    ['>-\n  hai dòng\n  thành một', 'hai dòng thành một', 'folded lines'],
    ['nhà số 12#3', 'nhà số 12#3', 'a # that begins no comment'],
    ['đất ở – đất vườn', 'đất ở – đất vườn', 'a dash'],
    ['tỷ lệ 50%', 'tỷ lệ 50%', 'a per cent sign'],
  ])('%j is %j: %s', (text, kept) => {
    expect(typed(text)).toBe(kept);
  });

  test('a date stays the text that it is, in every field', () => {
    expect(read(awareness()).data).toEqual({
      kind: 'rules',
      date: '2026-09-01',
      document: { number: '7/BB-CTHADS', date: '2026-09-01' },
      audience: 'Toàn thể công chức',
    });
  });
});

describe('Text is composed Unicode with plain line ends', () => {
  const plain = read(awareness());

  test.each([
    ['decomposed letters', awareness().normalize('NFD')],
    ['Windows line ends', awareness().replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', awareness().replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${awareness()}`],
    ['all of them', `\ufeff${awareness().normalize('NFD').replaceAll('\n', '\r\n')}`],
    ['blanks after the lines of hyphens', awareness().replaceAll('---\n', '--- \t\n')],
    ['blank lines before and after the text', awareness({}, '\n\n\nĐã phổ biến.\n\n\n')],
    ['no line end at the end', awareness().trimEnd()],
  ])('%s make no difference', (_, text) => {
    expect(read(text)).toEqual(plain);
  });

  test('a text may be missing altogether', () => {
    expect(read(awareness({}, '')).body).toBe('');
    expect(read(awareness({}, '').trimEnd()).body).toBe('');
  });

  test('a line of hyphens within the text is part of the text', () => {
    expect(read(awareness({}, '\nMột.\n\n---\n\nHai: ba.\n')).body).toBe('Một.\n\n---\n\nHai: ba.');
  });
});

describe('The order of fields says nothing', () => {
  test('neither to the record', () => {
    const reversed = Object.entries(fields).toReversed();
    const text = `---\n${reversed.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\nĐã phổ biến.\n`;
    expect(read(text)).toEqual(read(awareness()));
    expect(Object.keys(read(text).data)).toEqual(Object.keys(fields));
  });

  test('nor to the place of a finding, which is where the line stands', () => {
    const swapped = awareness({ date: '2026-02-30' }).replace(/(kind: .*\n)(date: .*\n)/, '$2$1');
    const [finding] = smallRegister({ [`departments/${id}.md`]: swapped }).findings;
    expect(finding).toMatchObject({ rule: 'field-malformed', line: 2, column: 1 });
  });
});

describe('A field left blank is no field', () => {
  test.each([
    ['people: ', 'nothing after the colon'],
    ["people: ''", 'empty quotes'],
  ])('“%s”: %s', (line) => {
    const text = awareness().replace('\n---\n\n', `\n${line}\n---\n\n`);
    expect(read(text).data).not.toHaveProperty('people');
  });

  test('a required field left blank is missing, at its own line', () => {
    const overlay = { [`departments/${id}.md`]: awareness({ audience: '' }) };
    expect(smallRegister(overlay).findings[0]).toMatchObject({ rule: 'field-missing', line: 7 });
  });

  test('a blank line within a nested field counts the same', () => {
    const document = '\n  number: 7/BB-CTHADS\n  date: 2026-09-01\n  file:';
    expect(read(awareness({ document })).data).toEqual(read(awareness()).data);
  });

  test('a misspelt field that is left blank does no harm either', () => {
    expect(found({ [`departments/${id}.md`]: awareness({ khac: '' }) })).toEqual([]);
  });
});

describe('A record is judged by the law of its own day, and by none that only may be law', () => {
  const spokesperson = (from: string) => `---
name: Hoàng Minh Châu
position: Phó Cục trưởng
email: hoangminhchau@an-phu.thads.example
basis: designated
from: ${from}
---
`;
  const file = 'departments/an-phu/spokespersons/hoang-minh-chau.md';
  const publisher = (from: string) => `name: { vi: An Phú, en: An Phu }
description: { vi: Thử., en: Test. }
site: https://an-phu.example
timeZone: Asia/Ho_Chi_Minh
rulebook:
  - { set: letter-2015, from: ${from} }
asOf: 2026-11-22
`;
  const missingPhone = (overlay: Overlay) =>
    smallRegister(overlay).findings.map(({ rule, severity, citation }) => [
      rule,
      severity,
      citation?.text.vi,
    ]);

  test('under the law in force it cites that law', () => {
    expect(missingPhone({ [file]: spokesperson('2026-09-01') })).toEqual([
      ['spokesperson-phone-required', 'error', 'Công văn, mục 2.1, đoạn 1'],
    ]);
  });

  test('before any law it is a missing field like another', () => {
    const overlay = { [file]: spokesperson('2026-08-31'), 'publisher.yaml': publisher('2026-09-01') };
    expect(missingPhone(overlay)).toEqual([['field-missing', 'error', undefined]]);
  });

  test('in a department that the law does not bind it is one too', () => {
    const central = 'departments/trung-uong/spokespersons/hoang-minh-chau.md';
    expect(missingPhone({ [central]: spokesperson('2026-09-01') })).toEqual([
      ['field-missing', 'error', undefined],
    ]);
  });
});

/** What is found in an awareness record with a value as it is typed. */
const foundIn = (changed: Readonly<Record<string, string>>) =>
  smallRegister({ [`departments/${id}.md`]: awareness(changed) }).findings.map(({ rule, line, message }) => ({
    rule,
    line,
    message: message.en,
  }));

describe('A letter that escapes bring in is found where it is written', () => {
  test.each([
    ['"Toàn thể\\u200b công chức"', 'U+200B'],
    ['"Toàn thể \\ud800công chức"', 'U+D800'],
    ['"Toàn thể \\u3164công chức"', 'U+3164'],
    ['"Toàn thể \\Lcông chức"', 'U+2028'],
  ])('%s', (audience, code) => {
    const [finding, ...more] = foundIn({ audience });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'text-letters', line: 7 });
    expect(finding?.message).toContain(`“Audience” (\`audience\`) has an invisible character (${code})`);
    expect(finding?.message).toMatch(/`audience: Toàn thể ?công chức`/);
  });

  test.each([
    ['"Toàn thể \\b công chức"', 'U+0008', "'Toàn thể \\b công chức'"],
    ['"D:\\ecông chức"', 'U+001B', "'D:\\ecông chức'"],
    ['"C:\\tam"', 'U+0009', "'C:\\tam'"],
    ['"Ông C\\v’s"', 'U+000B', "'Ông C\\v’s'"],
  ])('%s keeps its backslash in single quotes', (audience, code, literal) => {
    const [finding, ...more] = foundIn({ audience });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'text-letters', line: 7 });
    expect(finding?.message).toContain(code);
    expect(finding?.message).toContain(`\`audience: ${literal}\``);
    expect(foundIn({ audience: literal })).toEqual([]);
  });

  test('as is a letter that looks like đ', () => {
    expect(foundIn({ audience: '"\\u0189ơn vị"' })).toMatchObject([{ rule: 'text-letters', line: 7 }]);
  });
});

describe('A field of one line is of one line', () => {
  test.each([
    ['|-\n  dòng một\n  dòng hai', 'dòng một dòng hai'],
    ['|\n  một dòng', 'một dòng'],
    ['>\n  hai dòng\n  thành một', 'hai dòng thành một'],
    ['"một\\nhai"', 'một hai'],
    ['một\n\n  hai', 'một hai'],
    ['>-\n  một\n\n  hai: ba', '"một hai: ba"'],
  ])('%j', (audience, line) => {
    expect(foundIn({ audience })).toEqual([
      {
        rule: 'field-malformed',
        line: 7,
        message: `“Audience” (\`audience\`) must be on one line, but there are several lines here or a line break at the end. Change it to \`audience: ${line}\`; anything longer belongs in the text, below the second \`---\`.`,
      },
    ]);
  });

  test('whatever its form lets through', () => {
    const person = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
    const text =
      smallTree()
        .files.find(({ path }) => path === person)
        ?.bytes?.toString() ?? '';
    const findings = smallRegister({
      [person]: text
        .replace(/^phone: .*/m, 'phone: |-\n  0200 555\n  0101')
        .replace(/^name: .*/m, 'name: |-\n  Trần Thị\n  Mai Lan'),
    }).findings;
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['field-malformed', 2],
      ['field-malformed', 6],
    ]);
  });
});

describe('The body of a record is read out of its file', () => {
  const typed = awareness({}, '\nĐã phổ biến cho công chức.\n\nCó hỏi đáp.\n');
  const body = 'Đã phổ biến cho công chức.\n\nCó hỏi đáp.';

  test.each([
    ['as it was typed', typed],
    ['with the line ends of Windows', typed.replaceAll('\n', '\r\n')],
    ['with the sign of its encoding', `\uFEFF${typed}`],
    ['with letters and their marks apart', typed.normalize('NFD')],
  ])('and is the same wherever the record is copied: %s', (_how, text) => {
    const record = read(text);
    expect(record.body).toBe(body);
    expect({ ...record }.body).toBe(body);
    expect(JSON.parse(JSON.stringify(record))).toMatchObject({ id: record.id, body });
  });
});
