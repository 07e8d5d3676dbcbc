import type { PageLinks } from './page-reader.ts';

/** The links of a page as the numbers of strings. */
export interface NumberedLinks {
  addresses: Uint32Array;
  anchors: Uint32Array;
}

/** A string on its own: one that was cut from a page, as its links are, holds the whole page in memory. */
const ownCopy = (string: string): string => Buffer.from(string).toString();

/** Strings by numbers, each once: most links stand on many pages, and a national archive has many pages. */
export class NumberedStrings {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  /** Every string so far, in the order of their numbers. */
  get all(): readonly string[] {
    return this.#strings;
  }

  /** The number of a string, which is given one if it has none. */
  readonly numberOf = (string: string): number => {
    const known = this.#numbers.get(string);
    if (known !== undefined) return known;
    const copy = ownCopy(string);
    const number = this.#strings.push(copy) - 1;
    this.#numbers.set(copy, number);
    return number;
  };

  /** The string of a number. */
  readonly textOf = (number: number): string => this.#strings[number] ?? '';
}

/** For how many numbers memory is taken in one piece: one for each page takes more than its numbers, and leaves holes. */
const numbersAtOnce = 65_536;

/** Where the pages of a site lead, and what can be led to on each, by the paths of their files. */
export class SiteLinks {
  readonly strings = new NumberedStrings();
  readonly #pages = new Map<string, NumberedLinks>();
  /** Memory for numbers that are to come. */
  #room = new Uint32Array();

  set(page: string, { addresses, anchors }: PageLinks): void {
    this.#pages.set(page, { addresses: this.#kept(addresses), anchors: this.#kept(anchors) });
  }

  /** Takes links whose numbers are those of the strings here. */
  setNumbered(page: string, links: NumberedLinks): void {
    this.#pages.set(page, links);
  }

  numbersOf(page: string): NumberedLinks | undefined {
    return this.#pages.get(page);
  }

  /** Links as numbers, of no page. */
  numbered({ addresses, anchors }: PageLinks): NumberedLinks {
    const { numberOf } = this.strings;
    return { addresses: Uint32Array.from(addresses, numberOf), anchors: Uint32Array.from(anchors, numberOf) };
  }

  /** The numbers of strings, in memory that they share with those of other pages. */
  #kept(strings: readonly string[]): Uint32Array {
    const { length } = strings;
    if (this.#room.length < length) this.#room = new Uint32Array(Math.max(length, numbersAtOnce));
    const numbers = this.#room.subarray(0, length);
    for (const [at, string] of strings.entries()) numbers[at] = this.strings.numberOf(string);
    this.#room = this.#room.subarray(length);
    return numbers;
  }

  *[Symbol.iterator](): Generator<[page: string, links: PageLinks], undefined> {
    const { textOf } = this.strings;
    for (const [page, { addresses, anchors }] of this.#pages)
      yield [page, { addresses: Array.from(addresses, textOf), anchors: Array.from(anchors, textOf) }];
  }
}
