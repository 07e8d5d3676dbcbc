import type { Lifespan } from '../../authority.ts';
import type { Instant, PlainDate } from '../../dates.ts';
import type { Trace } from '../../deadline.ts';

/**
 * What the one-line answer of a record is made with: how a language writes days, and what is known beside the record.
 */
export interface AnswerContext {
  today: PlainDate;
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
  /** The days on which its department exists. */
  lifespan: Lifespan | undefined;
}
