import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attachmentMessage } from '../../../src/register/attachments.ts';
import { readTree, type SourceTree } from '../../../src/register/files.ts';
import { formatRecord } from '../../../src/register/format/format-record.ts';
import { withEngineFiles } from '../../../src/register/engine-files.ts';
import { readTreeOf } from '../../../src/register/git.ts';
import { limits } from '../../../src/register/limits.ts';
import { placeOf } from '../../../src/register/places/place.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { Repository } from '../../support/repository.ts';
import { smallRegister, smallTree } from '../../support/tree.ts';

/** The end of a ZIP archive whose list of files has a length and begins at a place. */
function endOfArchive(size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

const archive = (name: string, cut = 0): Buffer => {
  const body = Buffer.from(`PK\u0003\u0004${name}${'x'.repeat(40)}`);
  return Buffer.concat([body.subarray(0, body.length - cut), endOfArchive(20, body.length - 20)]);
};

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 99\n`;

describe('An attachment', () => {
  test.each<[string, string | Buffer]>([
    ['a.csv', 'Tên,Số\nMột,1\n'],
    ['a.csv', '\ufeffTên;Số\r\n'],
    ['a.pdf', '%PDF-1.7\n…\n%%EOF\n'],
    ['a.docx', archive('word/document.xml')],
    ['a.xlsx', archive('xl/workbook.xml')],
    ['a.odt', archive('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['a.png', Buffer.from('\u0089PNG\r\n\u001a\n…IEND\u00aeB`\u0082', 'latin1')],
    ['a.jpg', Buffer.from('\u00ff\u00d8\u00ff\u00e0…\u00ff\u00d9', 'latin1')],
  ])('%s may be published', (name, content) => {
    expect(attachmentMessage(name, Buffer.from(content))).toBeUndefined();
  });

  test.each<[string, string | Buffer, string]>([
    ['a.csv', '', 'is empty'],
    ['a.pdf', '', 'is empty'],
    ['a.csv', pointer, 'a Git LFS pointer'],
    ['a.pdf', pointer, 'a Git LFS pointer'],
    ['a.png', '/annex/objects/SHA256E-s99--0.png\n', 'a Git LFS pointer'],
    ['a.csv', Buffer.from('T\u00ean,S\u00f4\n', 'latin1'), 'not saved as UTF-8'],
    ['a.csv', 'a\u0000b', 'not of the type `.csv`'],
    ['a.csv', '%PDF-1.7\n%%EOF\n', 'not of the type `.csv`'],
    ['a.csv', archive('xl/workbook.xml'), 'not of the type `.csv`'],
    ['a.csv', '<!DOCTYPE html><p>Không tìm thấy', 'not of the type `.csv`'],
    ['a.pdf', '%PDF-1.7\n…', 'cut off'],
    ['a.docx', Buffer.from('PK\u0003\u0004word/document.xml'), 'cut off'],
    ['a.docx', archive('word/document.xml', 30), 'cut off'],
    ['a.docx', archive('xl/workbook.xml'), 'not of the type `.docx`'],
    ['a.xlsx', archive('word/document.xml'), 'not of the type `.xlsx`'],
    ['a.png', Buffer.from('\u0089PNG\r\n', 'latin1'), 'cut off'],
    ['a.jpg', Buffer.from('\u00ff\u00d8\u00ff\u00e0', 'latin1'), 'cut off'],
    ['a.constructor', 'x', 'one of these endings'],
  ])('%s is not: %j (%s)', (name, content, message) => {
    expect(attachmentMessage(name, Buffer.from(content))?.en).toContain(message);
  });
});

test('A file that is larger than any may be is refused by its size, in a folder and in the history alike', () => {
  const repository = new Repository();
  const large = [
    'departments/an-phu/attachments/phim.pdf',
    'departments/an-phu/responses/dai.md',
    'guide/dai.mdx',
  ];
  for (const path of large) {
    repository.write(path, '---\n');
    truncateSync(join(repository.content, path), 3 * 1024 * 1024 * 1024);
  }
  const found = (tree: SourceTree) =>
    readRegister(withEngineFiles(tree)).findings.map(({ file, rule, message }) => [
      file,
      rule,
      message.vi.split(/ (?:nặng|MB)/u)[1]?.trim(),
    ]);
  const tree = readTree(repository.content);
  expect(tree.files.filter(({ size }) => size !== undefined).map(({ path }) => path)).toEqual(large);
  expect(found({ ...tree, root: 'content' })).toEqual([
    [`content/${large[0]}`, 'attachment', '3072,0'],
    [`content/${large[1]}`, 'file-size', '3072,0'],
    [`content/${large[2]}`, 'file-size', '3072,0'],
  ]);
  for (const path of large) truncateSync(join(repository.content, path), 11 * 1024 * 1024);
  const commit = repository.commit();
  expect(found(readTreeOf(commit, repository.content, { root: 'content' }))).toEqual([
    [`content/${large[0]}`, 'attachment', '11,0'],
    [`content/${large[1]}`, 'file-size', '11,0'],
    [`content/${large[2]}`, 'file-size', '11,0'],
  ]);
});

test('A text beyond its own limit is refused by its size and not read, where an attachment of that size is', () => {
  const repository = new Repository();
  const texts = ['calendar/2030.yaml', 'departments/an-phu/responses/dai.md', 'guide/dai.mdx'];
  const attachment = 'departments/an-phu/attachments/ban-do.pdf';
  const beyond = limits.fileBytes + 1;
  for (const path of [...texts, attachment]) {
    repository.write(path, '%PDF-1.4\n');
    truncateSync(join(repository.content, path), beyond);
  }
  const commit = repository.commit();
  for (const tree of [
    { ...readTree(repository.content), root: 'content' },
    readTreeOf(commit, repository.content, { root: 'content' }),
  ]) {
    const large = tree.files.filter(({ size }) => size !== undefined);
    expect(large.map(({ path, size }) => [path, size])).toEqual(texts.map((path) => [path, beyond]));
    expect(large.filter(({ bytes = [] }) => bytes.length > 4096)).toEqual([]);
    expect(tree.files.find(({ path }) => path === attachment)?.bytes).toHaveLength(beyond);
    const refused = readRegister(withEngineFiles(tree)).findings.filter(({ rule }) => rule === 'file-size');
    expect(refused.map(({ file, line, column }) => [file, line, column])).toEqual(
      texts.map((path) => [`content/${path}`, 1, 1]),
    );
  }
});

test('A record of which only the beginning was read is not formatted, since the rest would be lost', () => {
  const beginning = Buffer.from('---\nname: Báo An Phú\nscope: local\n---\n');
  expect(formatRecord(beginning, 'outlets')).toBeDefined();
  expect(formatRecord(beginning, 'outlets', limits.fileBytes + 1)).toBeUndefined();
});

describe('An attachment that no record names', () => {
  const file = 'departments/an-phu/attachments/so-lieu.csv';
  const record = 'departments/an-phu/briefings/2026-09.md';
  const text =
    smallTree()
      .files.find(({ path }) => path === record)
      ?.bytes?.toString('utf8') ?? '';
  const read = (changed: string) => smallRegister({ [file]: 'a,b\n', [record]: changed });

  test('is a finding, and not published', () => {
    const { attachments, findings } = read(text);
    expect(attachments).toEqual([]);
    expect(findings.map(({ file: at, rule, message }) => [at, rule, message.vi])).toEqual([
      [
        `content/${file}`,
        'attachment-unnamed',
        'Không bản ghi nào dẫn đến tệp này, nên tệp không được đăng. Ghi `file: so-lieu.csv` vào bản ghi cần tệp, hoặc xóa tệp.',
      ],
    ]);
  });

  test.each([
    [
      'a field',
      text.replace(/^channels:/m, 'attachments:\n  - title: Số liệu\n    file: so-lieu.csv\nchannels:'),
    ],
    ['a link in a text', `${text}\n[Số liệu](/don-vi/an-phu/tep/so-lieu.csv)\n`],
  ])('is none where %s names it', (_, changed) => {
    const { attachments, findings } = read(changed);
    expect(findings).toEqual([]);
    expect(attachments.map(({ name }) => name)).toEqual(['so-lieu.csv']);
  });

  test('is not spoken of where a record of the department cannot be read', () => {
    expect(read(text.replace(/^---/, '--')).findings.map(({ rule }) => rule)).toEqual(['front-matter']);
  });

  test.each(['So-Lieu.CSV', 'Số liệu.csv', '"so lieu.csv"'])('is proposed for %s', (typed) => {
    const { findings } = read(
      text.replace(/^channels:/m, `attachments:\n  - title: Số liệu\n    file: ${typed}\nchannels:`),
    );
    expect(findings.map(({ message }) => message.vi).join()).toContain('`file: so-lieu.csv`');
  });
});

describe('A name that some computers refuse', () => {
  test.each([
    'outlets/con.md',
    'outlets/prn.md',
    'departments/an-phu/responses/aux.md',
    'departments/an-phu/responses/nul.md',
    'departments/an-phu/attachments/com1.pdf',
    'departments/an-phu/attachments/lpt9.tar.csv',
    'departments/com0/department.md',
    'departments/nul/briefings/2026-10.md',
    'guide/con.mdx',
    'guide/en/aux.mdx',
    'rulebook/prn.yaml',
    'rulebook/a:b.yaml',
    'rulebook/a?.yaml',
    'calendar/2026 .yaml'.replace(' .', '|.'),
    `departments/an-phu/responses/${'a'.repeat(180)}.md`,
  ])('is found in %s', (path) => {
    expect(placeOf(path)).toMatchObject({ is: 'wrong', rule: 'file-name' });
  });

  test.each([
    'outlets/console.md',
    'outlets/bao-con.md',
    'outlets/com.md',
    'outlets/lpt10.md',
    'outlets/auxi.md',
  ])('is none in %s', (path) => {
    expect(placeOf(path)).toMatchObject({ is: 'record' });
  });

  test('is what the rest refers to all the same, so that nothing follows from it', () => {
    const record = 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md';
    const text =
      smallTree()
        .files.find(({ path }) => path === record)
        ?.bytes?.toString('utf8') ?? '';
    const { findings } = smallRegister({
      'outlets/con.md': '---\nname: Báo Con\nscope: local\n---\n',
      [record]: text.replace(/^from: .*/m, 'from: con'),
    });
    expect(findings.map(({ file, rule }) => [file, rule])).toEqual([['content/outlets/con.md', 'file-name']]);
  });
});
