/** A row of a table; the first has the names of the columns. */
export type Row = readonly (string | number)[];

/** What stands between columns, around cells or between rows, and what readers take for the end of a row or drop at the edge of a cell. */
const needsQuotes = /[",\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/;

/** What spreadsheets take for the beginning of a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const beginsFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Begins a file, so that Excel reads the diacritics. */
const byteOrderMark = '\ufeff';

/** A cell as RFC 4180 has it; a text that would be a formula has an apostrophe before it. */
function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = beginsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(cell) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV with a byte order mark, and no live formula. */
export const csv = (rows: readonly Row[]): string => [...csvPieces(rows)].join('');

/** How many rows are made into text at a time. */
const rowsAtOnce = 500;

/** The same text in pieces. */
export function* csvPieces(rows: readonly Row[]): Generator<string> {
  yield byteOrderMark;
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    yield rows
      .slice(at, at + rowsAtOnce)
      .map((row) => `${row.map(cellText).join(',')}\r\n`)
      .join('');
}
