import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import { slugFrom } from '../../domain/slug.ts';
import type { FieldPath } from '../../domain/location.ts';
import { fieldMeta } from '../../register/schema.ts';
import { valueOf, type Values } from './fields.ts';

/** The fields that name a record of a type: its day, then what it is about. */
export const namingFields: Record<TypeName, readonly string[]> = {
  departments: ['name'],
  outlets: ['name'],
  spokespersons: ['name'],
  authorisations: ['person.name', 'case'],
  briefings: [],
  statements: ['occurredAt', 'title'],
  requests: ['receivedAt', 'topic'],
  responses: ['receivedOn', 'title'],
  corrections: ['requestedOn', 'title'],
  reports: [],
  awareness: ['date', 'kind'],
  waivers: ['from', 'reason'],
  explanations: ['date', 'rule', 'subject'],
};

/** The longest name of a file, in characters. */
const longest = 60;

/** The name of a file after the fields that name its record, in plain letters, cut between words where it is long. */
export function slugOf(type: TypeName, values: Values): string {
  const words = namingFields[type].map((field) => wordsOf(type, field, valueOf(values, field)));
  const slug = slugFrom(words.join(' '));
  const cut = slug.slice(0, longest + 1).lastIndexOf('-');
  return slug.length <= longest ? slug : slug.slice(0, cut > 0 ? cut : longest);
}

/** A value as a part of a name: of an instant its day, of a path its end, of a choice its label. */
function wordsOf(type: TypeName, field: string, value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  const path: FieldPath = field.split('.');
  const label = fieldMeta(recordTypes[type].schema, path).choices?.[text]?.vi;
  if (label) return label;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return text.slice(0, 10);
  return field === 'subject' ? (text.split('/').at(-1) ?? '') : text;
}
