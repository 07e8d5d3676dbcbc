/** Whether a character is a letter, a mark on one, or a digit. */
export const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);

/** The character at an offset; a blank beyond the end. */
export const charAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 32);

/** The character that ends at an offset; a blank before the beginning. */
export const charBefore = (text: string, offset: number): string =>
  /.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? ' ';

/** A stretch of a line with the rest of the words that it begins or ends in, for a message. */
export function wordsAround(source: string, start: number, end: number): string {
  const line = source.lastIndexOf('\n', start - 1) + 1;
  const before = /(?<!\S)\S*$/.exec(source.slice(Math.max(line, start - 20), start))?.[0] ?? '';
  const after = /^\S*/.exec(source.slice(end, end + 20))?.[0] ?? '';
  return `${before}${source.slice(start, end)}${after}`;
}
