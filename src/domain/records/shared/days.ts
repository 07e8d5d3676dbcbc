import type { Text } from '../../text.ts';

/**
 * What a day or a minute tells of. An `event` has happened: nobody can write it down before. A `release` may be prepared
 * ahead; until it has come, the record is not published. A `term` begins, ends or is promised, and may lie ahead.
 */
export type DayKind = 'event' | 'release' | 'term';

/** What is known of a day or a minute of a record beside its form. */
export interface DayField {
  kind: DayKind;
  /** The field as far as which an event may lie ahead: what begins with a role is known when the role is. */
  aheadUpTo?: string;
  /**
   * The fields of the same record that cannot come later than this one, whatever anybody did; of a list of several, the
   * earliest that is given. A period counts with its first day.
   */
  notBefore?: readonly (string | readonly string[])[];
  /** The values of fields with which alone that order holds. */
  where?: Readonly<Record<string, string>>;
  /** What to do about a wrong order, where that is more than to correct a slip. */
  edit?: Text;
  /** Where an order is not impossible, but against a rule: the rule that looks at it. */
  judgedBy?: readonly string[];
  /** How many years a term may last into the future, where more than two are usual. */
  yearsAhead?: number;
  /** Why nothing of the same record has to come before this day. */
  unordered?: string;
}

/** The day of a document stands on the document, and the record may have been begun before or after it was signed. */
export const signed: DayField = {
  kind: 'event',
  unordered: 'A decision may be signed before or after the day from which it works.',
};

/** An approval, which may come before the event: an answer to something foreseen or asked for can be prepared. */
export const approved: DayField = { kind: 'event', judgedBy: ['approval-before-release'] };

/** A reply to what the press forwarded or published, which nobody can have approved before there was anything to reply to. */
export const replyApproved = (...notBefore: NonNullable<DayField['notBefore']>): DayField => ({
  ...approved,
  notBefore,
});

/** The days of a withdrawal, which every record of a department may have. */
export const withdrawal = {
  'withdrawn.on': { kind: 'event', unordered: 'What was published by a slip may be withdrawn on any day.' },
  'withdrawn.document.date': signed,
} as const satisfies Readonly<Record<string, DayField>>;
