import type { NumberedStrings } from '../../site/links/site-links.ts';
import type { Origin } from './site-cache.ts';

/** An origin with what was read as numbers in the list of all strings. */
export type NumberedOrigin = [digest: string, ...reads: number[]];

/** Gives origins as numbers, to be written to a file once each: a page and its twins have the same. */
export class OriginNumbers {
  readonly #strings: NumberedStrings;
  readonly #numbers = new Map<Origin, number>();

  constructor(strings: NumberedStrings) {
    this.#strings = strings;
  }

  /** Every origin so far, in the order of their numbers. */
  get origins(): NumberedOrigin[] {
    return [...this.#numbers.keys()].map(({ digest, reads }) => [
      digest,
      ...reads.map(this.#strings.numberOf),
    ]);
  }

  numberOf(origin: Origin): number {
    const number = this.#numbers.get(origin) ?? this.#numbers.size;
    this.#numbers.set(origin, number);
    return number;
  }
}

/** Origins, from their numbers and the list of strings. */
export const originsFromNumbers = (
  strings: readonly string[],
  origins: readonly NumberedOrigin[],
): Origin[] =>
  origins.map(([digest, ...reads]) => ({ digest, reads: reads.map((number) => strings[number] ?? '') }));
