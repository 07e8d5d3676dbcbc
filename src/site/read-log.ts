/** Stands for all departments together: a list of everything, findings, files. */
export const everything = '*';

/**
 * What was read to make something: the folders of departments, or `everything`. What all pages are made of is in no such
 * list: settings, law, outlets, the day, and what the departments themselves are.
 */
export type Reads = ReadonlySet<string>;

/** Takes note of what is read of a publication while something is made of it. */
export class ReadLog {
  readonly #open: Set<string>[] = [];

  note(read: string): void {
    this.#open.at(-1)?.add(read);
  }

  /** Makes something, and gives what was read for it. Nothing made within another goes unnoted for that one. */
  during<T>(make: () => T): { made: T; reads: Reads } {
    const reads = new Set<string>();
    this.#open.push(reads);
    try {
      return { made: make(), reads };
    } finally {
      this.#open.pop();
      this.noteAll(reads);
    }
  }

  noteAll(reads: Reads): void {
    for (const read of reads) this.note(read);
  }
}
