/** Data as the text of a JSON file that people read as well. */
export const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Data as the text of a JSON file in which every item of a list has a line of its own, so that a large file is no larger
 * than need be, and a changed record is a changed line.
 */
export const jsonByLine = (data: object): string => [...jsonLines(data)].join('');

/** The same text in pieces, of which none holds more than one item of a list. */
export function* jsonLines(data: object): Generator<string> {
  yield* lines(data, '');
  yield '\n';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An object with a line for each of its names, and within lists of objects for each of these. */
function* lines(data: object, indent: string): Generator<string> {
  const inner = `${indent}  `;
  const isList = Array.isArray(data);
  if (isList && !data.some(isObject)) {
    yield JSON.stringify(data);
    return;
  }
  const entries = Object.entries(data).filter(([, value]) => isList || value !== undefined);
  yield isList ? '[\n' : '{\n';
  for (const [at, [name, value]] of (entries as [string, unknown][]).entries()) {
    yield `${at > 0 ? ',\n' : ''}${inner}${isList ? '' : `${JSON.stringify(name)}: `}`;
    if (!isList && holdsLists(value)) yield* lines(value, inner);
    else yield JSON.stringify(value);
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}

const holdsLists = (value: unknown): value is object =>
  isObject(value) && (Array.isArray(value) || Object.values(value).some(Array.isArray));
