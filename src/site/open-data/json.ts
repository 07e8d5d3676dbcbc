/** Data as the text of a JSON file that people read as well. */
export const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Data as the text of a JSON file in which every item of a list has a line of its own, so that a large file is no larger
 * than need be, and a changed record is a changed line.
 */
export const jsonByLine = (data: object): string => `${lines(data, '')}\n`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An object with a line for each of its names, and within lists of objects for each of these. */
function lines(data: object, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(data))
    return data.some(isObject)
      ? `[\n${data.map((item) => `${inner}${JSON.stringify(item)}`).join(',\n')}\n${indent}]`
      : JSON.stringify(data);
  const entries = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => {
      const holdsLists =
        isObject(value) && (Array.isArray(value) || Object.values(value).some(Array.isArray));
      return `${inner}${JSON.stringify(name)}: ${holdsLists ? lines(value, inner) : JSON.stringify(value)}`;
    });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
