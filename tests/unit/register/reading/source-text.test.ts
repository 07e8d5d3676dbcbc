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
        const fields = Object.keys(recordTypes[type].schema.shape).flatMap((key) => [
          [key],
          [key, 'khong-co'],
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
  ['a field within another', 'name: An\nphone:\n  - a\n', ['phone', 0], false],
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
