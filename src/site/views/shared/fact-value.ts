import { isInstant, isPlainDate } from '../../../domain/dates.ts';
import { telephoneLink } from '../../../domain/contact.ts';
import { isLinkTarget, shortAddress } from '../../../domain/link-target.ts';
import { recordTypes, type AnyRecord } from '../../../domain/records/index.ts';
import { referenceFields, type ReferenceField } from '../../../register/schema.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { titleLanguage, titleOf } from './record-title.ts';
import type { Publication } from '../../publication.ts';
import { metaOf } from './fields.ts';
import { partyOf, catalogueName } from './names.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from './plain.ts';
import type { FactValue } from '../parts/facts.ts';

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

export function valueOf(
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
  if (isLinkTarget(text, 'field')) return { text: shortAddress(text), href: text };
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
