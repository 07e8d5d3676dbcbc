import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { typeNames, recordTypes, type AnyRecord } from '../../../../src/domain/records/index.ts';
import { locate, locateByLines, openSource } from '../../../../src/register/reading/source-text.ts';
import { parseYaml } from '../../../../src/register/yaml/front-matter.ts';
import { registerOf } from '../../../support/tree.ts';

describe.each(['demo', 'trouble', 'sap-nhap-2025'])('In the records of %s', (name) => {
  it('fields are at the places by their lines that they have in the parsed YAML', () => {
    const register = registerOf(join(import.meta.dirname, '../../../fixtures', name));
    const known = typeNames.flatMap((type) =>
      (register.records[type] as readonly AnyRecord[]).flatMap((record) => {
        const file = register.faultless.get(record.file.replace(`${register.root}/`, ''));
        if (!file) return [];
        const opened = openSource(file.source);
        const inner = (value: unknown) => (typeof value === 'object' && value ? Object.keys(value) : []);
        const data = record.data as Readonly<Record<string, unknown>>;
        const fields = Object.keys(recordTypes[type].schema.shape).flatMap((key) => [
          [key],
          ...[...inner(data[key]), 'khong-co'].map((name) => [key, name]),
        ]);
        return fields.flatMap((path) => {
          const place = locateByLines(file.source, path);
          if (place) expect([record.file, path, place]).toEqual([record.file, path, locate(opened, path)]);
          return place ?? [];
        });
      }),
    );
    expect(known.length).toBeGreaterThan(100);
  });
});

test.each([
  ['a field with a plain name', 'name: An\nphone: "0200"\n', ['phone'], true],
  [
    'a field whose value is on the lines below it',
    'name: An\nitems:\n- a\n- phone: b\nphone: c\n',
    ['phone'],
    true,
  ],
  ['a field that is named in another', 'name:\n  phone: a\nphone: c\n', ['phone'], true],
  [
    'a field that a text of several lines names',
    'name: |\n  a\n\n  phone: b\n# phone: d\nphone: c\n',
    ['phone'],
    true,
  ],
  ['a field that is not there', 'name: An\n', ['phone'], true],
  ['a field of one that is not there', 'name: An\n', ['phone', 0], true],
  ['an item of a field', 'name: An\nphone:\n  - a\n', ['phone', 0], false],
  ['a field of a list', 'name: An\nphone:\n  - at: a\n', ['phone', 'at'], false],
  ['a field within another', 'at: b\nphone:\n  to: a\n\n  # at: c\n  at: b\nto: c\n', ['phone', 'at'], true],
  [
    'the first field within another',
    'phone:\n    at: b\n    to: |\n      at: c\nname: An',
    ['phone', 'at'],
    true,
  ],
  [
    'a field that another does not have',
    'phone:\n  to:\n    at: a\nname: An\nat: b\n',
    ['phone', 'at'],
    true,
  ],
  ['a field that the last one does not have', 'name: An\nphone:\n  to: b\n', ['phone', 'at'], true],
  ['a field within another, in quotes', 'phone:\n  to: b\n  "at": c\nname: An\n', ['phone', 'at'], false],
  ['a field within another on its line', 'phone: { at: b }\nname: An\n', ['phone', 'at'], false],
  ['a field two levels down', 'phone:\n  to:\n    at: a\n', ['phone', 'to', 'at'], false],
  ['a field in quotes', 'name: An\n"phone": a\n', ['phone'], false],
  ['a field with a blank before its colon', 'name: An\nphone : a\n', ['phone'], false],
  ['a field after a question mark', 'name: An\n? phone\n: a\n', ['phone'], false],
  ['fields on one line', '{ name: An, phone: a }\n', ['phone'], false],
])('%s', (_, text, path, isKnown) => {
  const { source, parsed } = parseYaml('a.yaml', text);
  expect(parsed).toHaveProperty('data');
  const place = locate(openSource(source), path);
  expect(locateByLines(source, path)).toEqual(isKnown ? place : undefined);
});

test.each([
  'name: "An\nphone: b"\n',
  'name: "An \\"x\\"\nphone: b"\n',
  "name: 'An\nphone: b'\n",
  "name: 'An ''x''\nphone: b'\n",
  'name: [a,\nphone: b]\n',
  'name: { a: b,\nphone: b }\n',
  'items:\n  - "a\nphone: b"\n',
  'items:\n- a: "a\nphone: b"\n',
])('A value that goes on at the margin is no field: %j', (text) => {
  const { source, parsed } = parseYaml('a.yaml', text);
  expect(parsed).toHaveProperty('data');
  expect(locateByLines(source, ['phone'])).toBeUndefined();
});
