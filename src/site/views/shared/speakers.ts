import {
  caseCodesOf,
  hasHeadAuthority,
  termWithin,
  holdsOn,
  type Term,
  spokespersonsInRole,
} from '../../../domain/authority.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import { isSamePerson } from '../../../domain/same-person.ts';
import type { Department } from '../../../register/register.ts';
import type { Publication } from '../../publication.ts';

/** A person who holds or held authority to speak, and its basis. */
export interface Speaker {
  record: RecordOf<'spokespersons'> | RecordOf<'authorisations'>;
  person: { name: string; position: string; phone: string; extension?: string | undefined; email: string };
  /** The days on which the authority holds: those of the record, for as long as the department exists. */
  term: Term;
  /** The document of the designation or of the authorisation; a head speaks by office. */
  basis: { number: string; date: PlainDate } | undefined;
  /** The one case of an authorisation; several, with `, ` between them, where its document names them. */
  scope: string | undefined;
}

/** Everybody who holds or held authority to speak for a department, the latest term first. */
export function speakersOf({ record: { data: life }, spokespersons, authorisations }: Department): Speaker[] {
  const speakers = [
    ...spokespersons.map((record): Speaker => {
      const { data } = record;
      return {
        record,
        person: data,
        term: termWithin(data, life),
        basis: data.decision,
        scope: undefined,
      };
    }),
    ...authorisations.map((record): Speaker => {
      const { person, document } = record.data;
      const scope = caseCodesOf(record.data).join(', ');
      return { record, person, term: termWithin(record.data, life), basis: document, scope };
    }),
  ];
  return speakers.toSorted((a, b) => (a.term.from < b.term.from ? 1 : -1));
}

/**
 * Everybody who speaks for a department on a day: spokespersons, on everything, and after them the persons authorised to
 * speak, each on one case. Who merely coordinates does not speak.
 */
const speakingOn = (department: Department, date: PlainDate): Speaker[] =>
  speakersOf(department)
    .filter(({ term }) => holdsOn(term, date))
    .filter(({ record }) => record.type === 'spokespersons' || record.data.mode === 'speak')
    .toSorted((a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined));

const isHead = ({ record }: Speaker): boolean => record.type === 'spokespersons' && hasHeadAuthority(record);

/** Who speaks for a department on a day while its head is away, in the order that the department has set. */
export function substitutesOn(department: Department, date: PlainDate): Speaker[] {
  const { substitutes = [] } = department.record.data;
  const speakers = speakingOn(department, date).filter((speaker) => !isHead(speaker));
  const named = substitutes.flatMap(
    (name) => speakers.find(({ record }) => record.slug === name || record.id === name) ?? [],
  );
  return [...new Set(named)];
}

/** Who speaks on a day while one spokesperson is away. */
export interface StandIns {
  /** The substitutes of a head, the first of whom speaks first. */
  inOrder: readonly Speaker[];
  /** Everybody else, in no order. */
  others: readonly Speaker[];
}

/** Who else speaks for the department on a day, where one spokesperson is away. */
export function standInsFor(
  spokesperson: RecordOf<'spokespersons'>,
  department: Department,
  date: PlainDate,
): StandIns {
  const inOrder = hasHeadAuthority(spokesperson) ? substitutesOn(department, date) : [];
  const named = new Set(inOrder.map(({ record }) => record));
  const others = speakingOn(department, date).filter(
    ({ record, person }) => !isSamePerson(person, spokesperson.data) && !named.has(record),
  );
  return { inOrder, others };
}

/** The spokespersons of a department in their role on the day, the head first. */
export const activeSpokespersons = (department: Department, { compliance }: Publication) =>
  spokespersonsInRole(department, compliance.today).toSorted((a, b) =>
    hasHeadAuthority(a) === hasHeadAuthority(b) ? (a.slug < b.slug ? -1 : 1) : hasHeadAuthority(a) ? -1 : 1,
  );
