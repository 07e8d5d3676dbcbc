import { z } from 'zod';
import { recordTypes, type TypeName } from '../domain/records/index.ts';

/** The JSON Schema of a type's front matter. */
export const schemaOf = (type: TypeName): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(recordTypes[type].schema, { io: 'input', unrepresentable: 'any', override: asTyped });

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
