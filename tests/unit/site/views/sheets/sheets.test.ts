import { beforeAll, describe, expect, test } from 'vitest';
import { typeNames, type TypeName } from '../../../../../src/domain/records/index.ts';
import type { Publication } from '../../../../../src/site/publication.ts';
import { columnsOf } from '../../../../../src/site/open-data/columns.ts';
import { breachesSheet } from '../../../../../src/site/views/data/sheets/breaches.ts';
import { figureSheet } from '../../../../../src/site/views/data/sheets/figure.ts';
import { recordsSheet } from '../../../../../src/site/views/data/sheets/records.ts';
import { reportSheet } from '../../../../../src/site/views/data/sheets/report.ts';
import type { SheetView } from '../../../../../src/site/views/data/sheets/sheet.ts';
import { figureKeys } from '../../../../../src/site/views/shared/figures-today.ts';
import { reportKeys } from '../../../../../src/site/views/shared/reports-on-file.ts';
import { demoContent } from '../../../../support/command.ts';
import { fixturePublication, publicationOf } from '../../../../support/publications.ts';
import { registerOf } from '../../../../support/tree.ts';

let demo: Publication;
beforeAll(() => {
  demo = publicationOf(registerOf(demoContent));
});

const sheetsOf = (publication: Publication): SheetView[] => [
  ...typeNames.map((type) => recordsSheet(publication, type)),
  breachesSheet(publication),
  ...figureKeys().map((figure) => figureSheet(publication, figure)),
  ...reportKeys(publication).map((key) => reportSheet(publication, key)),
];

/** The rows of a sheet with their headings. */
const rowsOf = ({ columns, rows }: SheetView): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ heading }, at) => [heading, row[at]])));

/** Codes of choices, which no reader knows, as long as no word is the same. */
const codesOf = (type: TypeName): string[] =>
  columnsOf(type)
    .flatMap(({ field }) => (field.enum ?? []).map(String))
    .filter((code) => code !== 'email');

describe.each(['small', 'trouble', 'sap-nhap-2025'])('Every sheet of %s', (name) => {
  test('has headings in words, each once, and cells of their kind', () => {
    const sheets = sheetsOf(fixturePublication(name));
    for (const { title, columns, rows } of sheets) {
      const headings = columns.map(({ heading }) => heading);
      expect(new Set(headings).size, title).toBe(headings.length);
      expect(headings.filter((heading) => !/^\p{Lu}[^.]*$/u.test(heading))).toEqual([]);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const [at, { kind }] of columns.entries()) {
          const cell = row[at] ?? '';
          if (cell === '') continue;
          if (kind === 'day') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          else if (kind === 'minute') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+07:00$/);
          else if (kind === 'link') expect(cell).toMatch(/^https?:\/\//);
          else expect(typeof cell).toBe(kind === 'number' ? 'number' : 'string');
        }
      }
    }
  });
});

describe('The sheets of the demo', () => {
  test.each(typeNames)('say choices, months and references of %s in words', (type) => {
    const { rows, columns } = recordsSheet(demo, type);
    const codes = new Set(codesOf(type));
    const texts = rows.flatMap((row) =>
      row.filter((_, at) => columns[at]?.kind === 'text').flatMap((cell) => String(cell).split('\n')),
    );
    expect(texts.filter((text) => codes.has(text) || /^\d{4}-(\d{2}|Q\d)$/.test(text))).toEqual([]);
  });

  test.each(typeNames)('have nothing of %s that is for the repository alone', (type) => {
    const headings = recordsSheet(demo, type).columns.map(({ heading }) => heading);
    expect(headings.filter((heading) => /Nhóm duyệt|Tên tệp trước đây|Đã rút/.test(heading))).toEqual([]);
  });

  test('has a row for every record, with its department, its answer and its page', () => {
    const rows = rowsOf(recordsSheet(demo, 'briefings'));
    expect(rows).toHaveLength(demo.register.records.briefings.length);
    expect(rows).toContainEqual(
      expect.objectContaining({
        'Đơn vị': 'Cục Thi hành án dân sự tỉnh Vĩnh Hà',
        Tháng: 'Tháng 10/2026',
        'Thời điểm cung cấp': '2026-10-29T09:30+07:00',
        'Tóm tắt': 'Đã cung cấp cho báo chí lúc 09:30 ngày 29/10/2026.',
        'Địa chỉ trang': 'https://cong-khai.example/don-vi/vinh-ha/thong-tin-dinh-ky/2026-10/',
      }),
    );
  });

  test('have the fields of each item of a list, with their labels', () => {
    expect(rowsOf(recordsSheet(demo, 'spokespersons'))).toContainEqual(
      expect.objectContaining({
        'Họ và tên': 'Ngô Thế Lượng',
        'Điện thoại': '0200 321 0106',
        'Căn cứ': 'Công chức được giao nhiệm vụ',
        'Văn bản công bố':
          'Số, ký hiệu: 21/TB-CTHADS; Ngày văn bản: 13/05/2025; Nơi nhận: Các cơ quan báo chí, Cơ quan cấp trên, Báo Vĩnh Hà',
      }),
    );
  });

  test('leave out columns of which no record has anything', () => {
    const { columns } = recordsSheet(demo, 'outlets');
    expect(columns.map(({ heading }) => heading)).not.toContain('Đơn vị');
  });

  test('say of what day they are, for whom, and that all is invented', () => {
    expect(Object.fromEntries(recordsSheet(demo, 'requests').notes)).toMatchObject({
      'Tính đến ngày': '22/11/2026',
      'Cùng dữ liệu, cho chương trình máy tính': 'https://cong-khai.example/data/requests.csv',
      'Lưu ý': expect.stringContaining('hư cấu') as string,
    });
  });
});
