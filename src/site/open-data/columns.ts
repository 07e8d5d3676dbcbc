import type { z } from 'zod';
import type { TypeName } from '../../domain/records/index.ts';
import { schemaOf } from './schemas.ts';

/** A field as the JSON Schema of its type describes it. */
export type FieldSchema = z.core.JSONSchema.BaseSchema & { reference?: z.GlobalMeta['reference'] };

/** A column of a type's table. */
export interface Column {
  /** The field's name, those of nested maps joined by a dot: `reply.date`. */
  name: string;
  /** Whether every record has it. */
  required: boolean;
  field: FieldSchema;
}

function columnsIn(schema: FieldSchema, path: string, required: boolean): Column[] {
  if (!schema.properties) return [{ name: path, required, field: schema }];
  return Object.entries(schema.properties).flatMap(([key, inner]) => {
    if (typeof inner === 'boolean') return [];
    const isRequired = required && schema.required?.includes(key) === true;
    return columnsIn(inner, path ? `${path}.${key}` : key, isRequired);
  });
}

/** The columns of a type's table: every field in the order of its schema. A list of maps stays one column. */
export const columnsOf = (type: TypeName): Column[] => columnsIn(schemaOf(type), '', true);
