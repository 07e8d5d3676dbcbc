import { z } from 'zod';
import { blank } from '../../domain/fields/field.ts';
import type { Text } from '../../domain/text.ts';
import { askedFields, fieldMeta, fieldSchema } from '../schema.ts';

/** How a value of a field looks, with a blank where somebody is to write. */
export function exampleOf(meta: z.GlobalMeta): string | undefined {
  const [first] = (meta.examples ?? []) as readonly unknown[];
  return typeof first === 'string' ? first : undefined;
}

/** How a field is written: its line, or its line and those that belong to it. */
export interface Sample extends Text {
  isOneLine: boolean;
}

/** Values that are known already, by field. */
export type Known = Readonly<Record<string, string | undefined>>;

/** How a field is written, with an example, or with what is known already. */
export function sample(
  field: string,
  schema: z.core.$ZodType | undefined,
  meta: z.GlobalMeta,
  known: Known = {},
): Sample {
  const parts = schema instanceof z.ZodArray ? fieldSchema(schema, [0]) : schema;
  if (!(parts instanceof z.ZodObject)) {
    const line = `\`${lineOf(field, schema, meta, known)}\``;
    return { vi: line, en: line, isOneLine: true };
  }
  const isOneLine = false;
  const { alternatives } = meta;
  if (alternatives) {
    const lines = linesOf(parts, alternatives, known);
    return {
      vi: `\`${field}:\`, bên dưới là một trong các dòng thụt vào hai dấu cách ${lines}`,
      en: `\`${field}:\`, followed by one of these lines, indented by two spaces: ${lines}`,
      isOneLine,
    };
  }
  const asked = askedFields(parts);
  const lines = linesOf(parts, asked.length > 0 ? asked : Object.keys(parts.shape), known);
  return schema instanceof z.ZodArray
    ? {
        vi: `\`${field}:\`, bên dưới mỗi mục bắt đầu bằng \`- \` và có ${lines}`,
        en: `\`${field}:\`, below which each item begins with \`- \` and has ${lines}`,
        isOneLine,
      }
    : {
        vi: `\`${field}:\`, bên dưới là các dòng thụt vào hai dấu cách ${lines}`,
        en: `\`${field}:\`, followed by these lines, indented by two spaces: ${lines}`,
        isOneLine,
      };
}

function lineOf(
  field: string,
  schema: z.core.$ZodType | undefined,
  meta: z.GlobalMeta,
  known: Known,
): string {
  const item = schema instanceof z.ZodArray ? fieldMeta(schema, [0]) : meta;
  const example = item.choices || meta.choices ? blank : (exampleOf(meta) ?? exampleOf(item));
  if (schema instanceof z.ZodArray) return `${field}: [${example ?? blank}]`;
  const value = known[field] ?? example;
  return value === undefined ? `${field}:` : `${field}: ${value}`;
}

/** Fields of an object, each as the line that it takes. */
const linesOf = (schema: z.ZodObject, keys: readonly string[], known: Known): string =>
  keys
    .map((key) => `\`${lineOf(key, fieldSchema(schema, [key]), fieldMeta(schema, [key]), known)}\``)
    .join(', ');
