import { describe, expect, test } from 'vitest';
import { first, inRole } from '../../support/head-cases.ts';
import { judgeSmall } from '../../support/tree.ts';

const rulesBroken = (overlay: Record<string, string>): string[] => [
  ...new Set(judgeSmall(overlay).findings.map(({ rule }) => rule)),
];

describe('Who has the head’s authority', () => {
  test.each(['head', 'acting', 'in-charge'] as const)('may do all that the head may: %s', (basis) => {
    expect(rulesBroken(inRole(first, basis, '2026-08-01'))).toEqual([]);
  });

  test('is not the designated civil servant', () => {
    expect(rulesBroken(inRole(first, 'designated', '2026-08-01'))).toEqual(
      expect.arrayContaining(['approval-before-release', 'authorisation-granted-by-head']),
    );
  });
});
