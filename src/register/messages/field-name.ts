import type { z } from 'zod';
import type { Text } from '../../domain/text.ts';
import { fieldMeta, fieldSchema } from '../schema.ts';
import type { FieldPath } from '../../domain/location.ts';

/** A path as people say it: items of a list are counted from one. */
const spoken = (path: FieldPath, item: string): string =>
  path
    .reduce<string[]>((parts, key) => {
      const last = parts.at(-1);
      if (typeof key === 'number') return [...parts, `${item} ${key + 1}`];
      return last?.startsWith('`')
        ? [...parts.slice(0, -1), `${last.slice(0, -1)}.${key}\``]
        : [...parts, `\`${key}\``];
    }, [])
    .join(', ');

const names = new WeakMap<z.core.$ZodType, Map<string, Text>>();

/** A field as messages name it: its label, and where it stands in the file; only the latter where it has no label. */
export function fieldName(schema: z.core.$ZodType | undefined, path: FieldPath): Text {
  if (!schema) return nameIn(undefined, path);
  const known = names.get(schema) ?? new Map<string, Text>();
  names.set(schema, known);
  const key = JSON.stringify(path);
  const name = known.get(key) ?? nameIn(schema, path);
  known.set(key, name);
  return name;
}

function nameIn(schema: z.core.$ZodType | undefined, path: FieldPath): Text {
  const { title, en } = schema && fieldSchema(schema, path) ? fieldMeta(schema, path) : {};
  const [vi, english] = [spoken(path, 'mục'), spoken(path, 'item')];
  return {
    vi: title ? `“${title}” (${vi})` : vi,
    en: en ? `“${en.title}” (${english})` : english,
  };
}

/** A message about a field, which begins with the field's label unless it says it in its own words. */
export function labelled(message: Text, schema: z.core.$ZodType, path: FieldPath): Text {
  const { title } = fieldSchema(schema, path) ? fieldMeta(schema, path) : {};
  if (!title || message.vi.includes(`“${title}”`)) return message;
  const name = fieldName(schema, path);
  return { vi: `${name.vi}: ${message.vi}`, en: `${name.en}: ${message.en}` };
}
