import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { recordTypes, type AnyRecord, type DataOf, type TypeName } from '../domain/records/index.ts';
import { addressOf } from './addresses.ts';
import type { Publication } from './publication.ts';

/** A record as data: its identity, its page, its fields as typed, and its text. */
export function recordData(record: AnyRecord) {
  return {
    id: record.id,
    department: record.department,
    ...(record.type === 'outlets' ? {} : { page: addressOf(record) }),
    file: record.file,
    ...record.data,
    ...(record.body ? { body: record.body } : {}),
  };
}

/** The columns of a type's table: every field, those of nested maps by a dot. Lists of maps stay one JSON column. */
function columnsOf(type: TypeName): string[] {
  const walk = (schema: z.core.$ZodType, path: string): string[] => {
    if (schema instanceof z.ZodOptional) return walk(schema.unwrap(), path);
    if (!(schema instanceof z.ZodObject)) return [path];
    const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
    return Object.entries(shape).flatMap(([key, field]) => walk(field, path ? `${path}.${key}` : key));
  };
  return walk(recordTypes[type].schema, '');
}

function cell(data: DataOf<TypeName>, column: string): string {
  const value = column
    .split('.')
    .reduce<unknown>(
      (at, key) => (at === undefined ? undefined : (at as Record<string, unknown>)[key]),
      data,
    );
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join('; ') : JSON.stringify(value);
  }
  return typeof value === 'string' || typeof value === 'boolean' ? `${value}` : JSON.stringify(value);
}

/** The records of a type as CSV with a byte order mark, so that Excel reads the diacritics, and no live formula. */
export function csvOf(type: TypeName, { register }: Publication): string {
  const columns = columnsOf(type);
  const rows = register.records[type].map((record) => [
    record.id,
    record.department,
    ...columns.map((column) => cell(record.data, column)),
    record.body,
  ]);
  return stringify([['id', 'department_folder', ...columns, 'body'], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** The JSON Schema of a type's front matter. */
export function schemaOf(type: TypeName): object {
  return z.toJSONSchema(recordTypes[type].schema, { io: 'input', unrepresentable: 'any', override: asTyped });
}

/** Flags and counts are typed as bare `true` and `42`, which editors read as booleans and numbers. */
function asTyped({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const meta = z.globalRegistry.get(zodSchema);
  if (meta?.form?.en.startsWith('`true`')) {
    jsonSchema.type = 'boolean';
    jsonSchema.examples = [true];
  }
  if (meta?.form?.en.startsWith('a whole number')) {
    delete jsonSchema.pattern;
    Object.assign(jsonSchema, { type: 'integer', minimum: 0, examples: [42] });
  }
}
