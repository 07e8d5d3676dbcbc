import type { z } from 'zod';
import { isInstant, isPlainDate } from '../../../domain/dates.ts';
import { telephoneLink } from '../../../domain/contact.ts';
import { lookUp } from '../../../domain/lookup.ts';
import { recordTypes, type AnyRecord } from '../../../domain/records/index.ts';
import type { Text } from '../../../domain/text.ts';
import { referenceFields, type ReferenceField } from '../../../register/schema.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { titleLanguage } from '../../names.ts';
import type { Publication } from '../../publication.ts';
import { labelOf, metaOf, partyOf, titleOf } from '../../record.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';

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

const referencesOf = new Map<string, ReadonlyMap<string, ReferenceField>>();

const withoutItems = (path: readonly string[]): string => path.filter((key) => key !== '*').join('.');

function referenceAt(record: AnyRecord, path: readonly string[]): ReferenceField | undefined {
  let fields = referencesOf.get(record.type);
  if (!fields) {
    const all = referenceFields(recordTypes[record.type].schema);
    referencesOf.set(record.type, (fields = new Map(all.map((field) => [withoutItems(field.path), field]))));
  }
  return fields.get(path.join('.'));
}

/**
 * Every field of a record as rows of label and value, in the order of its schema, so that no type needs a table of
 * its own. Fields that the page shows elsewhere are left out by name.
 */
export function factsOf(
  record: AnyRecord,
  publication: Publication,
  t: Translations,
  leftOut: readonly string[] = [],
): Fact[] {
  const { shape } = recordTypes[record.type].schema as z.ZodObject;
  const data = record.data as Record<string, unknown>;
  return Object.keys(shape)
    .filter((key) => data[key] !== undefined && !leftOut.includes(key))
    .flatMap((key) => rows(record, [key], data[key], publication, t));
}

function rows(
  record: AnyRecord,
  path: readonly string[],
  value: unknown,
  publication: Publication,
  t: Translations,
): Fact[] {
  const label = labelOf(record.type, path, t) ?? '';
  if (isDocument(value))
    return [
      { label, values: [documentValue(value, record, t)] },
      ...others(record, path, value, publication, t),
    ];
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) {
      return [{ label, values: value.map((item) => valueOf(record, path, item, publication, t)) }];
    }
    return value.flatMap((item) => rows(record, path, item, publication, t));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      rows(record, [...path, key], inner, publication, t),
    );
  }
  return [{ label, values: [valueOf(record, path, value, publication, t)] }];
}

interface DocumentLike {
  number: string;
  date: string;
  file?: string;
}

const isDocument = (value: unknown): value is DocumentLike =>
  typeof value === 'object' && value !== null && 'number' in value && 'date' in value;

const documentValue = (
  { number, date, file }: DocumentLike,
  { department }: AnyRecord,
  t: Translations,
): FactValue => ({
  text: `${number}, ${t.on(date)}`,
  ...(file ? { href: addresses.attachment(department, file) } : {}),
});

/** What a document-like value holds beside its number and date, such as the addressee of a reply. */
const others = (
  record: AnyRecord,
  path: readonly string[],
  value: object,
  publication: Publication,
  t: Translations,
): Fact[] =>
  Object.entries(value)
    .filter(([key]) => !['number', 'date', 'file'].includes(key))
    .flatMap(([key, inner]) => rows(record, [...path, key], inner, publication, t));

function valueOf(
  record: AnyRecord,
  path: readonly string[],
  value: unknown,
  publication: Publication,
  t: Translations,
): FactValue {
  if (typeof value === 'boolean') return { text: value ? t.yes : t.no };
  const text = String(value);
  const key = path.at(-1);
  const choice = metaOf(record.type, path).choices?.[text];
  if (choice) return { text: choice[t.language] };
  const reference = referenceAt(record, path);
  if (reference) return referenceValue(record, reference, text, publication, t);
  if (isPlainDate(text)) return { text: t.date(text) };
  if (isInstant(text)) return { text: t.instant(text) };
  if (key === 'phone') return { text, href: telephoneLink(text) };
  if (key === 'email' || key === 'contact') return { text, href: `mailto:${text}` };
  if (/^https?:\/\//.test(text)) return { text: text.replace(/^https?:\/\/|\/$/g, ''), href: text };
  return plain({ text, lang: t.recordLanguage });
}

function referenceValue(
  record: AnyRecord,
  { target }: ReferenceField,
  value: string,
  publication: Publication,
  t: Translations,
): FactValue {
  const { register } = publication;
  if (target === 'spokespersons' || target === 'speaker') {
    const person = register.speaker(value, record.department);
    if (!person) return { text: value };
    const name =
      person.type === 'spokespersons'
        ? titleOf(person, t)
        : `${person.data.person.name}, ${person.data.person.position}`;
    return plain({ text: name, lang: t.recordLanguage, href: addressOf(person) });
  }
  if (target === 'departments')
    return { text: partyOf(value, publication, t), href: addresses.department(value) };
  if (target === 'attachments') return { text: value, href: addresses.attachment(record.department, value) };
  if (target === 'rules') return { text: value, href: addresses.rule(value) };
  if (target === 'topics' || target === 'grounds')
    return { text: catalogueName(target, value, publication, t) };
  if (target === 'subject') {
    const subject = register.get(value);
    if (subject && subject.type !== 'outlets')
      return plain({
        text: titleOf(subject, t),
        lang: titleLanguage(subject, t),
        href: addressOf(subject),
      });
    return { text: isPlainDate(value) ? t.date(value) : value };
  }
  return { text: partyOf(value, publication, t) };
}

/** The name of a topic or a refusal ground in the rule set that has it. */
export function catalogueName(
  catalogue: 'topics' | 'grounds',
  key: string,
  { register }: Publication,
  { language }: Translations,
): string {
  for (const ruleSet of register.ruleSets.values()) {
    const entry = lookUp<{ name: Text }>(
      catalogue === 'topics' ? ruleSet.topics : ruleSet.refusalGrounds,
      key,
    );
    if (entry) return entry.name[language];
  }
  return key;
}
