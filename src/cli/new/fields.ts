import { z } from 'zod';
import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { fieldProblems } from '../../register/messages/field-problems.ts';
import { guessValue } from '../../register/messages/guess-values.ts';
import { nearest } from '../../register/nearest.ts';
import { fieldMeta, fieldSchema } from '../../register/schema.ts';
import type { FieldPath } from '../../domain/location.ts';
import { valueAt } from '../../register/reading/source-text.ts';
import { CannotRun } from '../command/cannot-run.ts';
import type { Prompt, Question } from './prompt.ts';

/** Fields by name; a field with parts holds them as fields of the same kind. */
export type Values = Record<string, unknown>;

/** A field named with dots between its parts as a path; a number is the place in a list, from zero. */
const pathOf = (field: string): (string | number)[] =>
  field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** The value of a field. */
export const valueOf = (values: Values, field: string): unknown => valueAt(values, pathOf(field));

/** The same fields with one set. */
export function withValue(values: Values, field: string, value: unknown): Values {
  return setAt(values, pathOf(field), value) as Values;
}

function setAt(values: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(values) ? values : [];
    return Object.assign([...list], { [key]: setAt(list[key], rest, value) });
  }
  const parts = typeof values === 'object' && values !== null ? (values as Values) : {};
  return { ...parts, [key]: setAt(parts[key], rest, value) };
}

/** Why the schema refuses a value in a field, in the words of `check`; undefined if it does not. */
function faultIn(schema: z.ZodObject, field: string, value: unknown): Text | undefined {
  const data = withValue({}, field, value);
  const result = schema.safeParse(data);
  const path = pathOf(field);
  return fieldProblems(schema, data, result.error?.issues ?? [], () => undefined).find(
    ({ field: at = [] }) => at.length >= path.length && path.every((key, index) => at[index] === key),
  )?.message;
}

/** Reads a field that was typed: its value, or why it is refused. A day in the Vietnamese order becomes an ISO date. */
function readField(schema: z.ZodObject, field: string, typed: string): { value: string } | { fault: Text } {
  const fault = faultIn(schema, field, typed);
  if (!fault) return { value: typed };
  const wanted = fieldSchema(schema, pathOf(field));
  const guess = wanted && guessValue(typed, wanted, fieldMeta(schema, pathOf(field)));
  return guess !== undefined && !faultIn(schema, field, guess) ? { value: guess } : { fault };
}

/** The label of a field, with that of the field that it is a part of. */
export function labelOf(schema: z.ZodObject, field: string): string {
  const path = pathOf(field).filter((key) => typeof key === 'string');
  return path.map((key, index) => fieldMeta(schema, path.slice(0, index + 1)).title ?? key).join(', ');
}

/** Asks for a field by its label; one of a closed list by that list. @throws CannotRun */
export async function askField(
  prompt: Prompt,
  schema: z.ZodObject,
  field: string,
  { flag = `--set ${field}=…`, ...more }: Partial<Omit<Question, 'read'>> = {},
): Promise<string> {
  const { description = '', choices, examples } = fieldMeta(schema, pathOf(field));
  const label = labelOf(schema, field);
  if (choices) {
    const options = Object.entries(choices).map(([key, { vi }]) => ({ key, label: vi }));
    return prompt.choose({ flag, label, ...more }, options);
  }
  const [example] = (examples ?? []) as readonly unknown[];
  if (typeof example === 'string' && !more.proposed) prompt.say(`${description} Ví dụ: ${example}`.trim());
  return prompt.ask({ flag, label, ...more, read: (typed) => readField(schema, field, typed) });
}

/** The fields given as `--set field=value`. @throws CannotRun for a field or a value that the schema does not know */
export function readSet(type: TypeName, set: readonly string[]): Values {
  let values: Values = {};
  for (const given of set) {
    const [, field = '', typed = ''] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
    values = withValue(values, field, setValue(recordTypes[type].schema, given, field, typed.trim()));
  }
  return values;
}

/** One value of `--set`; a list is given with commas between. @throws CannotRun */
export function setValue(schema: z.ZodObject, given: string, field: string, typed: string): unknown {
  const path = pathOf(field);
  const wanted = field === '' ? undefined : fieldSchema(schema, path);
  if (!wanted) throw new CannotRun(noField(schema, given, path));
  if (wanted instanceof z.ZodObject) throw new CannotRun(isGroup(field, wanted));
  if (wanted instanceof z.ZodArray) {
    const list = typed.split(',').map((item) => item.trim());
    const fault = faultIn(schema, field, list);
    if (fault) throw new CannotRun(fault);
    return list;
  }
  const read = readField(schema, field, typed);
  if ('fault' in read) throw new CannotRun(read.fault);
  return read.value;
}

function noField(schema: z.ZodObject, given: string, path: FieldPath): Text {
  const parent = fieldSchema(schema, path.slice(0, -1));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  const suggestion = nearest(String(path.at(-1)), known);
  const all = known.join(', ');
  return {
    vi: `--set nhận trường=giá-trị, không nhận “${given}”. ${suggestion ? `Có lẽ là trường ${suggestion}.` : `Các trường: ${all}.`}`,
    en: `--set takes field=value, not “${given}”. ${suggestion ? `Did you mean the field ${suggestion}?` : `The fields are: ${all}.`}`,
  };
}

const isGroup = (field: string, { shape }: z.ZodObject): Text => {
  const parts = Object.keys(shape)
    .map((key) => `--set ${field}.${key}=…`)
    .join(', ');
  return {
    vi: `Trường ${field} gồm nhiều phần, mỗi phần ghi riêng: ${parts}.`,
    en: `The field ${field} has several parts, each to be given separately: ${parts}.`,
  };
};
