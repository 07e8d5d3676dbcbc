import { displayPeriod } from '../../../domain/periods.ts';
import { recordTypes, type AnyRecord, type TypeName } from '../../../domain/records/index.ts';
import { ownValue } from '../../../domain/own-value.ts';
import { fieldMeta } from '../../../register/schema.ts';
import { valueAt } from '../../../register/reading/source-text.ts';
import type { Translations } from '../../translations/index.ts';

const metas = new Map<string, ReturnType<typeof fieldMeta>>();

/** What the schema of a type says of a field, looked up once: pages ask anew for every value of every record. */
export function metaOf(type: TypeName, path: readonly string[]): ReturnType<typeof fieldMeta> {
  const key = [type, ...path].join('.');
  let known = metas.get(key);
  if (!known) metas.set(key, (known = fieldMeta(recordTypes[type].schema, path)));
  return known;
}

/** The label of a field; undefined where its schema gives it none. */
export function labelOf(
  type: TypeName,
  path: readonly string[],
  { language }: Translations,
): string | undefined {
  const meta = metaOf(type, path);
  return language === 'vi' ? meta.title : meta.en?.title;
}

/** The value of a field, or of an item of a list, in words: `Khiếu nại` for `complaint`, `tháng 10/2026` for `2026-10`. */
export function wordsOf(
  type: TypeName,
  path: readonly string[],
  value: string,
  { language }: Translations,
): string | undefined {
  const { choices, kind } = metaOf(type, path);
  if (kind === 'month' || kind === 'period') return displayPeriod(value)[language];
  const all = choices ?? metaOf(type, [...path, '*']).choices;
  return ownValue(all ?? {}, value)?.[language];
}

/** The same; the value itself where there are no words for it. */
export const choiceOf = (type: TypeName, path: readonly string[], value: string, t: Translations): string =>
  wordsOf(type, path, value, t) ?? value;

/** The first of some fields of a record that has a value. */
export function firstOf({ data }: AnyRecord, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = field.includes('.')
      ? valueAt(data, field.split('.'))
      : (data as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string') return value;
  }
  return undefined;
}
