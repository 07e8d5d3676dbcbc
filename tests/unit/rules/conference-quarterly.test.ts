import { expect, it } from 'vitest';
import { applying, judgeOn, smallRegister } from '../../support/tree.ts';

const register = smallRegister({
  'publisher.yaml': applying(['letter-2015', '2015-07-31'], ['decision-2016-1431', '2026-07-01']),
});
const compliance = judgeOn(register, '2026-11-22');
const rulesOn = (type: 'reports' | 'briefings', slug: string) => {
  const record = register.departments.get('an-phu')?.[type].find((one) => one.slug === slug);
  if (!record) throw new Error(`No ${type}/${slug}`);
  return compliance.dutiesOn(record).map(({ rule }) => rule);
};

it('A press conference is owed for each quarter that begins while the department exists', () => {
  const owed = compliance
    .dutiesOf('an-phu')
    .filter(({ rule }) => rule === 'conference-quarterly')
    .map(({ subject, trace }) => [subject, trace.due]);
  expect(owed).toEqual([['2026-Q4', '2026-10-10']]);
});

it('A press conference is no duty of the report on its quarter', () => {
  expect(rulesOn('reports', '2026-Q3')).toEqual(['report-on-time']);
  expect(rulesOn('briefings', '2026-10')).toEqual(['briefing-monthly', 'web-update-monthly']);
});
