import type { PlainDate } from '../../../domain/dates.ts';
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

/** The name of an outlet, a department, or one of the fixed words in their place. */
export function partyOf(reference: string, publication: Publication, t: Translations): string {
  if (reference === 'press') return t.press;
  if (reference === 'press-authority') return t.pressAuthority;
  if (reference === 'parent') return t.parentRecipient;
  return publication.register.outlet(reference)?.data.name ?? nameIn(reference, publication, t);
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
