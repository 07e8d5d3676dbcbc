import { stringify } from 'yaml';
import { z } from 'zod';
import { recordTypes, type TypeName } from '../domain/records/index.ts';
import { wrapWords } from '../domain/text.ts';
import { exampleOf } from './messages/field-advice.ts';
import { formatRecord } from './format/format-record.ts';
import { fieldMeta, fieldSchema, askedFields, type ReferenceField } from './schema.ts';
import type { FieldPath } from '../domain/location.ts';

/** One of the values that a field may take, with its label in Vietnamese if it has one. */
export interface Option {
  key: string;
  label?: string | undefined;
}

/** A record before it is filled in. */
export interface Draft {
  type: TypeName;
  /** What is known of it already, by field. */
  known: Readonly<Record<string, unknown>>;
  /** Fields that are to be filled in although the schema leaves them open. */
  also: readonly string[];
  /** What a reference may name; empty where there is too much to list. */
  optionsOf: (reference: Pick<ReferenceField, 'target' | 'keywords'>) => readonly Option[];
}

/** The widest line of a comment, in characters. */
const width = 100;

/** A comment in as many lines as it takes. */
const comment = (words: string): string[] => wrapWords(words.split(' '), width).map((line) => `# ${line}`);

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/**
 * The file of a record with every required field in its place: what is known filled in, and the rest empty under a
 * comment in Vietnamese that says what to write. An empty field is one that `check` asks for.
 */
export function draftRecord(draft: Draft): string {
  const { schema } = recordTypes[draft.type];
  const required = [...askedFields(schema), ...draft.also];
  const keys = Object.keys(schema.shape);
  const taken = keys.filter((key) => required.includes(key) || draft.known[key] !== undefined);
  const left = keys.filter((key) => !taken.includes(key));
  const lines = taken.flatMap((key) => fieldLines(draft, [key], draft.known[key]));
  const yaml = [...lines, ...optionalLines(schema, left)].join('\n');
  return formatRecord(Buffer.from(`---\n${yaml}\n---\n`), draft.type) ?? '';
}

/** The fields that may be added, by name and label. */
function optionalLines(schema: z.ZodObject, keys: readonly string[]): string[] {
  const list = keys.map((key) => `#   ${key} (${fieldMeta(schema, [key]).title ?? key})`);
  return list.length > 0 ? ['# Khi có thì thêm các trường sau; không có thì bỏ qua:', ...list] : [];
}

function fieldLines(draft: Draft, path: FieldPath, value: unknown): string[] {
  const { schema } = recordTypes[draft.type];
  const key = String(path.at(-1));
  const wanted = fieldSchema(schema, path);
  if (wanted instanceof z.ZodObject) return partLines(draft, path, wanted, value);
  if (value !== undefined)
    return stringify({ [key]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
  return [...helpOn(draft, path, wanted), `${key}:`];
}

/** A field of several lines: those of its parts that are required or known. */
function partLines(draft: Draft, path: FieldPath, wanted: z.ZodObject, value: unknown): string[] {
  const { title = '', description = '' } = fieldMeta(recordTypes[draft.type].schema, path);
  const known = (value ?? {}) as Record<string, unknown>;
  const required = askedFields(wanted);
  const keys = Object.keys(wanted.shape).filter((key) => required.includes(key) || known[key] !== undefined);
  const isFilled = keys.every((key) => known[key] !== undefined);
  const lines = keys.flatMap((key) => fieldLines(draft, [...path, key], known[key]));
  return [
    ...(isFilled ? [] : comment(`${title}: ${description}`)),
    `${String(path.at(-1))}:`,
    ...indented(lines),
  ];
}

/** What to write into an empty field. */
function helpOn({ type, optionsOf }: Draft, path: FieldPath, wanted: z.core.$ZodType | undefined): string[] {
  const { schema } = recordTypes[type];
  const meta = fieldMeta(schema, path);
  const isList = wanted instanceof z.ZodArray;
  const item = isList ? { ...meta, ...fieldMeta(schema, [...path, 0]) } : meta;
  const options = item.choices
    ? Object.entries(item.choices).map(([key, { vi }]) => ({ key, label: vi }))
    : item.reference
      ? optionsOf(item.reference)
      : [];
  const list = options.map(({ key, label }) => (label ? `${key} (${label})` : key)).join(', ');
  const example = options[0]?.key ?? exampleOf(item);
  const form = item.form?.vi;
  const written = form ? `Cách ghi: ${form}, ví dụ ${example}` : example && `Ví dụ: ${example}`;
  return [
    ...comment(`${meta.title ?? ''}: ${meta.description ?? ''}`),
    ...(list ? comment(`${isList ? 'Chọn trong' : 'Ghi một trong'}: ${list}.`) : []),
    ...(written && !list && !isList ? comment(written) : []),
    ...(isList
      ? comment('Mỗi mục một dòng ngay dưới tên trường, bắt đầu bằng hai dấu cách và dấu gạch nối, ví dụ:')
      : []),
    ...(isList ? [`#   - ${example ?? '…'}`] : []),
  ];
}

/** A file that is YAML from end to end. */
export const yamlOf = (data: Readonly<Record<string, unknown>>): string =>
  stringify(data, { lineWidth: 0, singleQuote: true });
