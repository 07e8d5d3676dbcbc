import { allVisible } from '../domain/letters.ts';

/** Prose for Markdown as it reads: what stands in backticks stays code, and nothing else is taken for Markdown or HTML. */
export const prose = (text: string): string =>
  allVisible(text.replaceAll(/\s+/g, ' '))
    .split(/(`[^`]*`)/)
    .map((part) =>
      /^`.*`$/.test(part)
        ? part
        : part
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll(/[\\*_[\]#|~`@!]/g, '\\$&'),
    )
    .join('');

/** A path as code, whatever signs are in it. */
export function path(file: string): string {
  const shown = allVisible(file);
  return shown.includes('`') ? prose(shown) : `\`${shown}\``;
}
