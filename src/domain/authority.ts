import type { PlainDate } from './dates.ts';
import type { RecordOf } from './records/index.ts';

/** The days from `from` to `to`, both included; without `to` the term has no end. */
export interface Term {
  from: PlainDate;
  to?: PlainDate | undefined;
}

/** Whether a term includes a day. */
export const holdsOn = ({ from, to }: Term, date: PlainDate): boolean => from <= date && (!to || date <= to);

/** Whether two terms have a day in common. */
export const overlap = (one: Term, other: Term): boolean =>
  (!one.to || other.from <= one.to) && (!other.to || one.from <= other.to);

/** The days on which a department exists. */
export interface Lifespan {
  validFrom: PlainDate;
  validTo?: PlainDate | undefined;
}

/** The life of a department as a term. */
const asTerm = ({ validFrom, validTo }: Lifespan): Term => ({ from: validFrom, to: validTo });

/** Whether a department exists on a day. */
export const existsOn = (life: Lifespan, date: PlainDate): boolean => holdsOn(asTerm(life), date);

/** Whether two departments have a day in common. */
export const coexist = (one: Lifespan, other: Lifespan): boolean => overlap(asTerm(one), asTerm(other));

/** A day, or the department’s last day where that comes first. */
export const dayWithin = ({ validTo }: Lifespan, date: PlainDate): PlainDate =>
  validTo !== undefined && validTo < date ? validTo : date;

/**
 * A term cut to the days on which its department exists: a speaker belongs to the department and speaks in its name
 * (letter, section 2.1, paragraphs 2 and 3), so nobody speaks for a department that has ended.
 */
export const termWithin = <T extends Term>(term: T, { validFrom, validTo }: Lifespan): T => ({
  ...term,
  from: term.from < validFrom ? validFrom : term.from,
  to: validTo && (!term.to || validTo < term.to) ? validTo : term.to,
});

/** Whether a term includes a day, and the department exists on that day. */
export const isInRole = (term: Term, life: Lifespan, date: PlainDate): boolean =>
  holdsOn(termWithin(term, life), date);

/** On what the role of a spokesperson rests. */
export type Basis = RecordOf<'spokespersons'>['data']['basis'];

const headBases = ['head', 'acting', 'in-charge'] as const satisfies readonly Basis[];

/** On what the authority of a head rests: the office, or a document while nobody holds it. */
export type HeadBasis = (typeof headBases)[number];

/** Whether somebody in a role has the authority of the head, whom every rule that asks for the head accepts. */
export const hasHeadAuthority = <P extends { data: { basis: string | undefined } }>(
  person: P,
): person is P & { data: { basis: HeadBasis } } => headBases.some((basis) => basis === person.data.basis);

/** The spokespersons of a department in their role on a day; none on a day on which it does not exist. */
export const spokespersonsInRole = <R extends { data: Term }>(
  department: { record: { data: Lifespan }; spokespersons: readonly R[] },
  date: PlainDate,
): R[] => department.spokespersons.filter(({ data }) => isInRole(data, department.record.data, date));

/** Why somebody may not speak for a department: before or after the term, before its document, or on the wrong case. */
export type LackOfAuthority = 'not-yet' | 'ended' | 'unsigned' | 'coordinates' | 'other-case' | 'no-case';

/** What decides whether a speaker has authority: the term, and for an authorisation its document, mode and case. */
export type SpeakerAuthority =
  | { type: 'spokespersons'; data: Term }
  | {
      type: 'authorisations';
      data: Term &
        Pick<RecordOf<'authorisations'>['data'], 'mode' | 'case'> & { document: { date: PlainDate } };
    };

/**
 * Why a speaker has no authority on a day and on a case; undefined if there is authority. A spokesperson speaks on
 * everything, an authorised person on one case alone, once the document exists (letter, section 2.1, paragraphs 1 and
 * 2). A document that names several cases covers them all; naming several is the fault of its signer.
 */
export function lackOfAuthority(
  speaker: SpeakerAuthority,
  date: PlainDate,
  caseCode: string | undefined,
): LackOfAuthority | undefined {
  if (date < speaker.data.from) return 'not-yet';
  if (speaker.data.to && speaker.data.to < date) return 'ended';
  if (speaker.type === 'spokespersons') return undefined;
  if (date < speaker.data.document.date) return 'unsigned';
  if (speaker.data.mode === 'coordinate') return 'coordinates';
  if (!caseCode) return 'no-case';
  return caseCodesOf(speaker.data).includes(caseCode) ? undefined : 'other-case';
}

/** The cases that an authorisation covers, each once. */
export const caseCodesOf = ({ case: code }: { case: string | readonly string[] }): string[] => [
  ...new Set([code].flat()),
];
