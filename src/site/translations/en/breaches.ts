import { monthText } from './dates.ts';
import { numbers, plural } from './numbers.ts';
import type { breaches as original } from '../vi/breaches.ts';

/** What was done against a rule. */
export const breaches: typeof original = {
  breach: {
    title: 'Breach',
    plural: 'Breaches',
    none: 'There are no breaches on record.',
    explained: 'explained',
    unexplained: 'not yet explained',
    gone: 'no longer shown by the record',
    of: (rule) => `Breach of “${rule}”`,
    notShown: 'The department has explained this, but the record no longer shows a breach of the rule.',
    edited: 'The record was edited after the month had closed',
    toldAtClose: (month) => `When ${monthText(month)} closed, the record showed:`,
    rule: 'Rule',
    record: 'Record',
    on: 'Date',
    page: 'The page of this breach',
    permanent: 'This page is kept, even if the record is edited or the breach explained later.',
    standing: (count) => plural(count, 'breach', 'breaches'),
    exists: 'shown by the record',
    missing: 'not shown by the record',
    inMonth: 'Breaches in the month',
    noneInMonth: 'There were no breaches in the month.',
    current: 'Not yet explained',
    all: (count) => (count === 1 ? 'See the breach' : `See all ${plural(count, 'breach', 'breaches')}`),
    more: (count) => plural(count, 'more breach', 'more breaches'),
    latest: (listed, all) =>
      `These are the latest ${numbers.format(listed)} of ${plural(all, 'breach', 'breaches')}. The spreadsheet (.xlsx, in Vietnamese) has those of all departments`,
    allExplained: (count) =>
      `${plural(count, 'breach', 'breaches')} on record, ${count === 1 ? 'explained by its department' : 'all explained by their departments'}.`,
    ofRule: 'Breaches of this rule',
    enforcement: {
      fail: 'Not published until the department explains it',
      explain:
        'Not published until the department explains it, except when the site is published with what is overdue',
      publish: 'Published, and marked as not yet explained',
    },
    data: 'Breaches',
    dataExplained: 'Each row is a record that shows a past breach of a rule, with its explanations.',
    canBe: 'Past actions can breach this rule',
    canBeExplained:
      'When a truthful record shows a past breach of this rule, editing the record cannot undo it. The record stays as it is, the department explains the breach in explanations/, and the breach has a permanent page.',
    cannotBeExplained:
      'Anything wrong under this rule is put right by correcting the record or doing what is missing, so no explanation in explanations/ is needed unless it is overdue.',
    rulesOfPast: 'Rules that past actions can breach',
    rulesOfPastExplained:
      'A past breach of the following rules cannot be undone: the record keeps to the facts and the department explains it. Anything wrong under any other rule is put right by correcting the record or doing what is missing.',
  },
};
