/** The head of a report: whose it is, and the lines of its number and date. */
export interface LetterheadView {
  /** The department to which it reports. */
  parent?: string;
  department: string;
  /** As it was sent or still to be filled in; none on what has no number. */
  number?: string;
  /** Place and date. */
  date: string;
}
