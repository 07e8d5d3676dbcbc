import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figures } from '../../../src/compliance/figures.ts';
import { recordTypes, typeNames } from '../../../src/domain/records/index.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { rules } from '../../../src/rules/index.ts';
import { smallRegister } from '../../support/tree.ts';
import { exampleNames } from './examples.ts';

const folder = resolve(import.meta.dirname, '../../../src/rules');

/** Every module beside the list that exports a rule, by the name of its file. */
const ruleFiles: ReadonlyMap<string, Rule> = new Map(
  (
    await Promise.all(
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
        .map(async (name) => {
          const module = (await import(`${folder}/${name}`)) as { rule?: Rule };
          return module.rule ? [[basename(name, '.ts'), module.rule] as const] : [];
        }),
    )
  ).flat(),
);

/** Every identity of a rule in the words of a schema, at whatever depth. */
function rulesIn(schema: z.ZodType): string[] {
  const found: string[] = [];
  JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), (key, value: unknown) => {
    if (key === 'rule' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

const ids = rules.map(({ id }) => id);
const ruleSet = smallRegister().ruleSets.get('letter-2015');
const laws = ruleSet?.rules ?? {};
const requirements = ruleSet?.requirements ?? [];

/** The rules that the letter does not have. */
const broughtLater = ['authorisation-published', 'conference-quarterly'];

/** The letter taken apart, in its own order. */
const everyRequirement = `
  PRE-01
  1-01 1-02 1-03 1-04 1-05 1-06 1-07 1-08 1-09 1-10
  2.1-01 2.1-02 2.1-03 2.1-04 2.1-05 2.1-06 2.1-07 2.1-08 2.1-09 2.1-10
  2.1-11 2.1-12 2.1-13 2.1-14 2.1-15 2.1-16 2.1-17 2.1-18 2.1-19 2.1-20
  2.1-21 2.1-22 2.1-23 2.1-24 2.1-25 2.1-26
  2.2.1-01 2.2.1-02 2.2.1-03 2.2.1-04 2.2.1-05 2.2.1-06 2.2.1-07
  2.2.2-01 2.2.2-02 2.2.2-03 2.2.2-04 2.2.2-05 2.2.2-06 2.2.2-07
  2.2.3-01 2.2.3-02 2.2.3-03 2.2.3-04
  2.2.4-01 2.2.4-02 2.2.4-03
  2.2.5-01 2.2.5-02 2.2.5-03 2.2.5-04 2.2.5-05 2.2.5-06
  2.2.6-01 2.2.6-02
  3.1-01 3.1-02 3.1-03 3.1-04 3.1-05 3.1-06 3.1-07 3.1-08
  3.2-01 3.2-02
`
  .trim()
  .split(/\s+/);

describe('the list of rules', () => {
  it('has every file that exports a rule, and no rule without a file', () => {
    expect([...ids].sort()).toEqual([...ruleFiles.keys()].sort());
  });

  it('names every rule as its file is named', () => {
    for (const [file, { id }] of ruleFiles) expect(id).toBe(file);
  });

  it('has examples for every rule, and no examples of anything else', () => {
    expect(exampleNames).toEqual([...ids].sort());
  });

  it('knows what a waiver excuses for every rule with a due date, and for no other', () => {
    const owed = rules.filter(({ duties }) => duties).map(({ id }) => id);
    const excusable = rules.filter(({ dutySubject }) => dutySubject).map(({ id }) => id);
    expect(owed.length).toBeGreaterThan(0);
    expect(excusable).toEqual(owed);
  });

  it('counts a rule in a figure that there is, and meets a period by one type of record', () => {
    const counted = rules.flatMap(({ countedIn }) => countedIn ?? []);
    expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(counted));
    const types = rules.flatMap(({ metBy }) => metBy ?? []);
    expect(new Set(types).size).toBe(types.length);
  });

  it('has a rule for every identity that a field of a record bears', () => {
    const named = typeNames.flatMap((type) => rulesIn(recordTypes[type].schema));
    expect(named.length).toBeGreaterThan(10);
    expect(ids).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it('says what every rule checks, in whole sentences and both languages', () => {
    for (const { title, checks } of rules) {
      expect([title.vi, title.en].every((text) => text.length > 0 && !text.endsWith('.'))).toBe(true);
      expect(checks.vi).toMatch(/\.$/);
      expect(checks.en).toMatch(/\.$/);
    }
  });
});

describe('the rule set letter-2015', () => {
  it('has a law for every rule but those that later texts brought, and no law without a rule', () => {
    expect([...Object.keys(laws), ...broughtLater].sort()).toEqual([...ids].sort());
  });

  it('has all 76 requirements, in the order of the letter', () => {
    expect(requirements.map(({ id }) => id)).toEqual(everyRequirement);
    expect(everyRequirement).toHaveLength(76);
  });

  it('names requirements that exist, for every law', () => {
    for (const [rule, law] of Object.entries(laws)) {
      for (const id of law.requirements) expect(everyRequirement, rule).toContain(id);
    }
  });

  it.each(ids)('%s keeps the requirements that name it, and those alone', (rule) => {
    const naming = requirements.filter(({ rules: kept = [] }) => kept.includes(rule)).map(({ id }) => id);
    const byOrder = (a: string, b: string) => everyRequirement.indexOf(a) - everyRequirement.indexOf(b);
    expect([...(laws[rule]?.requirements ?? [])].sort(byOrder)).toEqual(naming);
  });

  it('names rules for the requirements that a rule keeps, and for no others', () => {
    for (const { id, kept, rules: named } of requirements) {
      expect(named !== undefined && named.length > 0, id).toBe(kept === 'rule');
    }
  });

  it('binds no department by a rule that its requirement does not bind', () => {
    for (const [rule, law] of Object.entries(laws)) {
      const bound = requirements
        .filter(({ id }) => law.requirements.includes(id))
        .flatMap((requirement) => requirement.bound);
      for (const kind of law.bound) expect(bound, rule).toContain(kind);
    }
  });
});
