import leven from 'leven';
import { z } from 'zod';
import { isPlainDate } from '../domain/dates.ts';
import type { Law } from '../domain/law.ts';
import type { ReferenceTarget } from '../domain/records/fields.ts';
import type { Text } from '../domain/text.ts';
import type { FieldPath } from './source.ts';

/** A finding on a field, before its place in the file has been looked up. */
export interface FieldFault {
  rule: string;
  path: FieldPath;
  message: Text;
}

/** A field that names something else, and where in the front matter it stands; `*` is every item of a list. */
export interface ReferenceField {
  path: readonly string[];
  target: ReferenceTarget;
  keywords: readonly string[];
}

/** The schema under its wrappers (`optional`, `default`, pipes to an output type). */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return bare(schema.unwrap());
  }
  return schema;
}

const shapeOf = (schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => schema.shape;

function step(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return shapeOf(inner)[String(key)];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

const metaOf = (schema: z.core.$ZodType): z.GlobalMeta => ({
  ...z.globalRegistry.get(bare(schema)),
  ...z.globalRegistry.get(schema),
});

/** What the schema says of the field at a path; for an item of a list, what it says of the list as well. */
export function fieldMeta(schema: z.core.$ZodType, path: FieldPath): z.GlobalMeta {
  let current: z.core.$ZodType = schema;
  let meta: z.GlobalMeta = {};
  for (const key of path) {
    const next = step(current, key);
    if (!next) return meta;
    const own = metaOf((current = next));
    meta =
      typeof key === 'number'
        ? { ...meta, ...own }
        : { ...own, ...(own.rule || !meta.rule ? {} : { rule: meta.rule }) };
  }
  return meta;
}

/** Every field of a schema that names something else. */
export function referenceFields(schema: z.core.$ZodType, path: readonly string[] = []): ReferenceField[] {
  const inner = bare(schema);
  const { reference } = metaOf(schema);
  if (reference) return [{ path, ...reference }];
  if (inner instanceof z.ZodObject) {
    return Object.entries(shapeOf(inner)).flatMap(([key, field]) => referenceFields(field, [...path, key]));
  }
  if (inner instanceof z.ZodArray) return referenceFields(inner.element, [...path, '*']);
  return [];
}

/** Takes out keys without a value, which say the same as no key, so that a form left blank reads as blank. */
export function withoutBlanks(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutBlanks);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => [key, withoutBlanks(value)]),
  );
}

const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );

/** The candidate nearest to a word, if it is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: distance });
    if (apart < distance) [best, distance] = [candidate, apart];
  }
  return best;
}

/** The law of a rule, where one is in force for the file in question. */
export type LawOf = (rule: string) => Law | undefined;

/** What the schema's complaints mean to the person who typed the file. */
export function fieldFaults(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  lawOf: LawOf,
): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, path, key));
    return [faultOf(schema, data, path, lawOf)];
  });
}

function unknownKey(schema: z.core.$ZodType, path: FieldPath, key: string): FieldFault {
  const parent = bare(path.reduce<z.core.$ZodType>((at, next) => step(at, next) ?? at, schema));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  const meant = nearest(key, known);
  return {
    rule: 'key-unknown',
    path: [...path, key],
    message: meant
      ? {
          vi: `Không có trường nào tên là \`${key}\`. Có lẽ ý bạn là \`${meant}\`: sửa tên trường ở dòng này.`,
          en: `There is no field called \`${key}\`. You may have meant \`${meant}\`: change the name on this line.`,
        }
      : {
          vi: `Không có trường nào tên là \`${key}\`. Xóa dòng này, hoặc dùng một trong các trường: ${list(known)}.`,
          en: `There is no field called \`${key}\`. Delete this line, or use one of: ${list(known)}.`,
        },
  };
}

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const lawReason = (law: Law | undefined): Text =>
  law
    ? { vi: `${law.citation.text.vi} yêu cầu nội dung này.`, en: `${law.citation.text.en} orders it.` }
    : { vi: '', en: '' };

function faultOf(schema: z.core.$ZodType, data: unknown, path: FieldPath, lawOf: LawOf): FieldFault {
  const meta = fieldMeta(schema, path);
  const law = meta.rule ? lawOf(meta.rule) : undefined;
  const rule = law ? (meta.rule as string) : undefined;
  const value = valueAt(data, path);
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const name: Text = {
    vi: `“${meta.title ?? field}” (\`${path.join('.')}\`)`,
    en: `“${meta.en?.title ?? field}” (\`${path.join('.')}\`)`,
  };
  if (value === undefined) {
    return { rule: rule ?? 'field-missing', path, message: missing(name, field, meta, law, path.length > 1) };
  }
  return { rule: rule ?? 'field-malformed', path, message: malformed(name, field, value, meta, law) };
}

const exampleOf = (meta: z.GlobalMeta): string | undefined => {
  const [first] = (meta.examples ?? []) as readonly unknown[];
  return typeof first === 'string' ? first : undefined;
};

const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

function missing(name: Text, field: string, meta: z.GlobalMeta, law: Law | undefined, nested: boolean): Text {
  const example = exampleOf(meta);
  const line = example ? `\`${field}: ${example}\`` : `\`${field}:\``;
  const why = lawReason(law);
  return {
    vi: sentences(
      `Thiếu ${name.vi}.`,
      why.vi || meta.description,
      nested ? `Thêm ${line} thụt vào dưới dòng này.` : `Thêm một dòng ${line} phía trên dòng \`---\` này.`,
    ),
    en: sentences(
      `${name.en} is missing.`,
      why.en || meta.en?.description,
      nested ? `Add ${line}, indented, below this line.` : `Add a line ${line} above this \`---\`.`,
    ),
  };
}

function malformed(
  name: Text,
  field: string,
  value: unknown,
  meta: z.GlobalMeta,
  law: Law | undefined,
): Text {
  const why = lawReason(law);
  const shown =
    typeof value === 'string' ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”` : undefined;
  const want = wanted(meta, typeof value === 'string' ? value : undefined, field);
  return {
    vi: sentences(
      shown ? `${name.vi} ghi ${shown} là không dùng được.` : `${name.vi} không đúng cách viết.`,
      why.vi,
      want.vi,
    ),
    en: sentences(
      shown
        ? `${name.en} says ${shown}, which cannot be used.`
        : `${name.en} is not written in the right way.`,
      why.en,
      want.en,
    ),
  };
}

/** The exact next edit: the value that was surely meant where it can be told, else the form with an example. */
function wanted(meta: z.GlobalMeta, value: string | undefined, field: string): Text {
  if (meta.choices) {
    const keys = Object.keys(meta.choices);
    const meant = value && nearest(value, keys);
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      Object.entries(meta.choices ?? {})
        .map(([key, label]) => `\`${key}\` (${label[language]})`)
        .join(', '),
    ) as [string, string];
    return meant
      ? {
          vi: `Sửa thành \`${field}: ${meant}\`. Các giá trị được dùng: ${vi}.`,
          en: `Make it \`${field}: ${meant}\`. It takes: ${en}.`,
        }
      : { vi: `Ghi một trong các giá trị: ${vi}.`, en: `Write one of: ${en}.` };
  }
  const turned = value && turnedDate(value, exampleOf(meta));
  if (turned) return { vi: `Sửa thành \`${field}: ${turned}\`.`, en: `Make it \`${field}: ${turned}\`.` };
  const example = exampleOf(meta);
  const pattern = example ? `\`${field}: ${example}\`` : undefined;
  return {
    vi: sentences(
      meta.form
        ? `Ghi ${meta.form.vi}${pattern ? `, ví dụ ${pattern}` : ''}.`
        : pattern && `Ghi theo mẫu ${pattern}.`,
      !meta.form && !pattern
        ? 'Ghi các dòng con, thụt vào hai dấu cách, như một bản ghi cùng loại đã có.'
        : undefined,
    ),
    en: sentences(
      meta.form
        ? `Write ${meta.form.en}${pattern ? `, for example ${pattern}` : ''}.`
        : pattern && `Write it like ${pattern}.`,
      !meta.form && !pattern
        ? 'Write the lines that belong to it, indented by two spaces, as in an existing record.'
        : undefined,
    ),
  };
}

/** A day or instant typed in the Vietnamese order, or without its zone, as the field wants it. */
function turnedDate(value: string, example: string | undefined): string | undefined {
  if (!example || !/^\d{4}-\d{2}-\d{2}/.test(example)) return undefined;
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(value);
  const date = day
    ? `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`
    : /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (!date || !isPlainDate(date)) return undefined;
  if (example.length === 10) return date;
  const time = /(\d{1,2})[:h](\d{2})/.exec(value.slice(day?.[0].length ?? 10));
  return time ? `${date}T${time[1]?.padStart(2, '0')}:${time[2]}+07:00` : undefined;
}
