import { expect, test } from 'vitest';
import { dayWithin } from '../../../src/domain/authority.ts';

test.each([
  ['lives on', undefined, '2026-11-22'],
  ['is to end', '2026-12-31', '2026-11-22'],
  ['ends on the day', '2026-11-22', '2026-11-22'],
  ['ended the day before', '2026-11-21', '2026-11-21'],
])('The last day by 22/11/2026 of a department that %s', (_, validTo, last) => {
  expect(dayWithin({ validFrom: '2026-08-01', validTo }, '2026-11-22')).toBe(last);
});
