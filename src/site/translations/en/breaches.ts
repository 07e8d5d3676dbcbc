import { monthText } from './dates.ts';
import { plural } from './numbers.ts';
import type { breaches as original } from '../vi/breaches.ts';

/** What was done against a rule. */
export const breaches: typeof original = {
  breach: {
    title: 'Breach',
    plural: 'Breaches',
    none: 'No breach is on record.',
    explained: 'explained',
    unexplained: 'not yet explained',
    gone: 'no longer shown by the record',
    of: (rule) => `Breach of “${rule}”`,
    notShown: 'The department has explained this, but the record no longer shows anything against the rule.',
    edited: 'The record was edited after the month had closed',
    toldAtClose: (month) => `When ${monthText(month)} closed, the record showed:`,
    rule: 'Rule',
    record: 'Record',
    on: 'Happened on',
    page: 'The page of this breach',
    permanent: 'This page stays, whether the record is edited or the breach explained later.',
    standing: (count) => plural(count, 'breach', 'breaches'),
    exists: 'shown by the record',
    missing: 'not shown by the record',
    inMonth: 'Breaches in the month',
    noneInMonth: 'Nothing was breached in the month.',
    current: 'Not yet explained',
    all: (count) => (count === 1 ? 'See the breach' : `See all ${count} breaches`),
    allExplained: (count) =>
      `${plural(count, 'breach', 'breaches')} on record, explained by ${count === 1 ? 'its department' : 'their departments'}.`,
    ofRule: 'Breaches of this rule',
    enforcement: {
      fail: 'Not published until the department explains it',
      explain:
        'Not published until the department explains it, except in a publication that shows what is overdue',
      publish: 'Published, as not yet explained',
    },
    data: 'Breaches',
    dataExplained:
      'Each line is a record that tells of something past against a rule, with its explanations.',
    canBe: 'The past can breach this rule',
    canBeExplained:
      'Where a true record tells of something past that was against this rule, no edit undoes it. The record stays as it is, the department explains it in explanations/, and it has a page for good.',
    cannotBeExplained:
      'What is wrong under this rule is put right by correcting the record or by doing what is missing, so it needs no explanation in explanations/ unless it is overdue.',
    rulesOfPast: 'Rules that the past can breach',
    rulesOfPastExplained:
      'What was done against the following rules cannot be undone: the record keeps to the truth and the department explains it. What is wrong under any other rule is put right by correcting the record or by doing what is missing.',
  },
};
