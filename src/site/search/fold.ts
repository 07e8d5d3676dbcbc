/** A text as it is compared: in lower case, without diacritics. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The words of a text, which in Vietnamese are syllables, as they are written. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word is the one that was typed: with the same diacritics, or any where none was typed. */
export function isTyped(word: string, typed: string): boolean {
  const [lower, asked] = [word.toLowerCase(), typed.toLowerCase()];
  return lower === asked || (asked === folded(asked) && folded(lower) === asked);
}
