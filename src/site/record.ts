import { dayOf, type PlainDate } from '../domain/dates.ts';
import {
  recordTypes,
  type AnyRecord,
  type DepartmentRecord,
  type TypeName,
} from '../domain/records/index.ts';
import { ownValue } from '../domain/own.ts';
import type { StandingDuty } from '../compliance/compliance.ts';
import { fieldMeta } from '../register/schema.ts';
import { nameIn, nameOf } from './names.ts';
import type { Publication } from './publication.ts';
import type { Words } from './translations/index.ts';

const metas = new Map<string, ReturnType<typeof fieldMeta>>();

/** What the schema of a type says of a field, looked up once: pages ask anew for every value of every record. */
export function metaOf(type: TypeName, path: readonly string[]): ReturnType<typeof fieldMeta> {
  const key = [type, ...path].join('.');
  let known = metas.get(key);
  if (!known) metas.set(key, (known = fieldMeta(recordTypes[type].schema, path)));
  return known;
}

/** The label of a field; undefined where its schema gives it none. */
export function labelOf(type: TypeName, path: readonly string[], { language }: Words): string | undefined {
  const meta = metaOf(type, path);
  return language === 'vi' ? meta.title : meta.en?.title;
}

/** The label of a choice of a field, such as `Khiếu nại` for `complaint`. */
export const choiceOf = (
  type: TypeName,
  path: readonly string[],
  value: string,
  { language }: Words,
): string => ownValue(metaOf(type, path).choices ?? {}, value)?.[language] ?? value;

/** The name by which lists and pages call a record. */
export function titleOf(record: AnyRecord, words: Words): string {
  if ('withdrawn' in record.data && record.data.withdrawn) {
    return words.withdrawn.title(recordTypes[record.type].title[words.language]);
  }
  switch (record.type) {
    case 'departments':
      return nameOf(record, words);
    case 'outlets':
      return record.data.name;
    case 'spokespersons':
      return `${record.data.name}, ${record.data.position}`;
    case 'authorisations':
      return record.data.matter;
    case 'requests':
      return record.data.topic;
    case 'reports':
      return `${recordTypes.reports.title[words.language]} ${record.data.period}`;
    case 'awareness':
      return `${choiceOf('awareness', ['kind'], record.data.kind, words)}: ${record.data.audience}`;
    case 'waivers':
      return record.data.reason;
    case 'explanations':
      return `${recordTypes.explanations.title[words.language]}: ${words.ruleTitle(record.data.rule)}`;
    default:
      return record.data.title;
  }
}

/** The day by which a record is sorted and dated: that of what it tells. */
export function dateOf(record: DepartmentRecord): PlainDate {
  switch (record.type) {
    case 'briefings':
      return dayOf(record.data.releasedAt);
    case 'statements':
      return dayOf(record.data.releasedAt ?? record.data.occurredAt);
    case 'requests':
      return dayOf(record.data.receivedAt);
    case 'responses':
      return record.data.reply?.date ?? record.data.receivedOn ?? record.data.publishedOn ?? '';
    case 'corrections':
      return record.data.requestedOn;
    case 'reports':
      return record.data.sentOn;
    case 'awareness':
    case 'explanations':
      return record.data.date;
    case 'authorisations':
      return record.data.document.date;
    default:
      return record.data.from;
  }
}

/** Records from the newest to the oldest. */
export const newestFirst = <R extends DepartmentRecord>(records: readonly R[]): R[] =>
  records.toSorted((a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
  });

/** The name of an outlet, a department, or one of the fixed words in their place. */
export function partyOf(reference: string, publication: Publication, words: Words): string {
  if (reference === 'press') return words.press;
  if (reference === 'press-authority') return words.pressAuthority;
  if (reference === 'parent') return words.parentRecipient;
  return publication.register.outlet(reference)?.data.name ?? nameIn(reference, publication, words);
}

/** The duty that a reader asks about first: the one that is worst off. */
export function chiefDuty(duties: readonly StandingDuty[]): StandingDuty | undefined {
  const gravity = { overdue: 0, near: 1, ahead: 2, lapsed: 3, late: 4, kept: 5 } as const;
  return duties.toSorted((a, b) => gravity[a.state] - gravity[b.state])[0];
}
