import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { recordTypes, typeNames, type TypeName } from '../../../src/domain/records/index.ts';
import { parse, textOf } from './built.ts';
import { demoContent, run } from '../../support/command.ts';
import { ofType, readRecords } from './records.ts';
import { validatorOf } from './schemas.ts';

const records = readRecords(demoContent);

const types: readonly string[] = [...typeNames].sort();

type Published = Readonly<Record<string, unknown>> & {
  id: string;
  department: string;
  slug: string;
  file: string;
  body?: string;
};

const json = (site: string, path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));

const published = (site: string, type: string): Published[] =>
  (json(site, `data/${type}.json`) as { records: Published[] }).records;

const csv = (site: string, type: string): Record<string, string>[] =>
  parseCsv(readFileSync(join(site, `data/${type}.csv`)), { bom: true, columns: true });

/** Data as it was typed: numbers and flags become what stands in the file. */
const asTyped = (data: unknown): unknown =>
  Array.isArray(data)
    ? data.map(asTyped)
    : typeof data === 'object' && data !== null
      ? Object.fromEntries(
          Object.entries(data).flatMap(([key, value]) =>
            value === undefined ? [] : [[key, asTyped(value)]],
          ),
        )
      : String(data);

const pageOf = (department: string, type: string, slug: string): string =>
  type === 'departments'
    ? `/don-vi/${department}/`
    : `/don-vi/${department}/${recordTypes[type as TypeName].address}/${slug}/`;

/** What a cell of a table has to hold: the value at a path; a list in one cell; nothing that Excel would run. */
function cellOf(record: Published, column: string): string {
  const value = column
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);
  if (value === undefined) return '';
  const isWords = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const text = isWords ? value.join('; ') : typeof value === 'string' ? value : JSON.stringify(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The columns that no field has: when a matter began and ended. */
const ofTiming = new Set(['opened', 'due', 'closed', 'days', 'code']);

describe('the open data of the demo', () => {
  it('has a table, a list and a schema for every type that has records, and for no other', () => {
    expect([...new Set(records.map(({ type }) => type))].filter((type) => !types.includes(type))).toEqual([]);
    const files = (folder: string, end: string) =>
      readdirSync(join(inject('demo'), folder)).filter(
        (name) => name.endsWith(end) && !/^(breaches|datapackage|findings|manifest|site)\b/.test(name),
      );
    expect(files('data', '.csv')).toEqual(types.map((type) => `${type}.csv`));
    expect(files('data', '.json')).toEqual(types.map((type) => `${type}.json`));
    const kinds = [...types, 'calendar', 'publisher', 'rulebook'].toSorted();
    expect(files('schemas', '.json')).toEqual(kinds.map((kind) => `${kind}.schema.json`));
  });

  it.each(types)('says in %s.json exactly what the records say', (type) => {
    const stated = published(inject('demo'), type).map(
      ({ page, file, slug, body = '', department, ...data }) => ({
        path: file.replace(/^content\//, ''),
        department,
        slug,
        page,
        typed: asTyped({ ...data, id: undefined, timing: undefined }),
        body,
      }),
    );
    const written = ofType(records, type).map(({ path, department, slug, typed, body }) => ({
      path,
      department,
      slug,
      page: type === 'outlets' ? undefined : pageOf(department, type, slug),
      typed,
      body,
    }));
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect(stated.sort(byPath)).toEqual(written.sort(byPath));
  });

  it.each(types)('says in %s.csv what %s.json says, cell by cell', (type) => {
    const lists = published(inject('demo'), type);
    const rows = csv(inject('demo'), type);
    expect(rows).toHaveLength(lists.length);
    for (const [index, row] of rows.entries()) {
      const record = lists[index] as Published;
      const { id, department_folder: folder, slug, body, ...cells } = row;
      expect([id, folder, slug, body]).toEqual([
        record.id,
        record.department,
        record.slug,
        record.body ?? '',
      ]);
      for (const [column, cell] of Object.entries(cells))
        expect(cell, `${id} ${column}`).toBe(
          cellOf(record, ofTiming.has(column) ? `timing.${column}` : column),
        );
      const columns = Object.keys(cells);
      const fields = Object.keys(record).filter(
        (key) => !['id', 'page', 'file', 'slug', 'body', 'department', 'timing'].includes(key),
      );
      for (const field of fields) {
        expect(
          columns.some((column) => column === field || column.startsWith(`${field}.`)),
          `${id} ${field}`,
        ).toBe(true);
      }
    }
  });

  it('says when each matter was opened, due and closed, how long it took and how it stands', () => {
    const [late] = csv(inject('demo'), 'responses').filter(({ code }) => code === 'late');
    const day = /^\d{4}-\d\d-\d\d$/;
    expect([late?.['opened'], late?.['due'], late?.['closed']]).toEqual([
      expect.stringMatching(day),
      expect.stringMatching(day),
      expect.stringMatching(day),
    ]);
    expect(Number(late?.['days'])).toBeGreaterThan(30);
    for (const type of ['requests', 'statements', 'corrections'])
      expect(csv(inject('demo'), type).every(({ opened = '' }) => day.test(opened))).toBe(true);
  });

  it('begins every table with a byte order mark, by which Excel knows its diacritics', () => {
    for (const type of types) {
      const bytes = readFileSync(join(inject('demo'), `data/${type}.csv`));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
    }
    expect(csv(inject('demo'), 'departments').map(({ name }) => name)).toContain(
      'Chi cục Thi hành án dân sự thị xã Cửa Đào',
    );
  });

  it('has a file for every department, with its records and its duties', () => {
    for (const { department, typed } of ofType(records, 'departments')) {
      const data = json(inject('demo'), `data/departments/${department}.json`) as {
        department: Published;
        records: Record<string, Published[]>;
        duties: { rule: string; due: string }[];
      };
      expect(data.department['name']).toBe(typed['name']);
      const ids = Object.values(data.records).flatMap((some) => some.map(({ file }) => file));
      const own = records.filter(
        (record) => record.department === department && record.type !== 'departments',
      );
      expect(ids.sort()).toEqual(own.map(({ path }) => `content/${path}`).sort());
      for (const { due } of data.duties) expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it.each([
    ['demo', []],
    ['lapsed', ['--as-of', '2026-12-23']],
  ] as const)('has in findings.json of %s what check prints as JSON, byte for byte', async (site, args) => {
    const { stdout } = await run('check', ['--format', 'json', ...args]);
    expect(readFileSync(join(inject(site), 'data/findings.json'), 'utf8')).toBe(stdout);
  });
});

describe('the JSON Schemas', () => {
  it.each(types)('of %s accepts every record of the demo as a YAML 1.2 parser reads it', (type) => {
    const validate = validatorOf(inject('demo'), type);
    for (const { path, fields } of ofType(records, type)) {
      validate(fields);
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });

  it.each(types)(
    'of %s accepts every record as the data of the site gives it, counts and flags included',
    (type) => {
      const validate = validatorOf(inject('demo'), type);
      for (const { id, department, slug, page, file, timing, body, ...fields } of published(
        inject('demo'),
        type,
      )) {
        validate(fields);
        expect(validate.errors ?? [], [id, department, slug, page, file, body, timing].join(' ')).toEqual([]);
      }
    },
  );

  it.each(types)(
    'of %s refuses a field that does not exist, and a record without a field that has to be there',
    (type) => {
      const validate = validatorOf(inject('demo'), type);
      const fields = ofType(records, type)[0]?.fields ?? {};
      expect(validate({ ...fields, coffee: 'black' })).toBe(false);
      expect(validate({})).toBe(false);
    },
  );

  it('refuse a spokesperson without a telephone, with half a date, or with an unknown ground of office', () => {
    const validate = validatorOf(inject('demo'), 'spokespersons');
    const { phone, ...without } = ofType(records, 'spokespersons')[0]?.fields ?? {};
    expect(validate({ ...without, phone })).toBe(true);
    expect(validate(without)).toBe(false);
    expect(validate({ ...without, phone, basis: 'friend' })).toBe(false);
    expect(validate({ ...without, phone, from: '2026-13' })).toBe(false);
  });

  it('name and explain every field in Vietnamese, for whoever fills it in', () => {
    for (const type of types) {
      const { properties } = json(inject('demo'), `schemas/${type}.schema.json`) as {
        properties: Record<string, { title?: string; description?: string }>;
      };
      for (const [name, { title, description }] of Object.entries(properties)) {
        expect([title, description], `${type}.${name}`).toEqual([expect.any(String), expect.any(String)]);
      }
    }
  });
});

describe('a record that means mischief', () => {
  const { site, title } = inject('mischief');

  it('runs no formula from the table, and is quoted so that it stays one cell', () => {
    expect(csv(site, 'briefings').map((row) => row['title'])).toContain(`'${title}`);
    const text = readFileSync(join(site, 'data/briefings.csv'), 'utf8');
    expect(text).toContain(`"'${title.replaceAll('"', '""')}"`);
  });

  it('stays as it was typed in JSON', () => {
    expect(published(site, 'briefings').map((record) => record['title'])).toContain(title);
  });

  it('is text on its page, not markup', () => {
    const html = readFileSync(join(site, 'don-vi/an-phu/thong-tin-dinh-ky/2026-10/index.html'), 'utf8');
    const dom = parse(html);
    expect(dom.querySelectorAll('img, [onerror]')).toEqual([]);
    expect(html.slice(html.indexOf('<body'))).not.toContain('<img');
    expect(textOf(dom.querySelector('h1'))).toBe(title);
  });
});
