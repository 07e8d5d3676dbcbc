import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageAddresses } from '../../../../src/site/links/all-addresses.ts';
import { monthKeys, monthView } from '../../../../src/site/views/month.ts';
import { Repository } from '../../../support/repository.ts';
import { publicationWithHistory } from '../../../support/publications.ts';

/** The pages that a view leads to, in the order of the alphabet. */
const leadsTo = (view: object): string[] =>
  [...JSON.stringify(view).matchAll(/"address":"(\/[^"#]*)/g)].map(([, address = '']) => address).sort();

test('A closed month leads to pages that there are, also where the folder of a department was renamed since', () => {
  const { content } = new Repository({}, '2026-10-29T10:00:00+07:00');
  const departments = join(content, 'departments');
  renameSync(join(departments, 'an-phu'), join(departments, 'an-phu-moi'));
  const publication = publicationWithHistory(content);
  expect(monthKeys(publication)).toContain('2026-10');
  const view = monthView(publication, '2026-10', 'vi');
  expect(view.madeOf).toContain('commit');
  expect(
    leadsTo({ ...view, page: {} }).filter((address) => !pageAddresses(publication).has(address)),
  ).toEqual([]);
  expect(view.kept.map(({ department }) => department)).toContain('an-phu');
});
