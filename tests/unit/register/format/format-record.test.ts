import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordTypes, type TypeName } from '../../../../src/domain/records/index.ts';
import { readTree } from '../../../../src/register/files.ts';
import { formatRecord } from '../../../../src/register/format/format-record.ts';
import { parseMarkdown, type Parsed } from '../../../../src/register/yaml/front-matter.ts';
import { placeOf } from '../../../../src/register/places/place.ts';
import { htmlOf } from '../../../../src/site/markdown.ts';
import { demoContent, project, run } from '../../../support/command.ts';
import { writeTree } from '../../../support/tree.ts';

const format = (text: string, type: TypeName = 'briefings'): string | undefined =>
  formatRecord(Buffer.from(text), type);

/** What a record says: its fields as they were typed, and what a reader sees of its text. */
function meaning(text: string): { data: unknown; html: string } {
  const { parsed } = parseMarkdown('', text.normalize('NFC'));
  if ('rule' in parsed) throw new Error(parsed.message.en);
  const { data, body }: Parsed = parsed;
  return { data, html: htmlOf(body) };
}

const records = ['tests/fixtures/demo', 'tests/fixtures/small', 'tests/fixtures/trouble'].flatMap((tree) =>
  readTree(join(project, tree)).files.flatMap(({ path, bytes }) => {
    const place = placeOf(path);
    return place.is === 'record' && bytes
      ? [{ file: `${tree}/${path}`, type: place.type, text: bytes.toString('utf8') }]
      : [];
  }),
);

describe('The form of a record', () => {
  test.each<[what: string, typed: string, formed: string]>([
    ['fields stand in the order of the schema', 'period: 2026-11\ntitle: Tin', 'title: Tin\nperiod: 2026-11'],
    ['a field that no schema knows stands last', 'xyz: a\ntitle: Tin', 'title: Tin\nxyz: a'],
    ['lists stand in lines', 'channels: [web, "release"]', 'channels:\n  - web\n  - release'],
    ['lists in lists of an editor are indented', 'topics:\n- news\n- law', 'topics:\n  - news\n  - law'],
    ['parts stand in lines', 'approval: { at: x, by: y }', 'approval:\n  by: y\n  at: x'],
    ['an empty list stays one', 'recipients: []', 'recipients: []'],
    ['quotes that change nothing are taken off', 'title: "Tin tháng 11"', 'title: Tin tháng 11'],
    ['quotes stay around a colon', "title: 'Tin: tháng 11'", 'title: "Tin: tháng 11"'],
    ['a date is text without quotes', 'webUpdatedOn: "2026-11-05"', 'webUpdatedOn: 2026-11-05'],
    ['text that looks like a number is quoted', 'title: 0241234567', 'title: "0241234567"'],
    ['text that looks like a truth is quoted', 'title: true', 'title: "true"'],
    ['a folded text becomes one line', 'title: >-\n  Tin\n  tháng 11', 'title: Tin tháng 11'],
    ['a text of several lines stands in a block', 'title: "a\\nb"', 'title: |-\n  a\n  b'],
    ['an empty value stays empty', 'title:\nperiod: ""\nspeaker:', 'title:\nperiod: ""\nspeaker:'],
    ['blank lines between fields go', 'title: Tin\n\nperiod: 2026-11', 'title: Tin\nperiod: 2026-11'],
    [
      'comments stay with their field',
      '# tháng\nperiod: a # 1\n# tên\ntitle: b',
      '# tên\ntitle: b\n# tháng\nperiod: a # 1',
    ],
    [
      'comments below an empty field stay where they are',
      'title:\n# tháng\nperiod:\n# cuối',
      'title:\n# tháng\nperiod:\n# cuối',
    ],
    [
      'comments in parts stay',
      'approval:\n  # ai\n  by:\n  # lúc\n  at:\n# kênh\nchannels:',
      'approval:\n  # ai\n  by:\n  # lúc\n  at:\n# kênh\nchannels:',
    ],
    ['letters are composed', 'title: Tie\u0302\u0301ng', 'title: Tiếng'],
  ])('%s', (_, typed, formed) => {
    expect(format(`---\n${typed}\n---\n`)).toBe(`---\n${formed}\n---\n`);
  });

  test('flags and counts stay without quotes, and a telephone number that is one number gets them', () => {
    expect(format('---\nemergency: "true"\n---\n', 'statements')).toBe('---\nemergency: true\n---\n');
    expect(format('---\npeople: "46"\n---\n', 'awareness')).toBe('---\npeople: 46\n---\n');
    expect(format('---\npeople: 046\n---\n', 'awareness')).toBe('---\npeople: "046"\n---\n');
    expect(format('---\nphone: 02003512200\n---\n', 'departments')).toBe('---\nphone: "02003512200"\n---\n');
  });

  test.each<[what: string, typed: string, formed: string]>([
    ['one blank line stands before it', '\n\n\nTin.\n\n\n', '\nTin.\n'],
    ['lines end where their words end', 'Một. \nHai.\t\n  \nBa.', '\nMột.\nHai.\n\nBa.\n'],
    ['a break of a line stays', 'Một.    \nHai.   \n\nBa.', '\nMột.  \nHai.\n\nBa.\n'],
    ['Windows ends lines in one way only', 'Một.\r\n\r\nHai.', '\nMột.\n\nHai.\n'],
    ['a rule across the page is no end of fields', 'Một.\n\n---\n\nHai.', '\nMột.\n\n---\n\nHai.\n'],
  ])('of its text: %s', (_, typed, formed) => {
    expect(format(`---\ntitle: Tin\n---\n${typed}`)).toBe(`---\ntitle: Tin\n---\n${formed}`);
  });

  test('a text that was approved by its hash stays letter by letter', () => {
    const approved = '---\napproval:\n  contentHash: sha256:0\n---\n\nMột. \nHai.\n';
    expect(format(approved)).toBe(approved);
  });

  test.each([
    '',
    'title: Tin',
    '---\ntitle: Tin',
    '---\ntitle: a\ntitle: b\n---\n',
    '---\n- a\n---\n',
    '---\na: &b c\n---\n',
  ])('what cannot be read is left alone: %j', (text) => {
    expect(format(text)).toBeUndefined();
  });

  test('a file of comments alone keeps them', () => {
    expect(format('---\n# chưa có gì\n\n---\n')).toBe('---\n# chưa có gì\n---\n');
    expect(format('---\n---\nTin.')).toBe('---\n---\n\nTin.\n');
  });
});

describe('No meaning is changed', () => {
  test('in any record of the demo, which stands in form already', () => {
    expect(records.length).toBeGreaterThan(200);
    for (const { file, type, text } of records) {
      const formed = format(text, type) ?? '';
      expect(meaning(formed), file).toEqual(meaning(text));
      expect(format(formed, type), file).toBe(formed);
      if (file.startsWith('content/')) expect(formed, file).toBe(text);
    }
  });

  /** Numbers from zero to one that are the same in every run. */
  function chances(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
  }

  const chance = chances(2026);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const oddities = [
    'no', 'true', '0123', '1e3', '~', 'null', '2026-11-05', '10:30', '0x1F', '.5', '- a', '# b', 'a # b', 'a: b', ': a',
    '"', "'", "it's", '“ngoặc”', '[a', '{a}', '&a', '*a', '!a', '|', '>', '%', '@', '`', '? a', 'a,b', ' đầu', 'cuối ',
    'hai\ndòng', 'hai\n\ndòng\n', 'dòng \ncuối', '\tthụt', 'Tiếng Việt: dấu', '\\', 'a\\nb', '-', '---', '...', '=',
    '<<', 'dài '.repeat(60).trim(), `dài "${'x '.repeat(60)}"\nhai`, '1_000', '+1', '0o7', 'NaN', '\u00a0',
  ]; // prettier-ignore

  const quoted = (text: string): string =>
    chance() < 0.5 || /[\n\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

  /** A record as a hurried hand or another program would leave it. */
  function edited(text: string): string {
    const close = text.indexOf('\n---', 3);
    const lines = text.slice(4, close).split('\n');
    const fields = lines.flatMap((line) => {
      const value = /^(\s*(?:- )?(?:[a-zA-Z]+: |- (?![a-zA-Z]+:)))(\S.*)$/.exec(line);
      const [, before = '', typed = ''] = value ?? [];
      const indent = /^ */.exec(line)?.[0] ?? '';
      const change = chance();
      if (change < 0.05) return [`${indent}# ghi chú ${Math.floor(chance() * 99)}`, line];
      if (change < 0.08 && !line.endsWith(':')) return ['', line, ''];
      if (!value || typed.startsWith('"')) return [line];
      if (change < 0.3) return [`${before}${quoted(oneOf(oddities))}`];
      if (change < 0.4) return [`${before}${quoted(typed)}  # lời thêm`];
      if (change < 0.45) return [before.trimEnd()];
      if (change < 0.5) return [`${before.trimEnd()}  ${typed}   `];
      return [line];
    });
    const body = text
      .slice(close + 4)
      .replaceAll('\n', () => oneOf(['\n', '\n', '\n', ' \n', '  \n', '\n\n']));
    return `---\n${fields.join(oneOf(['\n', '\n', '\r\n']))}\n---${body}`.normalize(oneOf(['NFC', 'NFD']));
  }

  test('in two thousand records that were edited at random, and form is reached at once', () => {
    let formedOnes = 0;
    for (let run = 0; run < 2000; run += 1) {
      const { file, type, text } = oneOf(records);
      const typed = edited(text);
      const formed = format(typed, type);
      if (formed === undefined) continue;
      formedOnes += 1;
      expect(meaning(formed), `${file}\n${typed}`).toEqual(meaning(typed.replaceAll('\r\n', '\n')));
      expect(format(formed, type), `${file}\n${typed}`).toBe(formed);
      const comments = (all: string) =>
        (all.split('\n---')[0]?.match(/# (ghi chú \d+|lời thêm)/g) ?? []).sort();
      expect(comments(formed), `${file}\n${typed}`).toEqual(comments(typed.normalize('NFC')));
    }
    expect(formedOnes).toBeGreaterThan(1900);
  });
});

test('A change of one field in an editor that writes YAML its own way is a diff of one line', () => {
  const text = readFileSync(join(demoContent, 'departments/dong-sa/department.md'), 'utf8');
  const saved = text
    .replace(/^name: (.*)$/m, "name: '$1'")
    .replace(/^phone: .*$/m, "phone: '0200 351 2299'")
    .replace(/---\n\n/, '---\n');
  const formed = format(saved, 'departments') ?? '';
  const before = text.split('\n');
  const differing = formed.split('\n').filter((line, index) => line !== before[index]);
  expect(differing).toEqual(['phone: 0200 351 2299']);
});

describe('npm run format-records', () => {
  const untidy = "---\ncontact: 'toasoan@bao-moi.example'\nname: Báo Mới\nscope: local\n---\nTờ báo. \n";
  const tidy = '---\nname: Báo Mới\nscope: local\ncontact: toasoan@bao-moi.example\n---\n\nTờ báo.\n';

  test('lists under --check what it would correct, corrects it without, and then has nothing to do', async () => {
    const content = writeTree({ 'outlets/bao-moi.md': untidy, 'outlets/hong.md': '---\nname: [\n---\n' });
    const file = join(content, 'outlets/bao-moi.md');
    await run('format-records', ['--content', content]);
    expect(readFileSync(file, 'utf8')).toBe(tidy);
    writeFileSync(file, untidy);
    const asked = await run('format-records', ['--content', content, '--check']);
    expect(asked.status).toBe(1);
    expect(asked.stdout).toBe(
      `${file}\n1 bản ghi chưa đúng hình thức. Chạy npm run format-records để sửa.\n`,
    );
    expect(asked.stderr).toContain('hong.md: không đọc được nên giữ nguyên');
    expect(readFileSync(file, 'utf8')).toBe(untidy);
    const corrected = await run('format-records', ['--content', content]);
    expect([corrected.status, corrected.stdout]).toEqual([0, `${file}\nĐã sửa 1 bản ghi.\n`]);
    expect(readFileSync(file, 'utf8')).toBe(tidy);
    const again = await run('format-records', ['--content', content, '--check', '--lang', 'en']);
    expect([again.status, again.stdout]).toEqual([0, 'Every record is already formatted.\n']);
    expect(existsSync(join(content, 'outlets/hong.md'))).toBe(true);
  });

  test('knows every type of record', () => {
    const types = new Set(records.map(({ type }) => type));
    expect([...types].sort()).toEqual(Object.keys(recordTypes).sort());
  });
});
