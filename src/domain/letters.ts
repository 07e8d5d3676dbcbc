/**
 * Letters that nobody sees, or that no page and no feed can show, by their Unicode properties: control and format
 * characters, halves of a surrogate pair, private use, line separators, what is ignorable by default (the blank Hangul
 * fillers among them), what is no character at all, and the blank Braille pattern. Not among them: a tab, a line end, and
 * the sign after an emoji that chooses its colours.
 */
const unseen =
  /(?![\t\n]|(?<=\p{Emoji})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

const everyUnseen = new RegExp(unseen, 'gu');

/** Any letter but those of Vietnamese and English text: a quick look that spares most texts the slow ones. */
const unusual =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1e00-\u1eff\u2010-\u2027]/;

/**
 * Whether a text has only letters and signs of Vietnamese and English, so that all of it is seen, nothing is taken for a
 * letter that it is not, and NFC leaves it as it is.
 */
export const isUsual = (text: string): boolean => !unusual.test(text);

/** A letter that cannot be seen, and where in a text it stands, in UTF-16 code units. */
export interface InvisibleCharacter {
  index: number;
  /** How Unicode names it: `U+200B`. */
  code: string;
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first letter of a text that cannot be seen; undefined for a text that shows all that it holds. */
export function invisibleCharacter(text: string): InvisibleCharacter | undefined {
  const match = isUsual(text) ? null : unseen.exec(text);
  return match ? { index: match.index, code: codeOf(match[0]) } : undefined;
}

/** A text without the letters that cannot be seen. */
export const withoutInvisible = (text: string): string => text.replace(everyUnseen, '');

/** A text for a terminal or a report, with every letter that cannot be seen, line ends included, as its code. */
export const withInvisibleShown = (text: string): string =>
  text
    .replace(everyUnseen, (letter) => `<${codeOf(letter)}>`)
    .replace(/[\t\n]/g, (sign) => `<${codeOf(sign)}>`);

/** Letters that look like the Vietnamese đ and are others, so that no search finds the word. */
const lookAlike = /[\u00d0\u0189\u00f0\u0256]/;

/** A text with the Vietnamese đ in place of the letters that are taken for it, which some keyboards of old typed. */
export const withVietnameseD = (text: string): string =>
  text.replaceAll(/[\u00d0\u0189]/g, 'Đ').replaceAll(/[\u00f0\u0256]/g, 'đ');

/** The first letter of a text that is taken for the Vietnamese đ, and the one to type in its place. */
export function lookAlikeLetter(text: string): { index: number; typed: string; right: string } | undefined {
  const match = lookAlike.exec(text);
  if (!match) return undefined;
  return { index: match.index, typed: match[0], right: /[\u00d0\u0189]/.test(match[0]) ? 'Đ' : 'đ' };
}
