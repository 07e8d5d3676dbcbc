/** Numbers of several things in columns. */
export interface NumbersTableView {
  /** The headings: of what the rows are of, and then of the numbers. */
  columns: readonly [string, ...string[]];
  rows: readonly NumbersRow[];
}

/** What a row is of, with where that leads, and its numbers in the order of their headings. */
export interface NumbersRow {
  name: string;
  /** From the root of the site, or `#` and a part of the same page. */
  address: string;
  numbers: readonly string[];
}
