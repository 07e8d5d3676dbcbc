import type { SourceFile } from '../files.ts';
import type { RecordPlace } from '../places/place.ts';
import type { FaultlessFile, Register } from '../register.ts';

/** What was read before of files of records in which nothing is wrong by themselves: read again, they give the same. */
export interface KnownFiles {
  /** What was read of a file, if these were its bytes; messages name it by `name`. */
  find(file: SourceFile, place: RecordPlace, name: string): FaultlessFile | undefined;
}

/** What a register has read. */
export const knownFrom = ({ faultless }: Register): KnownFiles => ({
  find({ path, bytes }, _place, name) {
    const known = faultless.get(path);
    return known?.record.file === name && bytes?.equals(known.bytes) ? known : undefined;
  },
});
