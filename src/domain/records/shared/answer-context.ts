import type { Lifespan } from '../../authority.ts';
import type { Instant, PlainDate } from '../../dates.ts';
import type { Trace } from '../../deadline.ts';

/** A department that passed a matter on, or to which it was passed, with the day and the number of the document. */
export interface Passing {
  department: string;
  on: PlainDate;
  document: string;
}

/** The answer that another department has given in a matter. */
export interface AnswerElsewhere {
  department: string;
  /** The day, where it is recorded. */
  on?: PlainDate | undefined;
  /** The number of the document, where there is one. */
  document?: string | undefined;
  isRefusal: boolean;
}

/** How the matter of a record was passed from department to department. */
export interface Passed {
  /** The day on which it was first raised, with whichever department. */
  since: PlainDate | undefined;
  /** Whence it came to the department of the record. */
  from: Passing | undefined;
  /** Where it went from there, the first time first. */
  to: readonly Passing[];
  /** The answer, where it was given by another department and not by that of the record. */
  answered: AnswerElsewhere | undefined;
}

/**
 * What the one-line answer of a record is made with: how a language writes days, and what is known beside the record.
 */
export interface AnswerContext {
  /** Whether a day has come. */
  hasCome: (day: PlainDate) => boolean;
  date: (date: PlainDate) => string;
  instant: (instant: Instant) => string;
  /** A number of days, as in `3 days`. */
  inDays: (days: number) => string;
  /** The name of an outlet or a department, by what a record calls it. */
  party: (reference: string) => string;
  /** The name of a ground for refusing, by its key in the rule set. */
  ground: (key: string) => string;
  /** The clock that the record started, where a law in force gives it one. */
  clock: () => Pick<Trace, 'start' | 'due'> | undefined;
  /** How its matter was passed on; undefined where it was not. */
  passed: () => Passed | undefined;
  /** The days on which its department exists. */
  lifespan: Lifespan | undefined;
}
