import type { z } from 'zod';
import { allSchemas, publishedSchemaOf } from '../../open-data/schemas.ts';

/** The kinds of files in a content tree, each of which has a schema. */
export const schemaKeys = (): string[] => Object.keys(allSchemas);

/** The JSON Schema of a kind of files. @throws Error if there is no such kind */
export function schemaView(kind: string): z.core.JSONSchema.BaseSchema {
  const schema = allSchemas[kind];
  if (!schema) throw new Error(`No schema ${kind}`);
  return publishedSchemaOf(schema);
}
