import { z } from 'zod';
import { ownValue } from '../domain/own-value.ts';
import type { ReferenceTarget } from '../domain/fields/reference.ts';
import { instantPattern } from '../domain/fields/time.ts';
import type { FieldPath } from '../domain/location.ts';

/** A field that names something else, and where in the front matter it stands; `*` is every item of a list. */
export interface ReferenceField {
  path: readonly string[];
  target: ReferenceTarget;
  keywords: readonly string[];
  /** The rule of law that the field is under, if one is. */
  rule?: string | undefined;
}

/** What a wrapper (`optional`, `default`, a pipe to an output type) wraps; undefined for any other schema. */
function wrapped(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return schema.unwrap();
  }
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

/** The schema under its wrappers. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = wrapped(schema);
  return inner ? bare(inner) : schema;
}

const shapeOf = (schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => schema.shape;

function step(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return ownValue(shapeOf(inner), String(key));
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

function metaOf(schema: z.core.$ZodType): z.GlobalMeta {
  const inner = wrapped(schema);
  return { ...(inner && metaOf(inner)), ...z.globalRegistry.get(schema) };
}

/** The schema of the field at a path, under its wrappers; undefined where it has no such field. */
export function fieldSchema(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  const found = path.reduce<z.core.$ZodType | undefined>((at, key) => at && step(at, key), schema);
  return found && bare(found);
}

/** What the schema says of the field at a path; for an item of a list, what it says of the list as well. */
export function fieldMeta(schema: z.core.$ZodType, path: FieldPath): z.GlobalMeta {
  let current: z.core.$ZodType = schema;
  let meta: z.GlobalMeta = {};
  for (const key of path) {
    const next = step(current, key);
    if (!next) return meta;
    const stepMeta = metaOf((current = next));
    meta =
      typeof key === 'number'
        ? { ...meta, ...stepMeta }
        : { ...stepMeta, ...(stepMeta.rule || !meta.rule ? {} : { rule: meta.rule }) };
  }
  return meta;
}

/**
 * The innermost field on a path without which the record is still one, an item of a list included; undefined where every
 * field on it is required.
 */
export function optionalPart(schema: z.core.$ZodType, path: FieldPath): FieldPath | undefined {
  let current = schema;
  let found: FieldPath | undefined;
  for (const [index, key] of path.entries()) {
    const next = step(current, key);
    if (!next) break;
    if (typeof key === 'number' || z.safeParse(next, undefined).success) found = path.slice(0, index + 1);
    current = next;
  }
  return found;
}

/** Every day and minute of a schema, by its path; `*` is every item of a list. */
export function dayPaths(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  const inner = bare(schema);
  const { format, pattern } = metaOf(schema) as { format?: string; pattern?: string };
  if (format === 'date' || pattern === instantPattern) return [path.join('.')];
  if (inner instanceof z.ZodObject) {
    return Object.entries(shapeOf(inner)).flatMap(([key, field]) => dayPaths(field, [...path, key]));
  }
  return inner instanceof z.ZodArray ? dayPaths(inner.element, [...path, '*']) : [];
}

/** The fields without which there is no record, in the order of the schema. */
export const requiredFields = (schema: z.ZodObject): string[] =>
  Object.entries(shapeOf(schema)).flatMap(([key, field]) =>
    z.safeParse(field, undefined).success ? [] : key,
  );

/** The fields that forms ask for: the required ones, and those that the law orders and a true record may lack. */
export const askedFields = (schema: z.ZodObject): string[] =>
  Object.entries(shapeOf(schema)).flatMap(([key, field]) =>
    !z.safeParse(field, undefined).success || metaOf(field).asked ? key : [],
  );

/** Every field of a schema that names something else. */
export function referenceFields(schema: z.core.$ZodType, path: readonly string[] = []): ReferenceField[] {
  const inner = bare(schema);
  const { reference, rule } = metaOf(schema);
  if (reference) return [{ path, ...reference, rule }];
  if (inner instanceof z.ZodObject) {
    return Object.entries(shapeOf(inner)).flatMap(([key, field]) => referenceFields(field, [...path, key]));
  }
  if (inner instanceof z.ZodArray) return referenceFields(inner.element, [...path, '*']);
  return [];
}

const isBlank = (value: unknown): boolean => value === null || value === '';

/** Whether a key anywhere in data has no value. */
const hasBlanks = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.values(data).some((value) => hasBlanks(value) || (isBlank(value) && !Array.isArray(data)));

/** Takes out keys without a value, which say the same as no key, so that a form left blank reads as blank. */
export const withoutBlanks = (data: unknown): unknown => (hasBlanks(data) ? filledPart(data) : data);

function filledPart(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(filledPart);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => !isBlank(value))
      .map(([key, value]) => [key, filledPart(value)]),
  );
}
