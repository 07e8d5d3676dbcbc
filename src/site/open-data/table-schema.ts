import { instantPattern } from '../../domain/fields/time.ts';
import type { Column, FieldSchema } from './columns.ts';

type Constraints = Readonly<Record<string, unknown>>;

/** A field of a table, in the words of Table Schema. https://datapackage.org/standard/table-schema/ */
export interface TableField {
  name: string;
  type: 'string' | 'boolean' | 'integer' | 'date' | 'datetime' | 'array';
  format?: string;
  title: string;
  description: string;
  constraints?: Constraints;
}

/** Columns whose values are those of another table, or of the same one where no `resource` is named. */
export interface ForeignKey {
  fields: readonly string[];
  reference: { resource?: string; fields: readonly string[] };
}

/** A table as Table Schema describes it. An empty cell is a missing value. */
export interface TableSchema {
  fields: readonly TableField[];
  primaryKey: readonly string[];
  foreignKeys?: readonly ForeignKey[];
  missingValues: readonly [''];
}

/** A list of texts is one cell with `; ` between them; a list of maps is JSON in its cell. */
function typeOf({ type, format, pattern, items }: FieldSchema): Pick<TableField, 'type' | 'format'> {
  if (type === 'boolean' || type === 'integer') return { type };
  if (type === 'array') {
    const item = typeof items === 'object' && !Array.isArray(items) ? items : {};
    return { type: item.type === 'object' ? 'array' : 'string' };
  }
  if (format === 'date') return { type: 'date' };
  if (format === 'uri') return { type: 'string', format: 'uri' };
  return pattern === instantPattern ? { type: 'datetime', format: '%Y-%m-%dT%H:%M%z' } : { type: 'string' };
}

/** A pattern whose values begin with a letter or a digit, and so never with the sign of a formula. */
const startsWithWord = /^(?:\[[a-zA-Z\d-]+\]|\\d|\w)/;

/**
 * The pattern of a whole cell; undefined for a pattern of a part. What begins with the sign of a formula has
 * an apostrophe before it in its cell. Classes such as `\p{L}` are left out: readers in Python fail on them.
 */
function patternOf({ pattern = '' }: FieldSchema): string | undefined {
  const whole = /^\^(.*)\$$/.exec(pattern)?.[1];
  if (whole === undefined || whole.includes('\\p{')) return undefined;
  return startsWithWord.test(whole) ? whole : `'?(${whole})`;
}

/** What Table Schema can say of a value. */
function constraintsOf({ field, required }: Column, type: TableField['type']): Constraints {
  // Where a list may be in place of one value, its pattern is not that of the cell.
  const whole = type === 'string' && !field.anyOf ? patternOf(field) : undefined;
  return {
    ...(required ? { required } : {}),
    ...(field.enum ? { enum: field.enum } : {}),
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(whole ? { pattern: whole } : {}),
  };
}

/** A column as Table Schema describes it. */
export function fieldOf(column: Column): TableField {
  const { name, field } = column;
  const { title = name, description = '' } = field;
  const { type, format } = typeOf(field);
  const constraints = constraintsOf(column, type);
  return {
    name,
    type,
    ...(format ? { format } : {}),
    title,
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
