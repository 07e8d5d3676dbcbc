import { stringify } from 'csv-stringify/sync';

/** Rows as CSV with a byte order mark, so that Excel reads the diacritics, and no live formula. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
