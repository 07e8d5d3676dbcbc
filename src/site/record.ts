import { dayOf, type Instant, type PlainDate } from '../domain/dates.ts';
import {
  departmentTypeOf,
  recordTypes,
  typeOf,
  type AnyRecord,
  type DepartmentRecord,
  type TypeName,
} from '../domain/records/index.ts';
import { lookUp } from '../domain/lookup.ts';
import { filled } from '../domain/template.ts';
import type { AssessedDuty } from '../compliance/compliance.ts';
import { fieldMeta } from '../register/schema.ts';
import { valueAt } from '../register/source.ts';
import { nameIn } from './names.ts';
import type { Publication } from './publication.ts';
import type { Translations } from './translations/index.ts';

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

/** The label of a choice of a field, such as `Khiếu nại` for `complaint`. */
export const choiceOf = (
  type: TypeName,
  path: readonly string[],
  value: string,
  { language }: Translations,
): string => lookUp(metaOf(type, path).choices ?? {}, value)?.[language] ?? value;

/** The name by which lists and pages call a record. */
export function titleOf(record: AnyRecord, t: Translations): string {
  if ('withdrawn' in record.data && record.data.withdrawn) {
    return t.withdrawn.title(recordTypes[record.type].title[t.language]);
  }
  const { headline } = typeOf(record);
  const template = typeof headline === 'string' ? headline : headline[t.language];
  return filled(template, (field) => wordsOf(record, field, t));
}

/** The value of a field as titles have it. */
function wordsOf(record: AnyRecord, field: string, t: Translations): string {
  const path = field.split('.');
  const value = firstOf(record, [field]) ?? '';
  if (metaOf(record.type, path).reference?.target === 'rules') return t.ruleTitle(value);
  return choiceOf(record.type, path, value, t);
}

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

/** When what a record tells of was given out, came or happened: the minute, where it knows more than the day. */
export const momentOf = (record: DepartmentRecord): PlainDate | Instant =>
  firstOf(record, departmentTypeOf(record).datedBy) ?? '';

/** The day by which a record is sorted and dated: that of what it tells. */
export const dateOf = (record: DepartmentRecord): PlainDate => dayOf(momentOf(record));

/** Records from the newest to the oldest. */
export const newestFirst = <R extends DepartmentRecord>(records: readonly R[]): R[] =>
  records
    .map((record) => ({ record, date: dateOf(record) }))
    .sort((a, b) => (a.date === b.date ? (a.record.id < b.record.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ record }) => record);

/** The name of an outlet, a department, or one of the fixed words in their place. */
export function partyOf(reference: string, publication: Publication, t: Translations): string {
  if (reference === 'press') return t.press;
  if (reference === 'press-authority') return t.pressAuthority;
  if (reference === 'parent') return t.parentRecipient;
  return publication.register.outlet(reference)?.data.name ?? nameIn(reference, publication, t);
}

/** The duty that a reader asks about first: the one that is worst off. */
export function chiefDuty(duties: readonly AssessedDuty[]): AssessedDuty | undefined {
  const gravity = { overdue: 0, near: 1, ahead: 2, lapsed: 3, late: 4, kept: 5 } as const;
  return duties.toSorted((a, b) => gravity[a.state] - gravity[b.state])[0];
}
