import { dirname } from 'node:path';
import { recordTypes, typeOf, type TypeName } from '../../domain/records/index.ts';
import { fieldsOfPart, newSlug, shortenSlug } from '../../domain/slug.ts';
import type { Reading } from '../../integration/read-content.ts';
import { fieldMeta } from '../../register/schema.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { askField, valueOf, withValue, type Values } from './fields.ts';
import type { Prompt } from './prompt.ts';
import type { AskedRecord } from './record.ts';

/**
 * The fields after which a record is named, asked for where they are not known, and its slug: by its flag, else the one
 * that follows from these fields. @throws CannotRun
 */
export async function withName(
  known: Values,
  { slug, department }: AskedRecord,
  prompt: Prompt,
  { day }: Reading,
  type: TypeName,
  folder: string,
): Promise<{ values: Values; slug: string }> {
  const given = slug ?? (type === 'departments' ? department : undefined);
  if (given !== undefined) return { values: known, slug: checkedSlug(type, given) };
  let values = known;
  const { schema, slug: naming } = typeOf({ type });
  for (const [field = '', ...others] of naming.from.map((part) => fieldsOfPart(part))) {
    if ([field, ...others].some((one) => valueOf(values, one) !== undefined)) continue;
    const isDay = fieldMeta(schema, field.split('.')).kind === 'day';
    const flag = `--set ${field}=… (hoặc --slug …)`;
    const value = await askField(prompt, schema, field, { flag, ...(isDay ? { proposed: day.today } : {}) });
    values = withValue(values, field, value);
  }
  const proposed = shortenSlug(newSlug(naming, (field) => valueOf(values, field)));
  const path = pathOf(type, folder, '…');
  const label = `Tên tệp trong ${dirname(path)}/, không có đuôi .md`;
  const proposal = { flag: '--slug', label, proposed, isSafe: true };
  return { values, slug: checkedSlug(type, await prompt.ask(proposal)) };
}

/**
 * Fields that are to be filled in before a record has a name: where one of several fields names it and none is known, the
 * first of them.
 */
export const unnamed = (type: TypeName, values: Values): string[] =>
  typeOf({ type }).slug.from.flatMap((part) => {
    const [field = '', ...others] = fieldsOfPart(part);
    const isOpen = [field, ...others].every((one) => valueOf(values, one) === undefined);
    return others.length > 0 && isOpen ? [field] : [];
  });

function checkedSlug(type: TypeName, slug: string): string {
  const { pattern, form } = recordTypes[type].slug;
  if (pattern.test(slug)) return slug;
  throw new CannotRun({
    vi: `Tên “${slug}” không hợp lệ để làm địa chỉ. Tên phải là ${form.vi}.`,
    en: `The name “${slug}” cannot be used in an address. It must be ${form.en}.`,
  });
}

/** The path of a record within the content folder. */
export function pathOf(type: TypeName, folder: string, slug: string): string {
  if (type === 'departments') return `departments/${slug}/department.md`;
  return type === 'outlets' ? `outlets/${slug}.md` : `departments/${folder}/${type}/${slug}.md`;
}
