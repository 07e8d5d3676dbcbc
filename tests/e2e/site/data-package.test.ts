import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { typeNames } from '../../../src/domain/records/index.ts';
import { sha256 } from './built.ts';
import { fault, type Field } from './table-schema.ts';

interface Resource {
  name: string;
  path: string;
  title: string;
  bytes: number;
  hash: string;
  dialect: { delimiter: string; lineTerminator: string; quoteChar: string };
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

interface Package {
  version: string;
  created: string;
  licenses?: { path: string; title: string }[];
  resources: Resource[];
}

type Row = Readonly<Record<string, string>>;

const packageOf = (site: string): Package =>
  JSON.parse(readFileSync(join(site, 'data/datapackage.json'), 'utf8')) as Package;

/** The rows of a resource, read by its own dialect. */
const rowsOf = (site: string, { path, dialect }: Resource): Row[] =>
  parseCsv(readFileSync(join(site, 'data', path)), {
    bom: true,
    columns: true,
    delimiter: dialect.delimiter,
    quote: dialect.quoteChar,
    record_delimiter: dialect.lineTerminator,
  });

const sites = ['demo', 'lapsed', 'small', 'mischief'] as const;

const siteOf = (name: (typeof sites)[number]): string =>
  name === 'mischief' ? inject('mischief').site : inject(name);

describe.each(sites)('the data package of %s', (name) => {
  const site = siteOf(name);
  const { resources, ...about } = packageOf(site);
  const rows = new Map(resources.map((resource) => [resource.name, rowsOf(site, resource)]));

  it('is one by the profile of Data Package 2.0', () => {
    const profile = JSON.parse(
      readFileSync(new URL('../../fixtures/profiles/datapackage-2.0.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = formats(new Ajv({ allErrors: true, strict: false })).compile(profile);
    validate({ ...about, resources });
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...about, resources: [{ ...resources[0], schema: { fields: 'none' } }] })).toBe(false);
  });

  it('has every table, and says truly how long it is and what its hash is', () => {
    expect(resources.map((resource) => resource.name)).toEqual([...typeNames, 'breaches']);
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(site, 'data', path));
      expect([content.length, `sha256:${sha256(content)}`], path).toEqual([bytes, hash]);
    }
  });

  it('names the columns of every table in their order, in Vietnamese', () => {
    for (const { path, dialect, schema } of resources) {
      const [header = []] = parseCsv(readFileSync(join(site, 'data', path)), {
        bom: true,
        record_delimiter: dialect.lineTerminator,
      });
      expect(header, path).toEqual(schema.fields.map((field) => field.name));
      for (const { title, description } of schema.fields) {
        expect(title, path).toMatch(/\p{L}{2}/u);
        expect(description, path).toMatch(/\.$/);
      }
    }
  });

  it('gives every column the type, and every cell the value, that its table schema promises', () => {
    const faults = resources.flatMap(({ name: table, schema }) =>
      (rows.get(table) ?? []).flatMap((row) =>
        schema.fields.flatMap((field) =>
          fault(row[field.name] ?? '', field).map((it) => `${row['id']}: ${it}`),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has no key twice, and none that leads nowhere', () => {
    for (const { name: table, schema } of resources) {
      const own = rows.get(table) ?? [];
      const keys = own.map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
      expect(new Set(keys).size, table).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const targets = new Set(
          (rows.get(reference.resource ?? table) ?? []).map((row) => row[reference.fields[0] ?? '']),
        );
        const lost = own
          .map((row) => row[fields[0] ?? ''] ?? '')
          .filter((key) => key !== '' && !targets.has(key));
        expect(lost, `${table}.${fields.join()}`).toEqual([]);
      }
    }
  });
});

describe('the data package of the demo', () => {
  const { resources, version, created, licenses } = packageOf(inject('demo'));
  const fieldOf = (table: string, column: string): Field | undefined =>
    resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);

  it('says its day, its version and its licence', () => {
    expect(created).toBe('2026-11-22T00:00:00+07:00');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(licenses).toEqual([
      {
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
      },
    ]);
  });

  it('states no licence where the publisher has stated none', () => {
    expect(packageOf(inject('small')).licenses).toBeUndefined();
  });

  it.each([
    ['awareness', 'people', 'integer'],
    ['statements', 'emergency', 'boolean'],
    ['statements', 'occurredAt', 'datetime'],
    ['responses', 'reply.date', 'date'],
    ['briefings', 'period', 'string'],
    ['briefings', 'topics', 'string'],
    ['spokespersons', 'notices', 'array'],
  ])('types %s.%s as %s', (table, column, type) => {
    expect(fieldOf(table, column)?.type).toBe(type);
  });

  it.each([
    ['responses', 'outlet', 'outlets'],
    ['responses', 'department_folder', 'departments'],
    ['waivers', 'grantedBy', 'departments'],
    ['departments', 'parent', undefined],
  ])('leads from %s.%s to a table', (table, column, target) => {
    const keys = resources.find(({ name }) => name === table)?.schema.foreignKeys ?? [];
    expect(keys.find(({ fields }) => fields[0] === column)?.reference).toEqual({
      ...(target ? { resource: target } : {}),
      fields: ['slug'],
    });
  });
});

describe('this test would see', () => {
  it.each<[string, string, Field]>([
    ['a required cell without a value', '', { name: 'x', type: 'string', constraints: { required: true } }],
    ['a day that does not exist', '2026-02-30', { name: 'x', type: 'date' }],
    ['a day as a local writes it', '25/11/2026', { name: 'x', type: 'date' }],
    [
      'an instant without its zone',
      '2026-11-25T09:30',
      { name: 'x', type: 'datetime', format: '%Y-%m-%dT%H:%M%z' },
    ],
    ['a count in words', 'forty', { name: 'x', type: 'integer' }],
    ['a flag in words', 'có', { name: 'x', type: 'boolean' }],
    ['a choice that is none', 'c', { name: 'x', type: 'string', constraints: { enum: ['a', 'b'] } }],
    [
      'a pattern that is met in part only',
      '2026-11x',
      { name: 'x', type: 'string', constraints: { pattern: '\\d{4}-\\d{2}' } },
    ],
    ['a list that is none', '{"a":1}', { name: 'x', type: 'array' }],
  ])('%s', (_case, cell, field) => {
    expect(fault(cell, field)).toHaveLength(1);
  });
});
