import type { PageLinks } from '../site/links/page-reader.ts';

/** The links of a page as numbers in the list of all strings, most of which stand on many pages. */
export type NumberedLinks = [addresses: number[], anchors: number[]];

/** Gives the links of many pages as numbers, to be written to a file with the list of strings. */
export class LinkNumbers {
  readonly #numbers = new Map<string, number>();

  /** Every string so far, in the order of their numbers. */
  get strings(): string[] {
    return [...this.#numbers.keys()];
  }

  numbered({ addresses, anchors }: PageLinks): NumberedLinks {
    return [addresses.map(this.numberOf), anchors.map(this.numberOf)];
  }

  readonly numberOf = (string: string): number => {
    const number = this.#numbers.get(string) ?? this.#numbers.size;
    this.#numbers.set(string, number);
    return number;
  };
}

/** The links of a page, from their numbers and the list of strings. */
export function linksFromNumbers(strings: readonly string[], [addresses, anchors]: NumberedLinks): PageLinks {
  const read = (numbers: readonly number[]) => numbers.map((number) => strings[number] ?? '');
  return { addresses: read(addresses), anchors: read(anchors) };
}
