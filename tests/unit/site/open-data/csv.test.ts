import { execFileSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../../src/site/open-data/csv.ts';
import { runs } from '../../../support/runs.ts';

/** A cell as readers of the table have it: the sign of a formula has an apostrophe before it. */
const shown = (cell: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

/** The rows of several tables as Python's own reader has them. */
const readByPython = (tables: readonly string[]): string[][][] =>
  JSON.parse(
    execFileSync(
      'python3',
      [
        '-c',
        `import csv, io, json, sys
print(json.dumps([list(csv.reader(io.StringIO(t[1:], newline=''))) for t in json.load(sys.stdin)]))`,
      ],
      { input: JSON.stringify(tables), encoding: 'utf8' },
    ),
  ) as string[][][];

const hasPython = (() => {
  try {
    return execFileSync('python3', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

const odd = [
  '- Biên lai để nhầm hồ sơ\n- Cục đã xin lỗi',
  'một dòng\r\nhai dòng',
  'một\rhai',
  'một\u2028hai\u2029ba\u0085bốn',
  ' cách hai đầu ',
  'tab\tgiữa',
  'nói "có, và không"',
  '"',
  '""',
  "'",
  ',',
  '\n',
  '=1+1',
  '+84 200 555 0101',
  '@ten',
  '\ufeff đầu',
  '',
];

describe('A table of CSV', () => {
  test.each(odd.map((cell) => [cell]))('keeps %j in one cell', (cell) => {
    expect(
      read(
        csv([
          ['id', 'body'],
          ['a', cell],
          ['b', 'sau'],
        ]),
      ),
    ).toEqual([
      ['id', 'body'],
      ['a', shown(cell)],
      ['b', 'sau'],
    ]);
  });

  test('has as many cells in each row as its header, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.string({
        unit: fc.constantFrom('"', "'", ',', ';', '\n', '\r', '\u2028', ' ', '\t', '=', '-', 'đ'),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = [['a', 'b', 'c'], ...rows];
        expect(read(csv(table))).toEqual(table.map((row) => row.map(shown)));
      }),
      { numRuns: runs(2000) },
    );
  });

  test.skipIf(!hasPython)('is read alike by Python', () => {
    const tables = odd.map((cell) => [
      ['id', 'body'],
      ['a', cell],
    ]);
    expect(readByPython(tables.map(csv))).toEqual(tables.map((rows) => rows.map((row) => row.map(shown))));
  });
});

test('a long table is the same in pieces, with one byte order mark', () => {
  const rows = Array.from({ length: 1_201 }, (_, at) => [`dòng ${at}`, at]);
  const text = csv(rows);
  expect(text.match(/\ufeff/g)).toHaveLength(1);
  expect(parse(text, { bom: true })).toEqual(rows.map(([name, at]) => [name, String(at)]));
});
