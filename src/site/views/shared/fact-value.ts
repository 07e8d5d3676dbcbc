import { isInstant, isPlainDate, type PlainDate } from '../../../domain/dates.ts';
import { daysOf, displayPeriod, isOfWorkingYear, periodPattern } from '../../../domain/periods.ts';
import { telephoneLink } from '../../../domain/phone.ts';
import { isLinkTarget, shortAddress } from '../../../domain/link-target.ts';
import { recordTypes, type AnyRecord } from '../../../domain/records/index.ts';
import { valueAt } from '../../../register/reading/source-text.ts';
import { referenceFields, type ReferenceField } from '../../../register/schema.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { titleLanguage, titleOf } from './record-title.ts';
import type { Publication } from '../../publication.ts';
import { wordsOf } from './fields.ts';
import { groundKeys } from './refusals.ts';
import { sentenceCase } from './sentence-case.ts';
import { partyOf, catalogueName } from './names.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from './plain.ts';
import type { FactValue } from '../parts/facts.ts';

const referencesOf = new Map<string, ReadonlyMap<string, ReferenceField>>();

const withoutItems = (path: readonly string[]): string => path.filter((key) => key !== '*').join('.');

/** The reference that a field of a record is, if it is one. */
function referenceAt(record: AnyRecord, path: readonly string[]): ReferenceField | undefined {
  let fields = referencesOf.get(record.type);
  if (!fields) {
    const all = referenceFields(recordTypes[record.type].schema);
    referencesOf.set(record.type, (fields = new Map(all.map((field) => [withoutItems(field.path), field]))));
  }
  return fields.get(withoutItems(path));
}

/** The value of a field, with where it leads if it names something. @param on the day that the field tells of */
export function factValue(
  record: AnyRecord,
  path: readonly string[],
  value: unknown,
  publication: Publication,
  t: Translations,
  on?: PlainDate,
): FactValue {
  if (typeof value === 'boolean') return { text: value ? t.yes : t.no };
  const text = String(value);
  const key = path.at(-1);
  const words = wordsOf(record.type, path, text, t);
  if (words) return { text: sentenceCase(words) + daysOfWorkingPeriod(text, t) };
  const reference = referenceAt(record, path);
  if (reference) return referenceValue(record, reference, text, publication, t, on);
  if (isPlainDate(text)) return { text: t.date(text) };
  if (isInstant(text)) return { text: t.instant(text) };
  if (key === 'phone') return { text, href: telephoneLink(text, extensionBeside(record, path)) };
  if (key === 'hotline') return { text, href: telephoneLink(text) };
  if (key === 'email' || key === 'otherEmails' || key === 'contact') return { text, href: `mailto:${text}` };
  if (isLinkTarget(text, 'field')) return { text: shortAddress(text), href: text };
  return plain({ text, lang: t.recordLanguage });
}

function extensionBeside({ data }: AnyRecord, path: readonly string[]): string | undefined {
  const extension = valueAt(data, [...path.slice(0, -1), 'extension']);
  return typeof extension === 'string' ? extension : undefined;
}

function referenceValue(
  record: AnyRecord,
  { target }: ReferenceField,
  value: string,
  publication: Publication,
  t: Translations,
  on: PlainDate | undefined,
): FactValue {
  switch (target) {
    case 'spokespersons':
    case 'speaker':
      return speakerValue(record, value, publication, t);
    case 'departments':
      return { text: partyOf(value, publication, t), href: addresses.department(value) };
    case 'attachments':
      return { text: value, href: addresses.attachment(record.department, value) };
    case 'rules':
      return { text: t.ruleTitle(value), href: addresses.rule(value) };
    case 'ruleSets':
      return { text: publication.register.ruleSets.get(value)?.shortTitle[t.language] ?? value };
    case 'waivers':
      return waiverValue(record, value, publication, t);
    case 'topics':
      return { text: catalogueName(target, value, publication, t) };
    case 'grounds':
      return groundValue(value, publication, t);
    case 'subject':
      return subjectValue(value, publication, t);
    default:
      return partyValue(value, publication, t, on);
  }
}

/** A ground has a page where a rule set has it: one that none has is a breach that is shown as it is. */
const groundValue = (value: string, publication: Publication, t: Translations): FactValue => ({
  text: catalogueName('grounds', value, publication, t),
  ...(groundKeys(publication).includes(value) ? { href: addresses.refusalGround(value) } : {}),
});

/** An outlet, which has a page, or one of the fixed words in its place. */
const partyValue = (
  value: string,
  publication: Publication,
  t: Translations,
  on: PlainDate | undefined,
): FactValue => ({
  text: partyOf(value, publication, t, on),
  ...(publication.register.outlet(value) ? { href: addresses.outlet(value) } : {}),
});

/** A spokesperson, or a person authorised to speak. */
function speakerValue(
  { department }: AnyRecord,
  value: string,
  { register }: Publication,
  t: Translations,
): FactValue {
  const speaker = register.speaker(value, department);
  if (!speaker) return { text: value };
  const text =
    speaker.type === 'spokespersons'
      ? titleOf(speaker, t)
      : `${speaker.data.person.name}, ${speaker.data.person.position}`;
  return plain({ text, lang: t.recordLanguage, href: addressOf(speaker) });
}

/** A waiver of the same department. */
function waiverValue(
  { department }: AnyRecord,
  value: string,
  { register }: Publication,
  t: Translations,
): FactValue {
  const waiver = register.find('waivers', value, department);
  if (!waiver) return { text: value };
  return plain({ text: titleOf(waiver, t), lang: titleLanguage(waiver, t), href: addressOf(waiver) });
}

/** The first and the last day of a period whose name does not tell them: that of a working year. */
function daysOfWorkingPeriod(period: string, t: Translations): string {
  if (!isOfWorkingYear(period) || !periodPattern.test(period)) return '';
  const [first, last] = daysOf(period);
  return ` (${t.date(first)} – ${t.date(last)})`;
}

function dayOrPeriod(value: string, t: Translations): string {
  if (isPlainDate(value)) return t.date(value);
  return periodPattern.test(value)
    ? sentenceCase(displayPeriod(value)[t.language]) + daysOfWorkingPeriod(value, t)
    : value;
}

/** What a duty is about: a record, a day or a period. */
function subjectValue(value: string, { register }: Publication, t: Translations): FactValue {
  const subject = register.get(value);
  if (!subject || subject.type === 'outlets') return { text: dayOrPeriod(value, t) };
  return plain({
    text: titleOf(subject, t),
    lang: titleLanguage(subject, t),
    href: addressOf(subject),
  });
}
