/** A text as it is compared: in lower case, without diacritics. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The words of a text, which in Vietnamese are syllables, as they are written. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The marks of the five tones, which stand on either vowel: `uỷ` is `ủy`. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word in lower case, with its tone at the end, wherever it is written. */
function spelt(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  return letters.replace(tones, '') + (letters.match(tones)?.join('') ?? '');
}

/** A word as it is compared with others. */
export interface Word {
  spelt: string;
  /** Without diacritics. */
  plain: string;
}

export const comparable = (word: string): Word => ({ spelt: spelt(word), plain: folded(word) });

/** Whether a word is the one that was typed: with the same diacritics, or any where none was typed. */
export const isTyped = (word: Word, typed: Word): boolean =>
  word.plain === typed.plain && (word.spelt === typed.spelt || typed.spelt === typed.plain);
