import { expect, test } from 'vitest';
import { translationsFor } from '../../../../../src/site/translations/index.ts';
import { breachListView } from '../../../../../src/site/views/parts/breaches.ts';
import { breachesOnRecord } from '../../../../../src/site/views/shared/breaches-on-record.ts';
import { fixturePublication } from '../../../../support/publications.ts';

const publication = fixturePublication('trouble');
const [breach] = breachesOnRecord(publication);
if (!breach) throw new Error('The publisher in trouble has no breach.');

test.each<[all: number, options: { open?: number }, entries: number, folded: unknown, latest: unknown]>([
  [0, {}, 0, undefined, undefined],
  [50, {}, 50, undefined, undefined],
  [
    1051,
    {},
    50,
    undefined,
    {
      text: 'Dưới đây là 50 việc mới nhất trong 1.051 việc. Bảng tính (.xlsx) có việc của mọi đơn vị',
      address: '/data/bang/trai-quy-dinh.xlsx',
    },
  ],
  [5, { open: 5 }, 5, undefined, undefined],
  [6, { open: 5 }, 5, ['Còn 1 việc trái quy định nữa', 1], undefined],
  [
    51,
    { open: 5 },
    5,
    ['Còn 45 việc trái quy định nữa', 45],
    expect.objectContaining({ address: '/data/bang/trai-quy-dinh.xlsx' }),
  ],
])('a list of %i breaches, of which %o are not folded', (all, options, entries, folded, latest) => {
  const breaches = Array.from({ length: all }, () => breach);
  const view = breachListView(breaches, publication, translationsFor('vi'), options);
  expect(view.entries).toHaveLength(entries);
  expect(view.folded && [view.folded.text, view.folded.entries.length]).toEqual(folded);
  expect(view.latest).toEqual(latest);
});
