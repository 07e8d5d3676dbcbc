import type { DepartmentRecord } from '../../domain/records/index.ts';
import type { Translations } from '../translations/index.ts';
import type { Entry } from './entries.ts';

/** How many records a part of the older ones has: few enough that a telephone loads one such part as well. */
const perPart = 600;

/**
 * A part of the older records as a page of the guide, by which the browser knows the parts that can have an answer:
 * each word of its records once, and all values of their filters.
 */
export function partEntry(folder: string, entries: readonly Entry[], { language }: Translations): Entry {
  const texts = entries.flatMap(({ content, meta }) => [content, ...Object.values(meta ?? {})]);
  const filters = new Map<string, Set<string>>();
  for (const [name, values] of entries.flatMap((entry) => Object.entries(entry.filters ?? {})))
    filters.set(name, (filters.get(name) ?? new Set()).union(new Set(values)));
  return {
    url: folder,
    language,
    content: [...new Set(texts.flatMap((text) => text.split(/\s+/)))].join(' '),
    filters: Object.fromEntries([...filters].map(([name, values]) => [name, [...values]])),
  };
}

/** Older records in parts, the oldest first: a part that is full stays as it is, whatever new records come. */
export const partsOf = (oldestFirst: readonly DepartmentRecord[]): DepartmentRecord[][] =>
  Array.from({ length: Math.ceil(oldestFirst.length / perPart) }, (_, at) =>
    oldestFirst.slice(at * perPart, (at + 1) * perPart),
  );
