import type { PlainDate } from '../../../domain/dates.ts';
import { ruleSetOn } from '../../../domain/law.ts';
import { authorityOn, type Authority } from '../../../domain/rule-set.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { ownValue } from '../../../domain/own-value.ts';
import type { Text } from '../../../domain/text.ts';

/** Sorts names in either language. */
export const byName = new Intl.Collator('vi');

/** The name of a department in the language of the page. */
export const nameOf = ({ data }: RecordOf<'departments'>, { language }: Translations): string =>
  language === 'vi' ? data.name : data.nameEn;

/** The name that a department had on a day. */
export function nameOfOn(
  { data }: RecordOf<'departments'>,
  date: PlainDate,
  { language }: Translations,
): string {
  const [name = data] = (data.formerNames ?? [])
    .filter(({ to }) => date <= to)
    .toSorted((a, b) => (a.to < b.to ? -1 : 1));
  return language === 'vi' ? name.name : name.nameEn;
}

/** The name of the department in a folder, or the name of the folder where there is no valid record. */
export function nameIn(folder: string, { register }: Publication, t: Translations): string {
  const department = register.departments.get(folder);
  return department ? nameOf(department.record, t) : folder;
}

/** The name that the department in a folder had on a day. */
export function nameInOn(
  folder: string,
  date: PlainDate,
  { register }: Publication,
  t: Translations,
): string {
  const department = register.departments.get(folder);
  return department ? nameOfOn(department.record, date, t) : folder;
}

/**
 * The name of an outlet, a department, or one of the fixed words in their place.
 * @param on the day that is told of: an authority is called by the name that it had then, too
 */
export function partyOf(
  reference: string,
  publication: Publication,
  t: Translations,
  on?: PlainDate,
): string {
  if (reference === 'press') return t.press;
  if (reference === 'press-authority')
    return withNameOn('press-authority', t.pressAuthority, publication, t, on);
  if (reference === 'province') return t.provinceRecipient;
  if (reference === 'parent') return t.parentRecipient;
  return publication.register.outlet(reference)?.data.name ?? nameIn(reference, publication, t);
}

/** What an authority is, and how it was called on a day by the rule set in force then, or by the first there is. */
function withNameOn(
  authority: Authority,
  words: string,
  { register }: Publication,
  { language }: Translations,
  on: PlainDate | undefined,
): string {
  if (on === undefined) return words;
  const inForce = ruleSetOn(register.rulebook, on) ?? register.rulebook[0];
  const set = register.ruleSets.get(inForce?.ruleSet ?? '');
  const named = set && authorityOn(set, authority, on);
  return named ? `${words} (${named.name[language]})` : words;
}

/** The name of a topic or a refusal ground in the rule set that has it. */
export function catalogueName(
  catalogue: 'topics' | 'grounds',
  key: string,
  { register }: Publication,
  { language }: Translations,
): string {
  for (const ruleSet of register.ruleSets.values()) {
    const entry = ownValue<{ name: Text }>(
      catalogue === 'topics' ? ruleSet.topics : ruleSet.refusalGrounds,
      key,
    );
    if (entry) return entry.name[language];
  }
  return key;
}
