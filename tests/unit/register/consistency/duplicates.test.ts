import { describe, expect, test } from 'vitest';
import { smallRegister, smallTree, type Overlay } from '../../../support/tree.ts';

const folder = 'departments/an-phu/spokespersons';
const head = `${folder}/tran-thi-mai-lan.md`;
const next = `${folder}/le-van-ba.md`;

const fileOf = (path: string): string =>
  smallTree()
    .files.find((file) => file.path === path)
    ?.bytes?.toString() ?? '';

const original = fileOf(head);
const ending = (to: string) => original.replace(/^from: .*/m, `$&\nto: ${to}`);
const other = (from: string, more = '') =>
  original
    .replace('Trần Thị Mai Lan', 'Lê Văn Ba')
    .replace(/^from: .*/m, `from: ${from}${more}`)
    .replace('tranthimailan', 'levanba')
    .replace('555 0101', '555 0109');

const found = (overlay: Overlay) =>
  smallRegister(overlay).findings.map(({ rule, file, line, message }) => [rule, file, line, message.vi]);

describe('Two heads of one department at a time', () => {
  test('are found where the last day of the first was forgotten, with the line to add', () => {
    const overlay = { [next]: other('2026-10-01') };
    expect(found(overlay)).toEqual([
      [
        'head-authority-single',
        `content/${head}`,
        22,
        '“Đến ngày” (`to`): Một đơn vị chỉ có một thủ trưởng, mà từ ngày 01/10/2026 có hai: Trần Thị Mai Lan và Lê Văn Ba (`content/departments/an-phu/spokespersons/le-van-ba.md`). Có lẽ chưa ghi ngày cuối của Trần Thị Mai Lan: thêm dòng `to: 2026-09-30` ở đây; nếu ngày ấy không đúng, ghi ngày theo quyết định.',
      ],
    ]);
    expect(found({ ...overlay, [head]: ending('2026-09-30') })).toEqual([]);
  });

  test('are found where the last day of the first is too late, with the day to write', () => {
    const [only, ...more] = found({ [next]: other('2026-10-01'), [head]: ending('2026-10-01') });
    expect(only?.slice(0, 3)).toEqual(['head-authority-single', `content/${head}`, 8]);
    expect(only?.[3]).toContain('sửa thành `to: 2026-09-30`');
    expect(more).toEqual([]);
  });

  test('who begin on one day are found at the second, since no day before can be proposed', () => {
    const [only, ...more] = found({ [next]: other('2026-08-01') });
    expect(only?.[0]).toBe('head-authority-single');
    expect(only?.[3]).toMatch(/`basis: designated`/);
    expect(more).toEqual([]);
  });

  test.each<[string, Overlay]>([
    ['one who follows on the next day', { [head]: ending('2026-09-30'), [next]: other('2026-10-01') }],
    [
      'one beside a designated civil servant',
      { [next]: other('2026-10-01').replace('basis: head', 'basis: designated') },
    ],
    ['heads of two departments', {}],
  ])('are not %s', (_what, overlay) => {
    expect(found(overlay)).toEqual([]);
  });
});

describe('One person twice', () => {
  const copy = `${folder}/tran-thi-mai-lan-2.md`;

  test('is found at the copy, which is to be deleted', () => {
    expect(found({ [copy]: original })).toEqual([
      [
        'head-authority-single',
        `content/${copy}`,
        2,
        `“Họ và tên” (\`name\`): Trần Thị Mai Lan đã có bản ghi \`content/${head}\` cho cùng thời gian, nên trang sẽ kể một người thành hai. Xóa tệp \`content/${copy}\`; nếu đây là nhiệm vụ khác vào lúc khác, sửa \`from\` và \`to\` của hai tệp để hai thời gian không chồng nhau.`,
      ],
    ]);
  });

  test('is found whatever the case and spaces of the name and under another basis', () => {
    const written = original
      .replace('Trần Thị Mai Lan', 'TRẦN  thị Mai Lan')
      .replace('basis: head', 'basis: designated');
    expect(found({ [copy]: written }).map(([rule, file]) => [rule, file])).toEqual([
      ['head-authority-single', `content/${copy}`],
    ]);
  });

  test('is not two people of one name, nor one person in two terms', () => {
    const namesake = other('2026-10-01').replace('Lê Văn Ba', 'Trần Thị Mai Lan');
    expect(found({ [copy]: namesake.replace('basis: head', 'basis: designated') })).toEqual([]);
    const again = original.replace(/^from: .*/m, 'from: 2026-10-01');
    expect(found({ [head]: ending('2026-08-31'), [copy]: again })).toEqual([]);
  });
});

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
