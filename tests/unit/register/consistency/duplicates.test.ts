import { describe, expect, test } from 'vitest';
import { smallRegister, smallTree, type Overlay } from '../../../support/tree.ts';

const fileOf = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString() ?? '';

const found = (overlay: Overlay) =>
  smallRegister(overlay).findings.map(({ rule, file, line, message }) => [rule, file, line, message.vi]);

describe('Two departments of one name', () => {
  const twin = 'departments/an-phu-hai/department.md';
  const department = fileOf('departments/an-phu-bac/department.md');

  test('are found below one parent, and not at different times', () => {
    expect(found({ [twin]: department }).map(([rule, , line]) => [rule, line])).toEqual([
      ['identity-duplicate', 2],
    ]);
    const ended = department.replace(/^validFrom: .*/m, 'validFrom: 2025-01-01\nvalidTo: 2026-07-31');
    expect(found({ [twin]: ended })).toEqual([]);
  });

  test('are found whichever of several bore the name at the time', () => {
    const [ended, third] = ['departments/an-phu-ba/department.md', 'departments/an-phu-hai/department.md'];
    const before = department.replace(/^validFrom: .*/m, 'validFrom: 2020-01-01\nvalidTo: 2020-12-31');
    expect(found({ [ended]: before, [third]: department }).map(([rule, file]) => [rule, file])).toEqual([
      ['identity-duplicate', `content/${third}`],
    ]);
  });
});

describe('A former name of a record', () => {
  const briefings = 'departments/an-phu/briefings';
  const [september, october] = [`${briefings}/2026-09.md`, `${briefings}/2026-10.md`];
  const statement = 'departments/an-phu/statements/2026-09-15-cay-do-truoc-tru-so.md';
  const formerly = (path: string, ...names: string[]) => ({
    [path]: fileOf(path).replace(/^---\n/, `---\nformerly: [${names.join(', ')}]\n`),
  });

  test.each<[string, Overlay, string | undefined]>([
    ['of a file that is gone', formerly(october, 'thang-10'), undefined],
    ['twice in two types', { ...formerly(october, 'cu'), ...formerly(statement, 'cu') }, undefined],
    ['that the file has now', formerly(october, '2026-10'), 'tên hiện nay của chính tệp này'],
    ['that another has now', formerly(october, '2026-09'), `tên hiện nay của tệp \`content/${september}\``],
    [
      'of two records',
      { ...formerly(september, 'ban-cu'), ...formerly(october, 'ban-cu') },
      `Tệp \`content/${september}\` cũng ghi tên cũ “ban-cu”`,
    ],
  ])('%s', (_case, overlay, expected) => {
    const doubles = found(overlay).filter(([rule]) => rule === 'identity-duplicate');
    expect(doubles.map(([, file, line]) => [file, line])).toEqual(
      expected ? [[`content/${october}`, 2]] : [],
    );
    expect(String(doubles[0]?.[3] ?? '')).toContain(expected ?? '');
  });
});
