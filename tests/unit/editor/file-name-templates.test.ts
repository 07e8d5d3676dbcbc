import { expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/dates.ts';
import { recordTypes, typeNames, typeOf, type TypeName } from '../../../src/domain/records/index.ts';
import { newSlug, slugFrom } from '../../../src/domain/slug.ts';
import { slugTemplate, summaryOf } from '../../../src/editor/file-name-templates.ts';
import { fieldMeta } from '../../../src/register/schema.ts';

/** A value of a field, as both take it. */
function valueOf(type: TypeName, field: string): string {
  const { kind = '', choices } = fieldMeta(recordTypes[type].schema, field.split('.'));
  const typed: Partial<Record<string, string>> = {
    day: '2026-11-20',
    instant: '2026-11-20T14:30+07:00',
    month: '2026-11',
    period: '2026-Q4',
    case: 'AP-2026-0031',
  };
  return typed[kind] ?? Object.keys(choices ?? { 'Cháy nhỏ (đã dập) tại kho': '' })[0] ?? '';
}

/** What Sveltia CMS makes of a template for names, as far as ours go. */
const asEditor = (type: TypeName, template: string): string =>
  template.replace(/\{\{([\w.]+)([^}]*?)(?:'\{\{\w+\}\}'\))?\}\}/g, (_, field: string, change: string) => {
    const value = valueOf(type, field);
    if (change.includes('lower')) return slugFrom(value);
    return change.includes('date') ? dayOf(value) : value;
  });

test.each(typeNames)('The editor and npm run new name a new record of %s alike', (type) => {
  const { slug } = typeOf({ type });
  expect(asEditor(type, slugTemplate(slug))).toBe(newSlug(slug, (field) => valueOf(type, field)));
});

test('A day that may be another has that other in its place', () => {
  expect(slugTemplate(typeOf({ type: 'responses' }).slug)).toBe(
    "{{receivedOn | default('{{publishedOn}}')}}-{{title | lower}}",
  );
});

test('A record is listed in one line, its days as they are written in Vietnam', () => {
  expect(summaryOf(typeOf({ type: 'authorisations' }))).toBe(
    "{{person.name}}: {{matter}} ({{to | date('DD/MM/YYYY')}})",
  );
});
