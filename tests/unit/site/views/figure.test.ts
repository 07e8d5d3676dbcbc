import { expect, test } from 'vitest';
import { figureView, type FigureView } from '../../../../src/site/views/figure.ts';
import { corrections } from '../../../support/corrections.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

const figureOf = (count: number): FigureView =>
  figureView(
    fixturePublicationOn('2026-11-22', 'small', corrections(2025, count)),
    'corrections-published',
    'vi',
  );

const daysIn = ({ departments }: FigureView) =>
  departments.flatMap(({ cases }) => cases.map(({ day }) => day));

test('a figure lists every case of a small archive', () => {
  const view = figureOf(20);
  expect(daysIn(view)).toHaveLength(21);
  expect(view.latest).toBeUndefined();
});

test('of many cases a figure lists the latest, says of how many, and where all of them are', () => {
  const view = figureOf(280);
  const days = daysIn(view);
  expect(days).toHaveLength(200);
  expect(days).toEqual(days.toSorted().reverse());
  expect(view.latest).toEqual({
    text: 'Dưới đây là 200 trường hợp mới nhất. Tải cả 281 trường hợp (bảng tính .xlsx)',
    address: '/data/bang/tuan-thu/corrections-published.xlsx',
  });
  expect(view.byDepartment.rows).toMatchObject([{ address: '#an-phu', numbers: ['281', '281', '100%'] }]);
});
