import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  departmentTypeNames,
  departmentTypeOf,
  newsTypeNames,
  recordTypes,
  sectionTypeNames,
  typeNames,
  typeOf,
} from '../../../src/domain/records/index.ts';
import { fieldsOfPart, newSlug, shortenSlug } from '../../../src/domain/slug.ts';
import { templateFields } from '../../../src/domain/template.ts';
import { fieldMeta, fieldSchema } from '../../../src/register/schema.ts';

const folder = resolve(import.meta.dirname, '../../../src/domain/records');

/** What a folder of record types holds beside them. */
const shared = ['index.ts', 'type.ts', 'shared'];

describe('Every record type is one file and one line in the list', () => {
  test('no file without its line, and no line without its file', () => {
    const files = readdirSync(folder).filter((name) => !shared.includes(name));
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(recordTypes).sort());
  });

  test.each(typeNames)('%s is listed by the name that it bears', (type) => {
    expect(recordTypes[type].name).toBe(type);
  });

  test('no two have the same address', () => {
    expect(new Set(typeNames.map((type) => recordTypes[type].address)).size).toBe(typeNames.length);
  });

  test('no two have the same place in the editor, on a department’s page, or among what is new', () => {
    const departmentTypes = departmentTypeNames.map((type) => departmentTypeOf({ type }));
    const listed = typeNames.flatMap((type) => {
      const { place } = typeOf({ type }).editor;
      return place === 'alone' ? [] : [place.join()];
    });
    const sections = departmentTypes.flatMap(({ section }) => (section === 'apart' ? [] : [section]));
    const news = departmentTypes.flatMap(({ news: place }) => place ?? []);
    for (const places of [listed, sections.map(String), news.map(String)])
      expect(places).toEqual([...new Set(places)]);
    expect([sectionTypeNames.length, newsTypeNames.length]).toEqual([sections.length, news.length]);
  });
});

describe.each(typeNames)('%s', (type) => {
  const { schema, slug, headline, editor, prefilled, judgedOn } = typeOf({ type });
  const isField = (field: string): boolean => fieldSchema(schema, field.split('.')) !== undefined;

  test('names fields that its schema has', () => {
    const templates = [
      ...(typeof headline === 'string' ? [headline] : Object.values(headline)),
      editor.summary,
    ];
    const named = [
      ...templates.flatMap(templateFields),
      ...slug.from.flatMap(fieldsOfPart),
      ...Object.keys(prefilled),
      ...judgedOn,
      editor.sortedBy,
    ];
    expect(named.filter((field) => !isField(field))).toEqual([]);
  });

  test('gives a new file a name that it allows', () => {
    const valueOf = (field: string): string => {
      const { kind } = fieldMeta(schema, field.split('.'));
      if (kind === 'instant') return '2026-11-20T08:00+07:00';
      if (kind === 'day') return '2026-11-20';
      return kind === 'month' || kind === 'period' ? '2026-11' : 'An Phú: “đòi nợ” (số 3)';
    };
    expect(shortenSlug(newSlug(slug, valueOf))).toMatch(slug.pattern);
  });
});

describe.each(departmentTypeNames)('The records of %s', (type) => {
  const { days, datedBy, end, issued } = departmentTypeOf({ type });

  test('are dated by days that the type knows', () => {
    const ends = end ? [end.on, ...(end.meanwhile ?? [])] : [];
    const fields = [...datedBy, ...ends, ...Object.values(issued ?? {})];
    expect(fields.filter((field) => !(field in days))).toEqual([]);
  });
});
