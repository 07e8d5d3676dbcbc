import { dirname, join } from 'node:path';
import { makeFolder } from './replace-file.ts';

/** A folder that files are written to; each folder above them is made once. */
export class DestinationFolder {
  readonly path: string;
  readonly #made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Where one of its files is to be written, in a folder that exists. */
  placeOf(path: string): string {
    const file = join(this.path, path);
    const above = dirname(file);
    if (!this.#made.has(above)) {
      makeFolder(above);
      this.#made.add(above);
    }
    return file;
  }
}
