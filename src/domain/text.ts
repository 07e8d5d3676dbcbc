/** The languages in which the publisher speaks; record texts themselves are Vietnamese. */
export const languages = ['vi', 'en'] as const;

/** A language of messages and pages. */
export type Language = (typeof languages)[number];

/** The same sentence or label in every language; a language left out does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** A text as it is compared with another: composed, in lower case, with single spaces. */
export const comparable = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Words in lines of at most `width` characters; a word that is longer has a line of its own. */
export function wrapWords(words: Iterable<string>, width: number): string[] {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
