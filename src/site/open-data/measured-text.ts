import { createHash } from 'node:crypto';

/** The size of a file and its SHA-256 in hexadecimal digits. */
export interface Measured {
  bytes: number;
  sha256: string;
}

/** A text in pieces, too long to be kept, that is measured as a file in UTF-8 while it is made for whatever first needs it. */
export class MeasuredText implements Iterable<string> {
  readonly #pieces: () => Iterable<string>;
  #measured: Measured | undefined;

  /** `pieces` makes the same text each time. */
  constructor(pieces: () => Iterable<string>) {
    this.#pieces = pieces;
  }

  *[Symbol.iterator](): Generator<string> {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of this.#pieces()) {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
    this.#measured = { bytes, sha256: hash.digest('hex') };
  }

  /** Takes note of what it measures, where that is known without its text. */
  protected takeMeasured(measured: Measured): void {
    this.#measured = measured;
  }

  get measured(): Measured {
    const pieces = this[Symbol.iterator]();
    while (!this.#measured) pieces.next();
    return this.#measured;
  }
}
