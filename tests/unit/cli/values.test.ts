import { describe, expect, test } from 'vitest';
import { minuteFrom, shardFrom } from '../../../src/cli/command/values.ts';

describe('The value of --shard', () => {
  test.each([
    ['1/1', { number: 1, of: 1 }],
    ['8/8', { number: 8, of: 8 }],
  ])('%s is the number of a shard and how many there are', (typed, shard) => {
    expect(shardFrom(typed)).toEqual(shard);
  });

  test.each(['0/8', '9/8', '8', '1/8/8', '-1/8', '1/0', ' 1/8', '1.5/8', ''])('%j is refused', (typed) => {
    expect(() => shardFrom(typed)).toThrow('--shard nhận số của phần và số phần, như 2/8');
  });
});

describe('The value of --now', () => {
  test('is a minute in Vietnam’s time', () => {
    expect(minuteFrom('2026-11-22T01:10+07:00')).toBe('2026-11-22T01:10+07:00');
  });

  test.each(['2026-11-22', '2026-11-22T01:10', '2026-11-22T01:10Z', '2026-02-30T01:10+07:00', 'now'])(
    '%j is refused',
    (typed) => {
      expect(() => minuteFrom(typed)).toThrow('--now nhận một phút theo giờ Việt Nam');
    },
  );
});
