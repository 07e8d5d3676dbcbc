import type { AnyRecord } from '../../domain/records/index.ts';
import type { RecordPlace } from '../places/place.ts';
import { bodyOf } from '../yaml/front-matter.ts';
import type { SourceText } from './source-text.ts';

/** The file of a record whose body is read out of it. */
const source = Symbol('source');

const bodyInSource: PropertyDescriptor & ThisType<{ [source]: SourceText }> = {
  enumerable: true,
  get() {
    return bodyOf(this[source]);
  },
};

/**
 * The record of a file at a place. Its body is read out of the file each time that it is asked for, and is no string of its
 * own meanwhile.
 */
export const recordAt = (
  { type, id, department, slug }: Pick<RecordPlace, 'type' | 'id' | 'department' | 'slug'>,
  data: unknown,
  text: SourceText,
): AnyRecord =>
  Object.defineProperties({ type, id, department, slug, file: text.file, data } as AnyRecord, {
    [source]: { value: text },
    body: bodyInSource,
  });
