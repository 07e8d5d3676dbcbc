import { stringify } from 'csv-stringify/sync';

/** A row of a table; the first has the names of the columns. */
export type Row = readonly (string | number)[];

/** What readers of CSV take for the end of a row, or drop at the edge of a cell, unless it is in quotes. */
const needsQuotes = /[\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/;

/** Rows as CSV with a byte order mark, so that Excel reads the diacritics, and no live formula. */
export const csv = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: needsQuotes },
  );
