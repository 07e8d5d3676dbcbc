import { monthOf } from '../../domain/dates.ts';
import type { DepartmentRecord } from '../../domain/records/index.ts';
import type { Translations } from '../translations/index.ts';
import { dateOf } from '../views/shared/record-dates.ts';
import type { Entry } from './entries.ts';

/** How many records a part of the older ones has at least: few enough that a telephone loads one such part as well. */
export const perPart = 600;

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

/**
 * Older records in parts, the oldest first. A part ends with the month in which it has enough records, so that it stays as
 * it is whatever is published later, and a record that is dated back changes the part of its month alone.
 */
export function partsOf(oldestFirst: readonly DepartmentRecord[]): DepartmentRecord[][] {
  const parts: DepartmentRecord[][] = [];
  for (const month of Map.groupBy(oldestFirst, (record) => monthOf(dateOf(record))).values()) {
    const last = parts.at(-1);
    if (last && last.length < perPart) last.push(...month);
    else parts.push([...month]);
  }
  return parts;
}
