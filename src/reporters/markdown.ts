import { withInvisibleShown } from '../domain/letters.ts';

/** A sign that nobody sees and that is no part of a word: it parts what hosts would take together. */
const joiner = '\u2060';

/** What GitHub, GitLab and Forgejo turn into a mention or a link anywhere in a text: `@name`, `#12`, `!34`. */
const reference = /([@#!&%~$^])(?=[\p{L}\d_"'[-])/gu;

/**
 * A text in which hosts find nobody to notify and nothing to link: no mention, no number of an issue or a change, and no
 * bare address. It reads as before.
 */
export const withoutReferences = (text: string): string =>
  text
    .replaceAll(reference, `$1${joiner}`)
    .replaceAll('://', `:${joiner}//`)
    .replaceAll(/\b(www)\./gi, `$1${joiner}.`)
    .replaceAll(/\b(GH)-(?=\d)/gi, `$1${joiner}-`);

const escaped = (text: string): string =>
  withoutReferences(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\*_[\]#|~`@!]/g, '\\$&');

/**
 * Prose for Markdown as it reads: what is between two single backticks stays code, in which hosts make no links,
 * and nothing else is taken for Markdown, HTML, a mention or an address.
 */
export const prose = (text: string): string =>
  withInvisibleShown(text.replaceAll(/\s+/g, ' '))
    .split(/(?<!`)(`[^`]+`)(?!`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('<!--', '<!\u2060--') : escaped(part)))
    .join('');

/** A path as code, whatever signs are in it. */
export function path(file: string): string {
  const shown = withInvisibleShown(file);
  return /[`\s]/.test(shown) ? prose(shown) : `\`${shown}\``;
}
