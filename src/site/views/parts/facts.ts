import type { z } from 'zod';
import type { PlainDate } from '../../../domain/dates.ts';
import { isOfDepartment, recordTypes, type AnyRecord, type TypeName } from '../../../domain/records/index.ts';
import { addresses } from '../../addresses.ts';
import { dateOf } from '../shared/record-dates.ts';
import type { Publication } from '../../publication.ts';
import { labelOf, wordsOf } from '../shared/fields.ts';
import { phoneView } from '../shared/phone.ts';
import type { Translations } from '../../translations/index.ts';
import { factValue } from '../shared/fact-value.ts';

/** One value of a record as a reader sees it, with where it leads. */
export interface FactValue {
  text: string;
  /** The `lang` of the text, where it is not that of the page. */
  lang?: string;
  /** From the root of the site, or whole. */
  href?: string;
}

/** One row of the table of facts. */
export interface Fact {
  label: string;
  values: readonly FactValue[];
}

/**
 * Every field of a record as rows of label and value, in the order of its schema, so that no type needs
 * its own table. @param leftOut the fields that the page shows elsewhere
 */
export function factsOf(
  record: AnyRecord,
  publication: Publication,
  t: Translations,
  leftOut: readonly string[] = [],
): Fact[] {
  const { shape } = recordTypes[record.type].schema as z.ZodObject;
  const data = record.data as Record<string, unknown>;
  const day = isOfDepartment(record) ? dateOf(record) : undefined;
  return Object.keys(shape)
    .filter((key) => data[key] !== undefined && !leftOut.includes(key))
    .flatMap((key) => rowsOf(record, [key], data[key], publication, t, day));
}

/**
 * The rows of a field: several for a map, or for a list of maps. @param on the day that the field tells of
 * @param label that of the list, for an item of one
 */
function rowsOf(
  record: AnyRecord,
  path: readonly string[],
  value: unknown,
  publication: Publication,
  t: Translations,
  on: PlainDate | undefined,
  label = labelOf(record.type, path, t) ?? '',
): Fact[] {
  if (isDocument(value))
    return [
      { label, values: [documentValue(value, record, t)] },
      ...otherRows(record, path, value, publication, t),
    ];
  if (isPhone(value)) return [{ label, values: [phoneValue(value, record.type, path, t)] }];
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) {
      return [{ label, values: value.map((item) => factValue(record, path, item, publication, t, on)) }];
    }
    return value.flatMap((item) => rowsOf(record, [...path, '*'], item, publication, t, on, label));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      rowsOf(record, [...path, key], inner, publication, t, on),
    );
  }
  return [{ label, values: [factValue(record, path, value, publication, t, on)] }];
}

interface PhoneLike {
  number: string;
  extension?: string;
  kind?: string;
}

const isPhone = (value: unknown): value is PhoneLike =>
  typeof value === 'object' && value !== null && 'number' in value && !('date' in value);

function phoneValue(
  { number: phone, extension, kind }: PhoneLike,
  type: TypeName,
  path: readonly string[],
  t: Translations,
): FactValue {
  const { number, href } = phoneView({ phone, extension }, t);
  const words = kind && wordsOf(type, [...path, 'kind'], kind, t);
  return { text: words ? `${words}: ${number}` : number, href };
}

interface DocumentLike {
  number?: string;
  date: string;
  file?: string;
}

const isDocument = (value: unknown): value is DocumentLike =>
  typeof value === 'object' && value !== null && 'date' in value;

const documentValue = (
  { number, date, file }: DocumentLike,
  { department }: AnyRecord,
  t: Translations,
): FactValue => ({
  text: number === undefined ? t.date(date) : `${number}, ${t.on(date)}`,
  ...(file ? { href: addresses.attachment(department, file) } : {}),
});

/** The other fields of a document, such as the addressee of a reply. */
const otherRows = (
  record: AnyRecord,
  path: readonly string[],
  value: DocumentLike,
  publication: Publication,
  t: Translations,
): Fact[] =>
  Object.entries(value)
    .filter(([key]) => !['number', 'date', 'file'].includes(key))
    .flatMap(([key, inner]) => rowsOf(record, [...path, key], inner, publication, t, value.date));
