import { dayOf, isPlainDate, type PlainDate } from '../domain/dates.ts';
import { typeOf, type TypeName } from '../domain/records/index.ts';
import { valueAt } from './reading/source-text.ts';

/** The day under whose law a record is judged, read from front matter that no schema has accepted yet. */
export function eventDay(type: TypeName, data: unknown): PlainDate | undefined {
  return typeOf({ type })
    .judgedOn.map((field) => valueAt(data, field.split('.')))
    .flatMap((value) => (typeof value === 'string' ? [dayOf(value)] : []))
    .find(isPlainDate);
}
