import type { PlainDate } from './dates.ts';

/** The passing of a matter from one department to another, whose clock runs on there. */
export interface Transfer {
  /** The folders of the two departments. */
  from: string;
  to: string;
  on: PlainDate;
  /** The number of the document by which it was passed. */
  document: string;
  /** The identity of the record in which the receiver carries it on; undefined as long as there is none. */
  record?: string | undefined;
}

/** The department that has a matter at the end of a day: whoever had it first, until it is passed on. */
export const holderOn = (first: string, transfers: readonly Transfer[], day: PlainDate): string =>
  transfers.findLast(({ on }) => on <= day)?.to ?? first;
