import { execFileSync } from 'node:child_process';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { xlsx } from '../../../../src/site/spreadsheets/xlsx.ts';
import type { SheetView } from '../../../../src/site/views/data/sheets/sheet.ts';

const view: SheetView = {
  title: 'Thử: tên [rất] dài của một bảng tính, dài hơn một tên được phép',
  columns: [
    { heading: 'Tên', kind: 'text' },
    { heading: 'Ngày', kind: 'day' },
    { heading: 'Lúc', kind: 'minute' },
    { heading: 'Số', kind: 'number' },
    { heading: 'Trang', kind: 'link' },
  ],
  rows: [['Đỗ Thị Ước', '2026-10-06', '2026-10-06T23:59+07:00', 12, 'https://a.example/?x=1&y="2"']],
  notes: [['Nguồn', 'https://a.example/du-lieu/']],
};

const withTexts = (...texts: string[]): SheetView => ({
  ...view,
  columns: [{ heading: 'Nội dung', kind: 'text' }],
  rows: texts.map((text) => [text]),
});

const sheetsIn = (sheet: SheetView) => readXlsx(Buffer.from(xlsx(sheet, 'Giới thiệu')), { trim: false });

const textsIn = async (sheet: SheetView): Promise<unknown[]> =>
  (await sheetsIn(sheet))[0]?.data.slice(1).map(([cell]) => cell) ?? [];

/** The SHA-256 of the workbook as a process in a time zone makes it. */
const digestIn = (zone: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createHash } from 'node:crypto';
       import { xlsx } from ${JSON.stringify(import.meta.resolve('../../../../src/site/spreadsheets/xlsx.ts'))};
       console.log(new Date(0).getTimezoneOffset(), createHash('sha256').update(xlsx(${JSON.stringify(view)}, 'Giới thiệu')).digest('hex'));`,
    ],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );

describe('A workbook', () => {
  test('has its headings, each cell as what it is, and a sheet of notes', async () => {
    const [data, notes] = await sheetsIn(view);
    const [headings, row = []] = data?.data ?? [];
    expect(headings).toEqual(['Tên', 'Ngày', 'Lúc', 'Số', 'Trang']);
    const [name, day, minute, number, link] = row;
    expect([name, number, link]).toEqual(['Đỗ Thị Ước', 12, 'https://a.example/?x=1&y="2"']);
    expect(day).toEqual(new Date('2026-10-06T00:00:00Z'));
    expect(Math.abs(Number(minute) - Date.parse('2026-10-06T23:59:00Z'))).toBeLessThan(1000);
    expect(notes).toMatchObject({ sheet: 'Giới thiệu', data: [['Nguồn', 'https://a.example/du-lieu/']] });
  });

  test('is called what a spreadsheet can be called', async () => {
    expect((await sheetsIn(view))[0]?.sheet).toBe('Thử  tên  rất  dài của một bảng');
  });

  test.each([
    ['a telephone number', '0200 555 0101'],
    ['a number that begins with zeros', '0007'],
    ['a document', '12/2026'],
    ['a month', '2026-10'],
    ['a formula', '=HYPERLINK("https://a.example","x")'],
    ['a plus', '+84 200 555 0101'],
    ['an at sign', '@SUM(A1)'],
    ['a command', "=cmd|' /C calc'!A0"],
    ['signs of XML', '<b>&amp;</b>"'],
    ['space at its ends and several lines', ' một\nhai '],
    ['what would be a numbered character', 'a_x0041_b'],
    ['a sign beyond the first plane', 'chữ 𠀀 Nôm'],
  ])('keeps %s as the text that it is', async (_, text) => {
    expect(await textsIn(withTexts(text))).toEqual([text]);
  });

  test('has no formula, whatever its texts are', () => {
    const parts = unzipSync(xlsx(withTexts('=1+1', '+1', '-1', '@A1'), 'Giới thiệu'));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f');
  });

  test('leaves out what no XML may hold, and what is longer than a cell', async () => {
    const [controls, long] = await textsIn(withTexts('a\u0000b\u001f\ufffe', 'đ'.repeat(40_000)));
    expect(controls).toBe('ab');
    expect(long).toBe(`${'đ'.repeat(32_766)}…`);
  });

  test('is made of well-formed parts, each of which is listed', () => {
    const parts = Object.entries(unzipSync(xlsx(view, 'Giới thiệu')));
    const parser = new XMLParser();
    const roots = parts.map(([path, bytes]) => [
      path,
      Object.keys(parser.parse(strFromU8(bytes)) as object).at(-1),
    ]);
    expect(roots).toEqual([
      ['[Content_Types].xml', 'Types'],
      ['_rels/.rels', 'Relationships'],
      ['xl/workbook.xml', 'workbook'],
      ['xl/_rels/workbook.xml.rels', 'Relationships'],
      ['xl/styles.xml', 'styleSheet'],
      ['xl/worksheets/sheet1.xml', 'worksheet'],
      ['xl/worksheets/_rels/sheet1.xml.rels', 'Relationships'],
      ['xl/worksheets/sheet2.xml', 'worksheet'],
    ]);
  });

  test('of nothing has its headings', async () => {
    expect((await sheetsIn({ ...view, rows: [] }))[0]?.data).toEqual([['Tên', 'Ngày', 'Lúc', 'Số', 'Trang']]);
  });

  test('of more columns than letters is read', async () => {
    const columns = Array.from({ length: 60 }, (_, at) => ({
      heading: `Cột ${at}`,
      kind: 'number' as const,
    }));
    const [data] = await sheetsIn({ ...view, columns, rows: [columns.map((_, at) => at)] });
    expect(data?.data[1]).toEqual(columns.map((_, at) => at));
  });

  test('has the same bytes in every time zone', () => {
    const [west, east] = ['America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) =>
      digestIn(zone).split(' '),
    );
    expect(west?.[0]).not.toBe(east?.[0]);
    expect(west?.[1]).toBe(east?.[1]);
  });
});
