/** Prose for Markdown as it reads: what stands in backticks stays code, and nothing else is taken for Markdown or HTML. */
export const prose = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
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
export const path = (file: string): string => (file.includes('`') ? prose(file) : `\`${file}\``);
