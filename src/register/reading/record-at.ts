import type { AnyRecord } from '../../domain/records/index.ts';
import type { RecordPlace } from '../places/place.ts';

/** The record of a file at a place, which messages name by `file`. */
export const recordAt = (
  { type, id, department, slug }: RecordPlace,
  file: string,
  data: unknown,
  body: string,
): AnyRecord => ({ type, id, department, slug, file, data, body }) as AnyRecord;
