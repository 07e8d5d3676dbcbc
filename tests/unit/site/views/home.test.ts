import { expect, test } from 'vitest';
import { homeView, type HomeView } from '../../../../src/site/views/home.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

/** The duties on the home page of the demo where so many letters of a day have no answer yet. */
function dutiesWith(count: number, receivedOn: string): HomeView['duties'] {
  const letters = Array.from({ length: count }, (_, index) => [
    `departments/vinh-ha/responses/${receivedOn}-thu-${index}.md`,
    `---
title: Thư kiến nghị
outlet: bao-dan-nguyen
kind: petition
origin: forwarded
receivedOn: ${receivedOn}
---
`,
  ]);
  const publication = fixturePublicationOn(
    '2026-11-25',
    'demo',
    Object.fromEntries(letters) as Record<string, string>,
  );
  return homeView(publication, 'vi').duties;
}

test('the home page lists all duties that are overdue or nearly due where they are few', () => {
  const { overdue, near, allOverdue, allNear } = dutiesWith(19, '2026-06-01');
  expect([overdue.length, near.length, allOverdue, allNear]).toEqual([20, 12, undefined, undefined]);
});

test('of many overdue duties it lists the latest, and leads to all of them', () => {
  const { overdue, allOverdue } = dutiesWith(30, '2026-06-01');
  expect(overdue).toHaveLength(20);
  const letters = overdue.filter(({ title }) => title === 'Thư kiến nghị');
  expect(letters).toHaveLength(19);
  expect(allOverdue).toEqual({ text: 'Xem cả 31 nhiệm vụ quá hạn', address: '/tuan-thu/#qua-han' });
});

test('of many duties that are nearly due it lists the first, and leads to all of them', () => {
  const { near, allNear } = dutiesWith(30, '2026-10-26');
  expect(near).toHaveLength(20);
  expect(allNear).toEqual({ text: 'Xem cả 42 nhiệm vụ sắp đến hạn', address: '/tuan-thu/#sap-den-han' });
});
