import type { z } from 'zod';
import type { SourceFile } from '../files.ts';
import type { SourceText } from './source-text.ts';

/** What was read of a file in which nothing is wrong. */
interface Faultless<S extends z.ZodType> {
  bytes: Buffer;
  source: SourceText;
  data: z.output<S>;
}

/** By schema and by the name of the file in messages, what was read of it last. */
const kept = new WeakMap<z.ZodType, Map<string, Faultless<z.ZodType>>>();

/**
 * What this process has read of a file that is YAML from end to end, if nothing was wrong in it: the law and the calendars
 * come with the engine, and are the same each time that a register is read.
 */
export function faultlessYaml<S extends z.ZodType>(
  { bytes }: SourceFile,
  name: string,
  schema: S,
): Faultless<S> | undefined {
  const known = kept.get(schema)?.get(name) as Faultless<S> | undefined;
  return known && bytes?.equals(known.bytes) ? known : undefined;
}

/** Makes data what nobody can change, down to the last list. */
function freeze(data: unknown): void {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return;
  Object.freeze(data);
  Object.values(data).forEach(freeze);
}

/** Keeps what was read of a file, in place of what it held before. It is the same for all who read it, and is frozen. */
export function keepFaultlessYaml<S extends z.ZodType>(
  { bytes }: SourceFile,
  source: SourceText,
  schema: S,
  data: z.output<S>,
): void {
  if (!bytes) return;
  freeze(data);
  const files = kept.get(schema) ?? new Map<string, Faultless<z.ZodType>>();
  kept.set(schema, files.set(source.file, { bytes, source, data }));
}
