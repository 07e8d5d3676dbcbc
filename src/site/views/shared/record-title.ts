import { typeOf, type AnyRecord, recordTypes } from '../../../domain/records/index.ts';
import type { Translations } from '../../translations/index.ts';
import { fillTemplate } from '../../../domain/template.ts';
import { firstOf, metaOf, choiceOf } from './fields.ts';

/** The `lang` of a record's title on a page: undefined where it is in the language of the page. */
export const titleLanguage = (
  { type }: Pick<AnyRecord, 'type'>,
  { recordLanguage }: Translations,
): string | undefined => (typeof typeOf({ type }).headline === 'string' ? recordLanguage : undefined);

/** The title of a record in lists and on pages. */
export function titleOf(record: AnyRecord, t: Translations): string {
  if ('withdrawn' in record.data && record.data.withdrawn) {
    return t.withdrawn.title(recordTypes[record.type].title[t.language]);
  }
  const { headline } = typeOf(record);
  const template = typeof headline === 'string' ? headline : headline[t.language];
  return fillTemplate(template, (field) => titleValue(record, field, t));
}

/** The value of a field in a title. */
function titleValue(record: AnyRecord, field: string, t: Translations): string {
  const path = field.split('.');
  const value = firstOf(record, [field]) ?? '';
  if (metaOf(record.type, path).reference?.target === 'rules') return t.ruleTitle(value);
  return choiceOf(record.type, path, value, t);
}
