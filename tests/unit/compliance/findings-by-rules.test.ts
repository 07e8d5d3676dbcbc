import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingsByRules, judge } from '../../../src/compliance/compliance.ts';
import { rules } from '../../../src/rules/index.ts';
import { asOf } from '../../../src/domain/dates.ts';
import { registerOf } from '../../support/tree.ts';

const day = asOf('2026-12-23');

it.each(['demo', 'trouble', 'malformed', 'sap-nhap-2025'])(
  'What some rules find by themselves is what they find among all, in %s',
  (name) => {
    if (!day) throw new Error('no day');
    const register = registerOf(join(import.meta.dirname, '../../fixtures', name));
    const all = judge(register, day).findings;
    const found = rules.map((rule) => {
      const { id } = rule;
      const alone = findingsByRules(register, day, new Set([id]));
      expect(alone === undefined, id).toBe('followUp' in rule);
      if (!alone) return 0;
      const ofRule = alone.filter((finding) => finding.rule === id);
      expect(new Set(ofRule), id).toEqual(new Set(all.filter((finding) => finding.rule === id)));
      return ofRule.length;
    });
    expect(found.filter(Boolean).length).toBeGreaterThan(1);
  },
);

it('Where not only rules are asked for, nothing is said', () => {
  if (!day) throw new Error('no day');
  const register = registerOf(join(import.meta.dirname, '../../fixtures/small'));
  expect(findingsByRules(register, day, new Set(['briefing-monthly', 'attachment-unnamed']))).toBeUndefined();
});
