/**
 * The text of a record with some of its fields changed, or left out where null is given. A field is named by its path,
 * such as `approval.at`; its value is the YAML that stands behind the colon, and may have several lines. @throws Error
 * for a field that the record does not have
 */
export const withFields = (record: string, fields: Readonly<Record<string, string | null>>): string =>
  Object.entries(fields).reduce((text, [path, value]) => {
    const { start, end, indent } = placeOf(text, path);
    const line = value === null ? '' : lineOf(indent, path.slice(path.lastIndexOf('.') + 1), value);
    return text.slice(0, start) + line + text.slice(end);
  }, record);

/**
 * The text of a record with fields added below one that it has, which is named by its path, and as deep as that one.
 * @throws Error if the record does not have it
 */
export function withFieldsAfter(
  record: string,
  path: string,
  fields: Readonly<Record<string, string>>,
): string {
  const { end, indent } = placeOf(record, path);
  const lines = Object.entries(fields).map(([key, value]) => lineOf(indent, key, value));
  return record.slice(0, end) + lines.join('') + record.slice(end);
}

const lineOf = (indent: string, key: string, value: string): string =>
  `${indent}${key}:${/^(\n|$)/.test(value) ? '' : ' '}${value}\n`;

/** Where the lines of a field begin and end in a record, and how far they are indented. */
function placeOf(record: string, path: string): { start: number; end: number; indent: string } {
  const place = { start: 0, end: record.length };
  const keys = path.split('.');
  const indentAt = (depth: number) => '  '.repeat(depth);
  for (const [depth, key] of keys.entries()) {
    const indent = indentAt(depth);
    const field = new RegExp(`^${indent}${key}:.*\\n(?:${indent} .*\\n)*`, 'm');
    const match = field.exec(record.slice(place.start, place.end));
    if (!match) throw new Error(`There is no field ${path} in this record:\n${record}`);
    place.start += match.index;
    place.end = place.start + match[0].length;
  }
  return { ...place, indent: indentAt(keys.length - 1) };
}
