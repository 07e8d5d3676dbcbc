import type { SourceFile } from '../files.ts';
import type { RecordPlace } from '../places/place.ts';
import type { FaultlessFile, Register } from '../register.ts';
import { recordAt } from './record-at.ts';

/** What was read before of files of records in which nothing is wrong by themselves: read again, they give the same. */
export interface KnownFiles {
  /** What was read of a file, if these were its bytes; messages name it by `name`. */
  find(file: SourceFile, place: RecordPlace, name: string): FaultlessFile | undefined;
}

/** What a register has read, perhaps under other names. */
export const knownFrom = ({ faultless }: Register): KnownFiles => ({
  find({ path, bytes }, _place, name) {
    const known = faultless.get(path);
    if (!known || !bytes?.equals(known.source.bytes)) return undefined;
    return known.record.file === name ? known : named(known, name);
  },
});

function named({ source, record }: FaultlessFile, name: string): FaultlessFile {
  const text = source.in(name);
  return { source: text, record: recordAt(record, record.data, text) };
}
