import type { z } from 'zod';
import type { Text } from '../../domain/text.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The most values that a message lists. */
export const mostListed = 12;

/** Whether a reference names a person, an outlet or a department, and not a key of the law. */
export const isNamed = ({ reference }: z.GlobalMeta): boolean =>
  reference !== undefined && reference.target !== 'topics' && reference.target !== 'grounds';

const flags: ReadonlyMap<string, Text> = new Map([
  ['true', { vi: 'có', en: 'yes' }],
  ['false', { vi: 'không', en: 'no' }],
]);

/** The values that a field takes: those of its own list, or what its references can name. */
export function choicesOf(
  { choices, form, kind, reference }: z.GlobalMeta,
  values: readonly string[],
  vocabulary: Vocabulary | undefined,
): ReadonlyMap<string, Text> {
  const unlabelled = (keys: readonly string[]) => keys.map((key) => [key, { vi: key, en: key }] as const);
  if (choices) return new Map(Object.entries(choices));
  if (kind === 'flag') return flags;
  if (!reference) return new Map(form ? [] : unlabelled(values));
  const named = vocabulary?.choices(reference.target);
  return new Map(named ? [...named, ...unlabelled(reference.keywords)] : []);
}
