import { z } from 'zod';
import { calendarSchema } from '../../domain/working-calendar.ts';
import { publisherSchema } from '../../domain/publisher.ts';
import { amendmentSchema, ruleSetSchema } from '../../domain/rule-set.ts';
import { countForm, flagForm } from '../../domain/fields/choice.ts';
import { recordTypes, type TypeName } from '../../domain/records/index.ts';

/** A field of a schema, and its JSON Schema so far. */
interface Described {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** The JSON Schema of what is typed into a file, `more` may add to its fields. */
export const jsonSchemaOf = (
  schema: z.ZodType,
  more: (described: Described) => void = () => undefined,
): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: (described) => {
      asTyped(described);
      more(described);
    },
  });

/** What has been made of schemas, which never change, and which each table in each language asks for. */
const published = new Map<z.ZodType, z.core.JSONSchema.BaseSchema>();

/** The JSON Schema of what is typed into a file, as it is published; made once. */
export function publishedSchemaOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const made = published.get(schema) ?? jsonSchemaOf(schema);
  published.set(schema, made);
  return made;
}

/** The JSON Schema of a type's front matter. */
export const schemaOf = (type: TypeName): z.core.JSONSchema.BaseSchema =>
  publishedSchemaOf(recordTypes[type].schema);

/** The files beside the records: the publisher's settings, a year's calendar, a body of law whole or as an amendment. */
export const settings = {
  publisher: publisherSchema,
  calendar: calendarSchema,
  rulebook: z.union([ruleSetSchema, amendmentSchema]),
};

/** The schema of every kind of file in a content tree, by its name. */
export const allSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(recordTypes).map(([type, { schema }]) => [type, schema])),
  ...settings,
};

/**
 * Flags, counts and years are typed as bare `true`, `42` and `2026`, which editors read as booleans and numbers; telephone
 * numbers such as `1022`, and extensions, as texts or as numbers.
 */
function asTyped({ zodSchema, jsonSchema }: Described): void {
  const meta = z.globalRegistry.get(zodSchema);
  if (meta?.form === flagForm) {
    jsonSchema.type = 'boolean';
    jsonSchema.examples = [true];
  }
  if (meta?.form === countForm) {
    delete jsonSchema.pattern;
    Object.assign(jsonSchema, { type: 'integer', minimum: 0, examples: [42] });
  }
  if (meta?.kind === 'phone' || meta?.kind === 'extension')
    Object.assign(jsonSchema, { type: ['string', 'integer'] });
  if (jsonSchema.pattern === '^\\d{4}$') {
    delete jsonSchema.pattern;
    Object.assign(jsonSchema, { type: 'integer', minimum: 1900, maximum: 9999, examples: [2026] });
  }
}
