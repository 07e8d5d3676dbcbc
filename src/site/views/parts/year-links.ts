/** A year whose records can be browsed together. */
export interface YearLink {
  year: string;
  address: string;
  /** How many records it has. */
  count: number;
}
