/** A field of a Table Schema. */
export interface Field {
  name: string;
  type: string;
  format?: string;
  title?: string;
  description?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
  };
}

const isDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && date.toISOString().startsWith(text);
};

const isJsonList = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
};

/** Whether a cell is what Table Schema means by a type, and by the format if the type has one. */
const reads: Readonly<Record<string, (cell: string, format?: string) => boolean>> = {
  string: (cell, format) => format !== 'uri' || URL.canParse(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  date: isDay,
  datetime: (cell, format) =>
    format === '%Y-%m-%dT%H:%M%z' &&
    isDay(cell.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d[+-]\d{2}:\d{2}$/.test(cell.slice(10)),
  array: isJsonList,
};

/** What is wrong with a cell by its field, as a line; nothing if it is right. */
export function fault(cell: string, { name, type, format, constraints = {} }: Field): string[] {
  if (cell === '') return constraints.required ? [`${name} is missing`] : [];
  const { enum: choices, pattern, minimum } = constraints;
  const right =
    reads[type]?.(cell, format) === true &&
    (!choices || choices.includes(cell)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(cell)) &&
    (minimum === undefined || Number(cell) >= minimum);
  return right ? [] : [`${name} is no ${type}: ${cell}`];
}
