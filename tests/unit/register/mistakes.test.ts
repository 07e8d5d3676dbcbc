import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accepted, mistakes } from '../../support/mistakes.ts';
import { judgeSmall } from '../../support/tree.ts';

const folder = join(import.meta.dirname, '../../fixtures/mistakes');

const jargon = /zod|YAML|schema|string|boolean|undefined|null|object|array|regex|parse|NaN|JSON/i;

/** All that is found in the small tree with a file of the folder in its place. */
const foundWith = (name: string, at: string, instead?: string) =>
  judgeSmall({ ...(instead ? { [instead]: null } : {}), [at]: readFileSync(join(folder, name)) }).findings;

test('Every file has its expectation, and they are fifty at least', () => {
  const expected = [...Object.keys(mistakes), ...Object.keys(accepted)];
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
  expect(Object.keys(mistakes).length).toBeGreaterThanOrEqual(50);
});

describe('A record got wrong', () => {
  test.each(Object.entries(mistakes))('%s', (name, { at, instead, rule, line, names, edit }) => {
    const found = foundWith(name, at, instead);
    expect(found.map((finding) => [`${finding.file}:${finding.line}`, finding.rule])).toEqual([
      [`content/${at}:${line}`, rule],
    ]);
    const message = found[0]?.message.vi ?? '';
    expect(message).toContain(names);
    expect([...message.matchAll(/`([^`]+)`/g)].map(([, quoted]) => quoted)).toContain(edit);
    expect(message).not.toMatch(jargon);
  });
});

describe('A record that only looks odd', () => {
  test.each(Object.entries(accepted))('%s', (name, at) => {
    expect(foundWith(name, at)).toEqual([]);
  });
});
