import { describe, expect, test } from 'vitest';
import { judgeSmall, smallTree } from '../../support/tree.ts';

const head = 'departments/an-phu/spokespersons/tran-thi-mai-lan.md';
const original =
  smallTree()
    .files.find(({ path }) => path === head)
    ?.bytes?.toString() ?? '';

/** What is said of the mailboxes of the head of the small tree on a day. */
const found = (changed: string, day = '2026-11-22') =>
  judgeSmall({ [head]: changed }, day)
    .findings.filter(({ rule }) => rule === 'mailbox')
    .map(({ line, severity }) => [line, severity]);

describe('A mailbox that is published and worth a look', () => {
  const typed = (mailbox: string, others = '') =>
    original.replace(/^email: .*/m, `email: ${mailbox}${others && `\notherEmails: [${others}]`}`);

  test.each<[what: string, changed: string, day: string, expected: readonly unknown[]]>([
    ['of the office', original, '2026-11-22', []],
    ['of a provider', typed('lan@gmail.com'), '2026-11-22', [[5, 'notice']]],
    [
      'of a provider, beside that of the office',
      typed('lan@cuc.example', 'lan@gmail.com'),
      '2026-11-22',
      [[6, 'notice']],
    ],
    ['of a merged province', typed('lan@hagiang.gov.vn'), '2026-11-22', [[5, 'notice']]],
    [
      'of somebody who has left',
      typed('lan@gmail.com').replace(/^from: .*/m, '$&\nto: 2026-10-31'),
      '2026-11-22',
      [],
    ],
  ])('%s', (_what, changed, day, expected) => {
    expect(found(changed, day)).toEqual(expected);
  });
});
