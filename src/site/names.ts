import { typeOf, type AnyRecord, type RecordOf } from '../domain/records/index.ts';
import type { Publication } from './publication.ts';
import type { Translations } from './translations/index.ts';

/** The name of a department in the language of the page. */
export const nameOf = ({ data }: RecordOf<'departments'>, { language }: Translations): string =>
  language === 'vi' ? data.name : data.nameEn;

/** The name of the department in a folder, or the folder's own if nothing usable lies there. */
export function nameIn(folder: string, { register }: Publication, t: Translations): string {
  const department = register.departments.get(folder);
  return department ? nameOf(department.record, t) : folder;
}

/** The `lang` of a record's title among the words of a page: undefined where it is said in the page's own language. */
export const titleLanguage = (
  { type }: Pick<AnyRecord, 'type'>,
  { recordLanguage }: Translations,
): string | undefined => (typeof typeOf({ type }).headline === 'string' ? recordLanguage : undefined);
