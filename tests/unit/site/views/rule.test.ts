import { expect, test } from 'vitest';
import { ruleView } from '../../../../src/site/views/rule.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

const findingsOf = (rule: string, day: string) =>
  ruleView(fixturePublicationOn(day, 'small'), rule, 'vi').findings.map(({ department }) => department);

test.each([
  [
    'leads to the department that falls short of a rule',
    'briefing-monthly',
    '2026-12-01',
    { text: 'Cục Thi hành án dân sự tỉnh An Phú', address: '/don-vi/an-phu/' },
  ],
  ['names none where that concerns all departments', 'calendar-missing', '2026-12-31', undefined],
])('The page of a rule %s', (_what, rule, day, department) => {
  expect(findingsOf(rule, day)).toEqual([department]);
});
