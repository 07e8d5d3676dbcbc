import { slugFrom } from '../domain/slug.ts';
import type { Text } from '../domain/text.ts';
import { nearest } from './nearest.ts';

/** Of keys with their labels, the one whose key or label is nearest to a word, if it is near enough. */
export function nearestKey(word: string, labels: ReadonlyMap<string, string>): string | undefined {
  const found = nearest(word, [...labels.keys(), ...labels.values()]);
  return [...labels].find(([key, label]) => key === found || label === found)?.[0];
}

const wordsOf = (text: string): string[] => slugFrom(text).split('-').filter(Boolean);

/**
 * Of keys with their labels, the one that a text names: by the key or the label, with or without diacritics, or by both
 * (`news (Tin tức)`); undefined where it names two.
 */
export function keyNamed(typed: string, labels: ReadonlyMap<string, Text>): string | undefined {
  const [, before = '', within = ''] = /^([^(:]*)[(:]([^)]*)\)?$/.exec(typed.trimEnd()) ?? [];
  const names = [typed, before, within].map(slugFrom).filter(Boolean);
  const byKey = names.find((name) => labels.has(name));
  const called = [...labels].filter(([, { vi, en }]) =>
    names.some((name) => name === slugFrom(vi) || name === slugFrom(en)),
  );
  return byKey ?? (called.length === 1 ? called[0]?.[0] : undefined);
}

/** Of keys with their labels, the one whose label has most of the words of a text; undefined where two have as many. */
export function keyMentioned(typed: string, labels: ReadonlyMap<string, Text>): string | undefined {
  const words = wordsOf(typed);
  const ranked = [...labels]
    .map(([key, { vi }]) => ({ key, shared: wordsOf(vi).filter((word) => words.includes(word)).length }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  const isMost = first && first.shared >= 2 && first.shared * 2 >= words.length;
  return isMost && first.shared > (second?.shared ?? 0) ? first.key : undefined;
}
