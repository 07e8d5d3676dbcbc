const parsed = new Map<string, readonly string[]>();

/** A text split at its fields: pieces of text and names of fields in turn. */
function piecesOf(template: string): readonly string[] {
  let known = parsed.get(template);
  if (!known) parsed.set(template, (known = template.split(/\{([a-zA-Z.]+)\}/)));
  return known;
}

/** A text such as `{name}, {position}` with values in place of the fields in braces. */
export const fillTemplate = (template: string, valueOf: (field: string) => string): string =>
  piecesOf(template)
    .map((piece, index) => (index % 2 === 1 ? valueOf(piece) : piece))
    .join('');

/** The fields that a text has in braces. */
export const templateFields = (template: string): string[] =>
  piecesOf(template).filter((_, index) => index % 2 === 1);
