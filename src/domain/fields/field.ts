import { z } from 'zod';
import type { Text } from '../text.ts';
import type { ReferenceTarget } from './reference.ts';

/** What a value is, where slips in typing it can be corrected. */
export type ValueKind =
  | 'flag'
  | 'count'
  | 'day'
  | 'instant'
  | 'month'
  | 'period'
  | 'phone'
  | 'extension'
  | 'email'
  | 'document'
  | 'case';

/** What schemas say of their fields, beside their form; it reaches findings, JSON Schemas and guides. */
declare module 'zod' {
  interface GlobalMeta {
    en?: { title: string; description: string };
    rule?: string;
    /** Whether forms ask for an optional field. */
    asked?: boolean;
    form?: Text;
    kind?: ValueKind;
    reference?: { target: ReferenceTarget; keywords: readonly string[] };
    choices?: Readonly<Record<string, Text>>;
    /** Whether nobody types the value into a form: a tool writes it, or who changes the file by hand. */
    notInForms?: boolean;
    /** The first year that a day may be in. */
    since?: string;
    /** Whether the order of a list means something, so that forms let people arrange its items. */
    ordered?: boolean;
    /** The fields of which a map has exactly one. */
    alternatives?: readonly string[];
    /** Whether a value may have several lines; every other field is of one. */
    multiline?: boolean;
  }
}

/** Label and explanation of a field in one language. */
type Label = readonly [title: string, description: string];

/** Marks the place in an example that is to be filled in; a value that still contains it is an example, not a value. */
export const blank = '…';

/**
 * Gives a field its label in both languages, an example, and the rule that orders it. An example has a {@link blank},
 * so that nobody publishes it: a text that is the example itself is refused.
 */
export function field<S extends z.ZodType>(
  schema: S,
  vi: Label,
  en: Label,
  more: { rule?: string; example?: string } = {},
): S {
  const { example } = more;
  const checked =
    schema instanceof z.ZodString && example
      ? (schema.refine((typed) => !isExample(String(typed), example)) as typeof schema)
      : schema;
  return checked.meta({
    ...schema.meta(),
    title: vi[0],
    description: vi[1],
    en: { title: en[0], description: en[1] },
    ...(more.rule ? { rule: more.rule } : {}),
    ...(example ? { examples: [example] } : {}),
  });
}

/** Whether a text is an example as a message shows it. */
export const isExample = (typed: string, example: string): boolean =>
  example.includes(blank) && typed.normalize('NFC').trim().replaceAll('...', blank) === example;

/**
 * A field that the law requires and forms ask for, but that a true record of a breach may lack: the schema accepts the
 * record without it, and the rule of the field reports the breach.
 */
export const askedFor = <S extends z.ZodType>(schema: S) => schema.optional().meta({ asked: true });

/** A field that forms do not show. */
export const notInForms = <S extends z.ZodType>(schema: S): S =>
  schema.meta({ ...schema.meta(), notInForms: true });

/** A list whose order means something. */
export const inOrder = <S extends z.ZodType>(schema: S): S =>
  schema.meta({ ...schema.meta(), ordered: true });

/** Says how a value is written, gives an example, and says what it is where slips can be corrected. */
export const withForm = <S extends z.ZodType>(schema: S, form: Text, example: string, kind?: ValueKind): S =>
  schema.meta({ form, examples: [example], ...(kind ? { kind } : {}) });
