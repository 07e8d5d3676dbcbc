import { stringify } from 'csv-stringify/sync';

/** A row of a table; the first has the names of the columns. */
export type Row = readonly (string | number)[];

/** What readers of CSV take for the end of a row, or drop at the edge of a cell, unless it is in quotes. */
const needsQuotes = /[\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/;

const options = {
  bom: true,
  escape_formulas: true,
  record_delimiter: 'windows',
  quoted_match: needsQuotes,
} as const;

/** Rows as CSV with a byte order mark, so that Excel reads the diacritics, and no live formula. */
export const csv = (rows: readonly Row[]): string => [...csvPieces(rows)].join('');

/** How many rows are made into text at a time. */
const rowsAtOnce = 500;

/** The same text in pieces. */
export function* csvPieces(rows: readonly Row[]): Generator<string> {
  for (let at = 0; at < Math.max(rows.length, 1); at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce).map((row) => [...row]);
    yield stringify(some, { ...options, bom: at === 0 });
  }
}
