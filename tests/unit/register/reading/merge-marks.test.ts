import { describe, expect, test } from 'vitest';
import { mergeMarks } from '../../../../src/register/reading/merge-marks.ts';
import { UnusablePublisher } from '../../../../src/register/reading/read-register.ts';
import { smallRegister, smallTree } from '../../../support/tree.ts';

const conflict = '<<<<<<< HEAD\nmột\n=======\nhai\n>>>>>>> de-nghi';

const textOf = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString('utf8') ?? '';

const places = (path: string, text: string): string[] =>
  smallRegister({ [path]: text }).findings.map(({ rule, line }) => `${rule}:${line}`);

describe('The marks of an unresolved merge', () => {
  const response = 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md';

  test.each([
    ['the text of a record', response, (text: string) => `${text}\n${conflict}\n`, 20],
    ['the fields of a record', response, (text: string) => text.replace(/^kind: .*/m, conflict), 4],
    ['a whole record', response, (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> x\n`, 1],
    ['an outlet', 'outlets/bao-an-phu.md', (text: string) => text.replace(/^name: .*/m, conflict), 2],
    ['a calendar', 'calendar/2026.yaml', (text: string) => `${text}${conflict}\n`, 235],
    ['a rule set', 'rulebook/decree-2022-42.yaml', (text: string) => `${conflict}\n${text}`, 1],
    ['a department', 'departments/an-phu/department.md', (text: string) => `${text}\r\n${conflict}\r\n`, 14],
  ])('are found in %s', (_, path, change, line) => {
    const text = change(textOf(path));
    const found = places(path, text).filter((place) => place.startsWith('merge-unresolved'));
    expect(found).toEqual([
      `merge-unresolved:${text.split(/\r?\n/).findIndex((one) => one.startsWith('<<<')) + 1}`,
    ]);
    expect(line).toBeGreaterThan(0);
  });

  test('are found in a guide', () => {
    expect(places('guide/thu.mdx', `---\ntitle: Thử\n---\n\n${conflict}\n`)).toEqual(['merge-unresolved:5']);
  });

  test('are found in the settings of the publisher', () => {
    const text = textOf('publisher.yaml').replace(/^site: .*/m, conflict);
    expect(() => smallRegister({ 'publisher.yaml': text })).toThrow(UnusablePublisher);
    expect(() => smallRegister({ 'publisher.yaml': text })).toThrow(/two unmerged versions/);
  });

  test('say which versions there are, and what to delete', () => {
    expect(mergeMarks(`a\n${conflict.replace('một', 'một\nthêm')}\n`).map(({ message }) => message)).toEqual([
      {
        vi: 'Chỗ này còn hai bản chưa được hợp nhất: bản “HEAD” ở dòng 3–4 và bản “de-nghi” ở dòng 6. Giữ một bản, xóa bản kia, rồi xóa các dòng dấu `<<<<<<< HEAD`, `=======` và `>>>>>>> de-nghi`.',
        en: 'There are two unmerged versions here: “HEAD” in lines 3–4 and “de-nghi” in line 6. Keep one, delete the other, and delete the marks `<<<<<<< HEAD`, `=======` and `>>>>>>> de-nghi`.',
      },
    ]);
  });

  test.each([
    ['the end alone', 'một\n>>>>>>> de-nghi', [2]],
    ['the beginning alone', '<<<<<<< HEAD\nmột', [1]],
    ['two places', `${conflict}\nx\n${conflict}`, [1, 7]],
    ['three versions', '<<<<<<< HEAD\na\n||||||| gốc\nb\n=======\nc\n>>>>>>> x', [1]],
    ['a heading underlined', 'Tiêu đề\n=======\n\nmột', []],
    ['quotations within quotations', '> > > > > > > > một\n>>>>>>>> hai', []],
  ])('in %s', (_, text, lines) => {
    expect(mergeMarks(text).map(({ position }) => position?.line)).toEqual(lines);
  });
});
