import type { RecordType } from '../domain/records/type.ts';
import { fieldsOfPart, type SlugFormat, type SlugPart } from '../domain/slug.ts';
import { fillTemplate } from '../domain/template.ts';
import { fieldMeta } from '../register/schema.ts';

/** A part of the name of a new file as a template of the editor, with fields in double braces. */
function placeholder(part: SlugPart): string {
  const [field = '', otherwise] = fieldsOfPart(part);
  if ('period' in part) return `{{${field}}}`;
  if ('day' in part) {
    return otherwise ? `{{${field} | default('{{${otherwise}}}')}}` : `{{${field} | date('YYYY-MM-DD')}}`;
  }
  return `{{${field} | lower}}`;
}

/** The name that the editor proposes for a new file. The editor cannot take the end of a path: there the whole path is shown. */
export const slugTemplate = ({ from }: SlugFormat): string => from.map(placeholder).join('-');

/** A record in one line, with its days as they are written in Vietnam. */
export const summaryOf = ({ schema, editor }: RecordType): string =>
  fillTemplate(editor.summary, (field) => {
    const { kind } = fieldMeta(schema, field.split('.'));
    return kind === 'day' || kind === 'instant' ? `{{${field} | date('DD/MM/YYYY')}}` : `{{${field}}}`;
  });

/** The field that heads a record while it is open: the first of its name that is in words, else the first. */
export const identifierOf = (slug: string): string =>
  (/\{\{([a-zA-Z.]+) \| lower/.exec(slug) ?? /\{\{([a-zA-Z]+)/.exec(slug))?.[1] ?? 'title';
