import { describe, expect, test } from 'vitest';
import {
  recordTypes,
  typeNames,
  typeOf,
  type AnyRecord,
  type TypeName,
} from '../../../../src/domain/records/index.ts';
import { dayPaths, fieldSchema } from '../../../../src/register/schema.ts';
import { contradictionsIn } from '../../../../src/register/consistency/contradictions.ts';
import { rules } from '../../../../src/rules/index.ts';

/** A value within maps and lists of one item, as the path of a field has them. */
const within = ([key, ...rest]: readonly string[], value: string): unknown => {
  if (key === undefined) return value;
  return key === '*' ? [within(rest, value)] : { [key]: within(rest, value) };
};

/** Two maps in one, and so what is within both. */
const merged = (a: unknown, b: unknown): unknown => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return b;
  if (Array.isArray(a) && Array.isArray(b)) return [merged(a[0], b[0])];
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
      key,
      key in one && key in other ? merged(one[key], other[key]) : (one[key] ?? other[key]),
    ]),
  );
};

/** A record that holds nothing but some days, and what it takes for them to have an order. */
function recordWith(type: TypeName, days: Readonly<Record<string, string>>): AnyRecord {
  const conditions = Object.keys(days).map((field) => typeOf({ type }).days[field]?.where ?? {});
  const data = Object.entries(days).reduce<unknown>(
    (all, [field, day]) => merged(all, within(field.split('.'), day)),
    Object.assign({}, ...conditions),
  );
  return { type, data, body: 'Nội dung.' } as unknown as AnyRecord;
}

const pairs = typeNames.flatMap((type) =>
  Object.entries(typeOf({ type }).days).flatMap(([later, { notBefore = [] }]) =>
    notBefore.flat().map((earlier) => [type, later, earlier] as const),
  ),
);

test.each(pairs)('In %s, %s cannot come before %s', (type, later, earlier) => {
  const value = earlier === 'period' ? '2026-Q2' : '2026-04-01';
  const rulesWith = (day: string) =>
    contradictionsIn(recordWith(type, { [later]: day, [earlier]: value }))
      .filter(({ rule }) => rule === 'dates-order')
      .map(({ rule, field = [], message }) => [
        rule,
        field.map((key) => (typeof key === 'number' ? '*' : key)).join('.'),
        [...message.vi.matchAll(/\d{2}\/\d{2}\/\d{4}/g)].join(' '),
      ]);
  expect(rulesWith('2026-03-31')).toEqual([['dates-order', later, '31/03/2026 01/04/2026']]);
  expect(rulesWith('2026-04-01')).toEqual([]);
});

test('Two minutes of a day have an order, a minute and its day have none', () => {
  const found = (receivedAt: string, answeredAt: string) =>
    contradictionsIn(recordWith('requests', { receivedAt, answeredAt })).length;
  expect(found('2026-04-01T10:00+07:00', '2026-04-01T09:59+07:00')).toBe(1);
  expect(found('2026-04-01T10:00+07:00', '2026-04-01T10:00+07:00')).toBe(0);
  expect(
    contradictionsIn(
      recordWith('requests', { receivedAt: '2026-04-01T10:00+07:00', promisedFor: '2026-04-01' }),
    ),
  ).toEqual([]);
});

test('A letter is not dated after its receipt, but may follow a call', () => {
  const data = { receivedAt: '2026-04-01T10:00+07:00', inbound: { date: '2026-04-02' } };
  const found = (channel: string) =>
    contradictionsIn({ type: 'requests', data: { ...data, channel }, body: '' } as unknown as AnyRecord);
  expect(found('letter').map(({ field }) => field)).toEqual([['receivedAt']]);
  expect(found('phone')).toEqual([]);
});

test('Several days before the same one are told once', () => {
  const days = {
    receivedOn: '2026-04-05',
    'reply.date': '2026-04-02',
    'approval.at': '2026-04-01T09:00+07:00',
  };
  expect(contradictionsIn(recordWith('responses', days)).map(({ field }) => field?.join('.'))).toEqual([
    'reply.date',
  ]);
});

const ids = rules.map(({ id }) => id);

describe.each(typeNames)('The days of %s', (type) => {
  const { schema } = recordTypes[type];
  const fields = Object.entries(typeOf({ type }).days);

  test('are all in the table, and nothing else is', () => {
    expect(Object.keys(typeOf({ type }).days).sort()).toEqual(dayPaths(schema).sort());
  });

  test('have each an order, a rule that looks at it, or a reason for none', () => {
    const without = fields.filter(
      ([, { notBefore, judgedBy, unordered }]) => !notBefore && !judgedBy && !unordered,
    );
    expect(without).toEqual([]);
  });

  test('are compared with fields that exist, and by rules that exist', () => {
    const others = fields.flatMap(([, { notBefore = [], aheadUpTo = [] }]) => [notBefore, aheadUpTo].flat(2));
    const conditions = fields.flatMap(([, { where = {} }]) => Object.keys(where));
    for (const field of [...others, ...conditions])
      expect(fieldSchema(schema, field.split('.')), field).toBeDefined();
    for (const [, { judgedBy = [] }] of fields) for (const rule of judgedBy) expect(ids).toContain(rule);
  });
});
