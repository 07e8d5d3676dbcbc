/** Stands for all that is published, findings and files included. */
export const everything = '*';

/**
 * What was read to make something, by the names that it has in `readings.ts`, or `everything`. What all pages are made of is
 * in no such list: settings, law, outlets, and what the departments themselves are.
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

  /** Makes something of which nobody takes note. */
  apart<T>(make: () => T): T {
    this.#open.push(new Set());
    try {
      return make();
    } finally {
      this.#open.pop();
    }
  }

  noteAll(reads: Reads): void {
    for (const read of reads) this.note(read);
  }
}
