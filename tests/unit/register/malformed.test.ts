import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/compliance/compliance.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { SourceTree } from '../../../src/register/files.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { smallTree, writeTree, underEngineLaw } from '../../support/tree.ts';
import { expected, type Expected } from './malformed-findings.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const folder = join(import.meta.dirname, '../../fixtures/malformed');
const temporary = temporaryFolder('malformed');
const canary = join(temporary, 'canary');

/** The malformed records. */
const malformedTree = (): SourceTree => ({ root: 'content', files: underEngineLaw(folder) });

process.env['CANARY'] = canary;
const tree = malformedTree();
const register = readRegister(tree);

const within = ({ file }: Finding): string => file.replace(/^content\//, '');
const row = ({ line, column, rule }: Finding): Expected => [`${line}:${column}`, rule];
const found = Map.groupBy(register.findings, within);

describe('Each malformed file is named with its line and its rule', () => {
  test.each(Object.entries(expected))('%s', (file, rows) => {
    expect(found.get(file)?.map(row)).toEqual(rows);
  });
});

describe('One run over all of them', () => {
  test('finds everything that is wrong, and nothing else', () => {
    expect([...found.keys()]).toEqual(Object.keys(expected));
    expect(register.findings).toHaveLength(Object.values(expected).flat().length);
  });

  test('passes the files that are valid', () => {
    const valid = tree.files.map(({ path }) => path).filter((path) => !found.has(path));
    expect(valid.filter((path) => !/^(calendar|rulebook)\//.test(path))).toMatchInlineSnapshot(`
      [
        "departments/child-of-faulty/awareness/valid.md",
        "departments/department-file-missing/awareness/valid.md",
        "departments/mau/attachments/valid.pdf",
        "departments/mau/awareness/valid-byte-order-mark-and-windows-line-ends.md",
        "departments/mau/awareness/valid-icelandic-eth.md",
        "departments/mau/briefings/2026-08.md",
        "departments/mau/department.md",
        "departments/mau/responses/valid-reference-to-faulty-attachment.md",
        "departments/mau/responses/valid-reference-to-faulty-outlet.md",
        "departments/mau/responses/valid-reference-to-faulty-speaker.md",
        "departments/mau/responses/valid-reference-to-misnamed-speaker.md",
        "departments/mau/spokespersons/tran-van-bach.md",
        "departments/mau/spokespersons/valid-phone-without-quotes.md",
        "guide/en/valid.mdx",
        "outlets/bao-moi.md",
        "publisher.yaml",
      ]
    `);
  });

  test('stands in the way, file by file and line by line', () => {
    const places = register.findings.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`);
    expect(places).toEqual(places.toSorted());
    expect(
      register.findings.filter(({ severity, kind }) => severity !== 'error' || kind !== 'record'),
    ).toEqual([]);
  });

  test('points into the files: no place lies beyond the end of a line, and none before the first', () => {
    for (const { file, line, column } of register.findings) {
      const path = join(folder, within({ file } as Finding));
      const text = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[line - 1] : '';
      expect(text, `${file}:${line}`).toBeDefined();
      expect(column, `${file}:${line}`).toBeGreaterThan(0);
      expect(column, `${file}:${line}`).toBeLessThanOrEqual((text?.length ?? 0) + 1);
    }
  });

  test('knows the department of every file that lies in a department’s folder', () => {
    for (const finding of register.findings) {
      const department = /^departments\/([^/]+)\//.exec(within(finding))?.[1] ?? '';
      expect(finding.department).toBe(department);
    }
  });

  test('concludes nothing from what was refused: no duty, and of laws only what the rest of a record shows', () => {
    const day = { today: '2026-11-05', now: '2026-11-05T08:00+07:00' };
    const errors = judge(register, day).findings.filter(({ severity }) => severity === 'error');
    const further = errors.filter(
      (finding) => !register.findings.some((one) => isDeepStrictEqual(one, finding)),
    );
    expect(errors.length - further.length).toBe(register.findings.length);
    expect(further.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      'speaker-authority content/departments/mau/briefings/2026-06.md:6',
      'approval-before-release content/departments/mau/briefings/2026-06.md:8',
      'speaker-authority content/departments/mau/briefings/2026-07.md:6',
      'approval-before-release content/departments/mau/briefings/2026-07.md:8',
    ]);
  });

  test('is the same on a second reading', () => {
    expect(readRegister(malformedTree()).findings).toEqual(register.findings);
  });
});

describe('Front matter is data and never code', () => {
  const text = readFileSync(join(folder, 'departments/mau/awareness/front-matter-that-would-run.md'), 'utf8');

  test('reading the tree ran nothing', () => {
    expect(existsSync(canary)).toBe(false);
  });

  test('a library with its own defaults would have run it', () => {
    matter(text);
    expect(readFileSync(canary, 'utf8')).toBe('ran');
  });
});

test('Aliases that would grow to a thousand million values are refused, and never followed', () => {
  const bomb = readFileSync(join(folder, 'departments/mau/awareness/aliases-without-end.md'));
  const path = 'departments/an-phu/awareness/bomb.md';
  const { findings } = readRegister(smallTree({ [path]: bomb }));
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([[`content/${path}`, 'front-matter']]);
});

/** What a file system may hold that ignores neither case nor the bytes of a name. */
describe.runIf(process.platform === 'linux')('Names that only a file system can hold', () => {
  test('are refused with the name to give them; links are not followed, hidden files not looked at', () => {
    const content = writeTree();
    const inside = (path: string) => join(content, path);
    const outlet = readFileSync(inside('outlets/bao-an-phu.md'));
    mkdirSync(inside('departments/An-Phu'));
    mkdirSync(inside('departments/.hidden'));
    mkdirSync(join(temporary, 'elsewhere'));
    const latin1 = Buffer.concat([
      Buffer.from(inside('outlets/b')),
      Buffer.from([0xe1]),
      Buffer.from('o.md'),
    ]);
    for (const path of [
      inside('outlets/Bao-An-Phu.md'),
      inside('outlets/Báo-Mới.md'.normalize('NFD')),
      inside('outlets/bao cu.md'),
      latin1,
      inside('departments/An-Phu/department.md'),
      inside('departments/an-phu/reports/2026-q3.md'),
      inside('departments/.hidden/department.md'),
      inside('.DS_Store'),
      join(temporary, 'secret.md'),
    ]) {
      writeFileSync(path, outlet);
    }
    symlinkSync(join(temporary, 'secret.md'), inside('outlets/linked.md'));
    symlinkSync(join(temporary, 'elsewhere'), inside('departments/linked-folder'));
    symlinkSync(join(temporary, 'nowhere.pdf'), inside('departments/an-phu/linked.md'));

    const { findings } = readRegister({ files: underEngineLaw(content), root: 'content' });
    const shown = findings.map((finding) =>
      [`${finding.file} ${finding.rule}`, finding.message.vi, finding.message.en].join('\n'),
    );
    expect(shown.join('\n\n').normalize('NFC').replaceAll('\ufffd', '<?>')).toMatchInlineSnapshot(`
      "content/departments/An-Phu/department.md identity-duplicate
      Tên tệp này chỉ khác \`content/departments/an-phu/department.md\` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.
      This file’s name differs from \`content/departments/an-phu/department.md\` only in case, diacritics or folder, so both records would have one address. Rename or delete one of them.

      content/departments/an-phu/linked.md file-link
      Đây là một liên kết, không phải tệp, nên nội dung có thể nằm ngoài kho bản ghi. Thay bằng tệp thật.
      This is a link and not a file, so its content may be outside the repository. Replace it with the real file.

      content/departments/an-phu/reports/2026-q3.md identity-duplicate
      Tên tệp này chỉ khác \`content/departments/an-phu/reports/2026-Q3.md\` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.
      This file’s name differs from \`content/departments/an-phu/reports/2026-Q3.md\` only in case, diacritics or folder, so both records would have one address. Rename or delete one of them.

      content/departments/linked-folder file-link
      Đây là một liên kết, không phải tệp, nên nội dung có thể nằm ngoài kho bản ghi. Thay bằng tệp thật.
      This is a link and not a file, so its content may be outside the repository. Replace it with the real file.

      content/outlets/Bao-An-Phu.md identity-duplicate
      Tên tệp này chỉ khác \`content/outlets/bao-an-phu.md\` ở chữ hoa, dấu hoặc chỗ để, nên hai bản ghi sẽ có cùng một địa chỉ. Đổi tên hoặc xóa một trong hai tệp.
      This file’s name differs from \`content/outlets/bao-an-phu.md\` only in case, diacritics or folder, so both records would have one address. Rename or delete one of them.

      content/outlets/Báo-Mới.md file-name
      Tên \`Báo-Mới\` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành \`bao-moi\`.
      The name \`Báo-Mới\` is not valid, because it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename it to \`bao-moi\`.

      content/outlets/bao cu.md file-name
      Tên \`bao cu\` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành \`bao-cu\`.
      The name \`bao cu\` is not valid, because it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename it to \`bao-cu\`.

      content/outlets/b<?>o.md file-name
      Tên \`b<?>o\` không hợp lệ, vì tên là một phần của địa chỉ trang. Tên phải là chữ thường không dấu, chữ số và dấu gạch nối. Đổi tên thành \`b-o\`.
      The name \`b<?>o\` is not valid, because it is part of an address. It must be lower-case letters without diacritics, digits and hyphens. Rename it to \`b-o\`.

      content/outlets/linked.md file-link
      Đây là một liên kết, không phải tệp, nên nội dung có thể nằm ngoài kho bản ghi. Thay bằng tệp thật.
      This is a link and not a file, so its content may be outside the repository. Replace it with the real file."
    `);
  });
});

describe('Every message', () => {
  const messages = register.findings.map(({ message }) => message);

  test('is there in both languages, ends with a full stop and does not raise its voice', () => {
    for (const { vi, en } of messages) {
      expect(vi).not.toBe(en);
      for (const text of [vi, en]) {
        expect(text).toMatch(/[^.\s]\.$/u);
        expect(text.replace(/`[^`]*`|“[^”]*”/g, '…'), text).not.toMatch(
          /!|\binvalid\b|\s{2}|undefined|null|NaN/i,
        );
      }
    }
  });

  test('names the same fields, files and values in both languages', () => {
    const named = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([name]) => name).toSorted();
    for (const { vi, en } of messages) {
      const local = (names: string[]) => names.filter((name) => !/giá trị|value|<.*>/.test(name));
      expect(local(named(vi)), vi).toEqual(local(named(en)));
    }
  });
});
