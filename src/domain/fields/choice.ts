import { z } from 'zod';
import type { Text } from '../text.ts';
import { blank, withForm } from './field.ts';

/** How a flag is written. */
export const flagForm: Text = { vi: '`true` (có) hoặc `false` (không)', en: '`true` or `false`' };

/** `true` or `false`, as these very words; any other spelling is refused, not guessed. */
export const flag = () =>
  withForm(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' }), flagForm, blank, 'flag');

/** How a count is written. */
export const countForm: Text = { vi: 'một số nguyên, chỉ gồm chữ số', en: 'a whole number, digits only' };

/** A whole number of zero or more, written in digits. */
export const count = () =>
  withForm(
    z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number),
    countForm,
    blank,
    'count',
  );

/** One of a closed list, each with its label. */
export function choice<const K extends string>(choices: Readonly<Record<K, Text>>) {
  return z.enum(Object.keys(choices) as [K, ...K[]]).meta({ choices });
}
