import { expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/dates.ts';
import { typeNames, typeOf } from '../../../src/domain/records/index.ts';
import { newSlug, slugFrom } from '../../../src/domain/slug.ts';
import { slugTemplate, summaryOf } from '../../../src/editor/templates.ts';

const values: Readonly<Record<string, string>> = {
  'person.name': 'Cao Thị Thu',
  name: 'Đỗ Thị Ngọc Ánh',
  case: 'AP-2026-0031',
  period: '2026-Q4',
  occurredAt: '2026-11-20T14:30+07:00',
  receivedAt: '2026-11-20T08:00+07:00',
  receivedOn: '2026-11-20',
  requestedOn: '2026-11-20',
  date: '2026-11-20',
  from: '2026-11-20',
  title: 'Cháy nhỏ tại kho vật chứng',
  topic: 'Lịch nghỉ Tết',
  reason: 'Trụ sở ngập nước',
  kind: 'social-media',
  rule: 'briefing-monthly',
  subject: '2026-10',
};

/** What Sveltia CMS makes of a template for names, as far as ours go. */
const asEditor = (template: string): string =>
  template.replace(/\{\{([\w.]+)([^}]*?)(?:'\{\{\w+\}\}'\))?\}\}/g, (_, field: string, change: string) => {
    const value = values[field] ?? '';
    if (change.includes('lower')) return slugFrom(value);
    return change.includes('date') ? dayOf(value) : value;
  });

test.each(typeNames)('The editor and npm run new name a new record of %s alike', (type) => {
  const { slug } = typeOf({ type });
  expect(asEditor(slugTemplate(slug))).toBe(newSlug(slug, (field) => values[field]));
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
