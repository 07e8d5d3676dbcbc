import { z } from 'zod';
import type { FieldPath } from '../../domain/location.ts';
import { ownValue } from '../../domain/own-value.ts';
import { fieldSchema } from '../schema.ts';

/** Thrown where a refused record is asked for a field that could not be read, so that nothing is concluded from it. */
export class UnreadableField extends Error {}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithin = (outer: FieldPath, inner: FieldPath): boolean =>
  outer.length <= inner.length && outer.every((key, index) => key === inner[index]);

/** Data that throws {@link UnreadableField} for some of its keys, and wherever all of them are asked for. */
function guarded(data: Record<string, unknown>, unreadable: ReadonlySet<string>): unknown {
  if (unreadable.size === 0) return data;
  const refuse = (): never => {
    throw new UnreadableField();
  };
  const isUnreadable = (key: string | symbol) => typeof key === 'string' && unreadable.has(key);
  return new Proxy(data, {
    get: (target, key): unknown => (isUnreadable(key) ? refuse() : Reflect.get(target, key)),
    has: (target, key) => (isUnreadable(key) ? refuse() : Reflect.has(target, key)),
    ownKeys: refuse,
  });
}

/**
 * What of a refused record can be read: its data as the schema gives them, of which every field that was refused throws
 * {@link UnreadableField}. A list with a faulty item cannot be read as a whole. Where a name is unknown, it may be that of
 * any field that is absent, so none of these can be read. Undefined where nothing can be told.
 */
export function readablePart(
  schema: z.core.$ZodType,
  raw: unknown,
  faulty: readonly FieldPath[],
  path: FieldPath = [],
): unknown {
  const object = fieldSchema(schema, []);
  if (!(object instanceof z.ZodObject) || !isMap(raw)) return undefined;
  const shape: Readonly<Record<string, z.core.$ZodType>> = object.shape;
  const hasUnknown = Object.keys(raw).some((key) => !Object.hasOwn(shape, key));
  const data: Record<string, unknown> = {};
  const unreadable = new Set<string>();
  for (const [key, field] of Object.entries(shape)) {
    const at = [...path, key];
    const value = ownValue(raw, key);
    const isFaulty = faulty.some((one) => isWithin(one, at));
    const isFaultyWithin = !isFaulty && faulty.some((one) => isWithin(at, one));
    const part = isFaultyWithin ? readablePart(field, value, faulty, at) : undefined;
    const read = z.safeParse(field, value);
    if (part !== undefined) data[key] = part;
    else if (!isFaulty && !isFaultyWithin && read.success && !(value === undefined && hasUnknown))
      data[key] = read.data;
    else unreadable.add(key);
  }
  return guarded(data, unreadable);
}
