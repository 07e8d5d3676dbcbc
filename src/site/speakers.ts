import type { PlainDate } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Department } from '../register/register.ts';

/** Somebody who holds or held authority to speak, and on what it rests. */
export interface Speaker {
  record: RecordOf<'spokespersons'> | RecordOf<'authorisations'>;
  person: { name: string; position: string; phone: string; email: string };
  /** The document of the designation or of the authorisation; a head speaks by office. */
  basis: { number: string; date: PlainDate } | undefined;
  /** The one case of an authorisation. */
  scope: string | undefined;
}

/** Everybody who holds or held authority to speak for a department, the latest term first. */
export const speakersOf = ({ spokespersons, authorisations }: Department): Speaker[] =>
  [
    ...spokespersons.map((record): Speaker => {
      return { record, person: record.data, basis: record.data.decision, scope: undefined };
    }),
    ...authorisations.map((record): Speaker => {
      const { person, document, case: scope } = record.data;
      return { record, person, basis: document, scope };
    }),
  ].toSorted((a, b) => (a.record.data.from < b.record.data.from ? 1 : -1));
