import { dayOf, isPlainDate, type PlainDate } from '../domain/dates.ts';
import type { TypeName } from '../domain/records/index.ts';
import { valueAt } from './source.ts';

/** The fields that may hold the day of a record's own event, the first that is given counting. */
const fields: Partial<Record<TypeName, readonly string[]>> = {
  spokespersons: ['from'],
  authorisations: ['document.date', 'from'],
  briefings: ['releasedAt'],
  statements: ['releasedAt', 'occurredAt'],
  requests: ['answeredAt', 'receivedAt'],
  responses: ['reply.date', 'receivedOn', 'publishedOn'],
  corrections: ['requestedOn'],
  reports: ['sentOn'],
  awareness: ['date'],
  waivers: ['document.date', 'from'],
};

/** The day under whose law a record is judged, read from front matter that no schema has accepted yet. */
export function eventDay(type: TypeName, data: unknown): PlainDate | undefined {
  return (fields[type] ?? [])
    .map((field) => valueAt(data, field.split('.')))
    .flatMap((value) => (typeof value === 'string' ? [dayOf(value)] : []))
    .find(isPlainDate);
}
