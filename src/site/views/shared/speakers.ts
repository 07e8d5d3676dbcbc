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
 * Who else speaks for the department on a day, where one spokesperson is away: the others in their role, on everything,
 * and after them the persons authorised to speak, each on one case. Who merely coordinates does not speak.
 */
export const standInsFor = (
  spokesperson: RecordOf<'spokespersons'>,
  department: Department,
  date: PlainDate,
): Speaker[] =>
  speakersOf(department)
    .filter(({ record, term }) => record !== spokesperson && holdsOn(term, date))
    .filter(({ record }) => record.type === 'spokespersons' || record.data.mode === 'speak')
    .toSorted((a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined));

/** The spokespersons of a department in their role on the day, the head first. */
export const activeSpokespersons = (department: Department, { compliance }: Publication) =>
  spokespersonsInRole(department, compliance.today).toSorted((a, b) =>
    hasHeadAuthority(a) === hasHeadAuthority(b) ? (a.slug < b.slug ? -1 : 1) : hasHeadAuthority(a) ? -1 : 1,
  );
