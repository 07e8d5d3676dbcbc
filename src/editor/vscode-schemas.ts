import { z } from 'zod';
import { recordTypes, typeNames } from '../domain/records/index.ts';
import { jsonSchemaOf, settings } from '../site/open-data/schemas.ts';

/** A file, by its path in the project. */
export type Files = Readonly<Record<string, string>>;

/**
 * A JSON Schema with what editors show beyond the standard: how a value is written in place of a pattern, and the label
 * of each of a closed list.
 */
const forEditors = (schema: z.ZodType) =>
  jsonSchemaOf(schema, ({ zodSchema, jsonSchema }) => {
    const { form, choices } = z.globalRegistry.get(zodSchema) ?? {};
    if (form && jsonSchema.pattern !== undefined) jsonSchema['patternErrorMessage'] = `Cách ghi: ${form.vi}.`;
    if (choices && jsonSchema.enum) {
      jsonSchema['enumDescriptions'] = jsonSchema.enum.map((key) => choices[String(key)]?.vi ?? '');
    }
  });

const written = (schema: z.ZodType): string => `${JSON.stringify(forEditors(schema), null, 2)}\n`;

/** The schemas of publisher.yaml, calendar and rulebook, which the settings of VS Code name. */
export const settingSchemas = (): Files =>
  Object.fromEntries(
    Object.entries(settings).map(([name, schema]) => [
      `.vscode/schemas/${name}.schema.json`,
      written(schema),
    ]),
  );

/** The schemas of front matter, where the language server of Astro looks for them. */
export const recordSchemas = (): Files =>
  Object.fromEntries(
    typeNames.map((type) => [`.astro/collections/${type}.schema.json`, written(recordTypes[type].schema)]),
  );
