import {
  caseCodesOf,
  hasHeadAuthority,
  termWithin,
  holdsOn,
  type Term,
  spokespersonsInRole,
} from '../../../domain/authority.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { departmentOfId, type RecordOf } from '../../../domain/records/index.ts';
import { isSamePerson } from '../../../domain/same-person.ts';
import type { Department } from '../../../register/register.ts';
import { digestOfObject } from '../../../register/digest.ts';
import { derived } from '../../derived.ts';
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

/** Who else speaks for the department on the day where a spokesperson is away, by the identity of that record. */
export const standInsFor = derived(
  'stand-ins',
  ({ register, compliance }, id): StandIns => {
    const spokesperson = register.get(id);
    const department = register.departments.get(departmentOfId(id));
    if (spokesperson?.type !== 'spokespersons' || !department) return { inOrder: [], others: [] };
    const inOrder = hasHeadAuthority(spokesperson) ? substitutesOn(department, compliance.today) : [];
    const named = new Set(inOrder.map(({ record }) => record));
    const others = speakingOn(department, compliance.today).filter(
      ({ record, person }) => !isSamePerson(person, spokesperson.data) && !named.has(record),
    );
    return { inOrder, others };
  },
  ({ inOrder, others }) => [inOrder, others].map(textOfSpeakers).join(' / '),
);

/** Whatever is said of a speaker is in the record, or in that of the department. */
const textOfSpeakers = (speakers: readonly Speaker[]): string =>
  speakers.map(({ record }) => digestOfObject(record)).join(' ');

/** The spokespersons of a department in their role on the day, the head first. */
export const activeSpokespersons = (
  { folder }: Department,
  publication: Publication,
): readonly RecordOf<'spokespersons'>[] => spokespersonsToday(publication, folder);

const spokespersonsToday = derived(
  'spokespersons-today',
  ({ register, compliance }, folder): readonly RecordOf<'spokespersons'>[] => {
    const department = register.departments.get(folder);
    return department
      ? spokespersonsInRole(department, compliance.today).toSorted((a, b) =>
          hasHeadAuthority(a) === hasHeadAuthority(b)
            ? a.slug < b.slug
              ? -1
              : 1
            : hasHeadAuthority(a)
              ? -1
              : 1,
        )
      : [];
  },
  (records) => records.map(digestOfObject).join(' '),
);
