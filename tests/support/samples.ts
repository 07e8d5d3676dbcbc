import { z } from 'zod';
import type { ReferenceTarget } from '../../src/domain/fields/reference.ts';
import { fieldMeta, requiredFields } from '../../src/register/schema.ts';
import type { FieldPath } from '../../src/domain/location.ts';

/** Things of the small tree that references may name. */
const named: Readonly<Record<ReferenceTarget, string>> = {
  departments: 'trung-uong',
  outlets: 'bao-an-phu',
  spokespersons: 'tran-thi-mai-lan',
  speaker: 'tran-thi-mai-lan',
  waivers: 'thu',
  rules: 'briefing-monthly',
  ruleSets: 'letter-2015',
  topics: 'news',
  grounds: 'state-secret',
  attachments: 'bang-so-lieu.csv',
  subject: '2026-09',
};

/** Values of every form that a field takes: the first that its schema accepts is one of its own. */
const candidates = [
  ...['Nguyễn Văn An', 'true', '7', '2026-10-05', '2026-10-13T09:00+07:00', '2026-10', '0200 555 0101'],
  ...[
    'ban@an-phu.example',
    '7/CTHADS',
    'XY-2026-1',
    'https://an-phu.example/x',
    'Asia/Ho_Chi_Minh',
    'ten-cu',
    'Thứ Hai – Thứ Sáu',
    '7h30 – 11h30',
    'NCT2026',
  ],
  `sha256:${'0'.repeat(64)}`,
];

const accepts = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

/** The schema under what leaves a field open; what turns a value into another stays, for it says which values it takes. */
function asked(schema: z.core.$ZodType): z.core.$ZodType {
  const isOpen =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isOpen ? asked(schema.unwrap()) : schema;
}

/** The schema of the field at a path. @throws Error where there is none */
const schemaAt = (schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType =>
  path.reduce<z.core.$ZodType>((at, key) => {
    const next = at instanceof z.ZodObject ? (at.shape as Record<string, z.core.$ZodType>)[key] : undefined;
    if (at instanceof z.ZodArray) return asked(at.element);
    if (!next) throw new Error(`There is no field ${path.join('.')}.`);
    return asked(next);
  }, asked(schema));

/** Every field of a schema that has a value and no fields of its own; of a list, its first item. */
export function leavesOf(schema: z.core.$ZodType, path: FieldPath = []): FieldPath[] {
  const at = schemaAt(schema, path);
  if (at instanceof z.ZodObject)
    return Object.keys(at.shape).flatMap((key) => leavesOf(schema, [...path, key]));
  return at instanceof z.ZodArray ? leavesOf(schema, [...path, 0]) : [path];
}

/** Whether a field takes a value, as its form goes; whether there is what it names is another matter. */
export const takes = (schema: z.core.$ZodType, path: FieldPath, value: unknown): boolean =>
  accepts(schemaAt(schema, path), value);

/** Whether a field names something else, so that no text belongs into it. */
export const isReference = (schema: z.core.$ZodType, path: FieldPath): boolean =>
  fieldMeta(schema, path).reference !== undefined;

/** A right value for a field, with what is required within it. @throws Error for a field of a new form */
function sampleOf(schema: z.core.$ZodType, path: FieldPath): unknown {
  const at = schemaAt(schema, path);
  if (at instanceof z.ZodObject)
    return Object.fromEntries(requiredFields(at).map((key) => [key, sampleOf(schema, [...path, key])]));
  if (at instanceof z.ZodArray) return [sampleOf(schema, [...path, 0])];
  const { reference, choices = {} } = fieldMeta(schema, path);
  const found = [
    ...(reference ? [named[reference.target]] : []),
    ...Object.keys(choices),
    ...candidates,
  ].find((one) => accepts(at, one));
  if (found === undefined) throw new Error(`No sample fits ${path.join('.')}.`);
  return found;
}

/** A right record of a type: its required fields. */
export const sample = (schema: z.core.$ZodType): unknown => sampleOf(schema, []);

/** Data with a value put at a path, and with right values for whatever has to be beside it there. */
export function withLeaf(
  schema: z.core.$ZodType,
  data: unknown,
  path: FieldPath,
  value: unknown,
  at: FieldPath = [],
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const there: unknown = data ?? sampleOf(schema, at);
  if (typeof key === 'number') {
    const list = there as readonly unknown[];
    return list.with(key, withLeaf(schema, list[key], rest, value, [...at, key]));
  }
  const fields = there as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withLeaf(schema, fields[key], rest, value, [...at, key]) };
}
