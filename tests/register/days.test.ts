import { describe, expect, test } from 'vitest';
import { dayFields } from '../../src/domain/records/days.ts';
import { recordTypes, typeNames } from '../../src/domain/records/index.ts';
import { dayPaths, fieldSchema } from '../../src/register/schema.ts';
import { rules } from '../../src/rules/index.ts';

const ids = rules.map(({ id }) => id);

describe.each(typeNames)('The days of %s', (type) => {
  const { schema } = recordTypes[type];
  const fields = Object.entries(dayFields[type]);

  test('are all in the table, and nothing else is', () => {
    expect(Object.keys(dayFields[type]).sort()).toEqual(dayPaths(schema).sort());
  });

  test('have each an order, a rule that looks at it, or a reason for none', () => {
    const without = fields.filter(
      ([, { notBefore, judgedBy, unordered }]) => !notBefore && !judgedBy && !unordered,
    );
    expect(without).toEqual([]);
  });

  test('are compared with fields that exist, and by rules that exist', () => {
    const others = fields.flatMap(([, { notBefore = [], aheadUpTo = [] }]) => [notBefore, aheadUpTo].flat(2));
    for (const field of others) expect(fieldSchema(schema, field.split('.')), field).toBeDefined();
    for (const [, { judgedBy = [] }] of fields) for (const rule of judgedBy) expect(ids).toContain(rule);
  });
});
