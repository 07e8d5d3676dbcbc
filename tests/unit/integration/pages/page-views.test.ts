import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { PageViews } from '../../../../src/integration/pages/page-views.ts';
import type { SitePage } from '../../../../src/site/page-list.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

const publication = fixturePublicationOn('2026-11-22', 'small');

/** Pages that count how often each is asked for its view. */
function countedPages(count: number): { pages: SitePage[]; made: number[] } {
  const made = Array.from({ length: count }, () => 0);
  const pages = made.map((_none, at) => ({
    route: '/',
    address: `/${at}/`,
    file: `${at}/index.html`,
    view: () => {
      made[at] = (made[at] ?? 0) + 1;
      return { at };
    },
  }));
  return { pages, made };
}

const textOf = (views: PageViews, page: SitePage): string => new TextDecoder().decode(views.of(page).view);

test('Views are made ahead until something is there, and each is made once', async () => {
  const views = new PageViews(publication);
  const { pages, made } = countedPages(5);
  const { promise, resolve } = Promise.withResolvers<string>();
  const ahead = views.aheadUntil(promise, pages);
  while (made[1] === 0) await nextTurn();
  resolve('there');
  expect(await ahead).toBe('there');
  expect(made.at(-1)).toBe(0);
  expect(pages.map((page) => textOf(views, page))).toEqual(pages.map((_page, at) => `{"at":${at}}`));
  expect(made).toEqual([1, 1, 1, 1, 1]);
});

test('Where it is there already, no view is made ahead; where there are few, it is waited for', async () => {
  const views = new PageViews(publication);
  const { pages, made } = countedPages(2);
  expect(await views.aheadUntil(Promise.resolve(1), pages)).toBe(1);
  expect(made).toEqual([0, 0]);
  const { promise, resolve } = Promise.withResolvers<number>();
  const ahead = views.aheadUntil(promise, pages);
  while (made[1] === 0) await nextTurn();
  resolve(2);
  expect(await ahead).toBe(2);
});

test('What it fails with is thrown, and so is what a view fails with', async () => {
  const views = new PageViews(publication);
  const { pages } = countedPages(1);
  await expect(views.aheadUntil(Promise.reject(new Error('No templates.')), pages)).rejects.toThrow(
    'No templates.',
  );
  const broken = pages.map((page) => ({
    ...page,
    view: () => {
      throw new Error('No such page.');
    },
  }));
  const never = Promise.withResolvers<never>();
  await expect(views.aheadUntil(never.promise, broken)).rejects.toThrow('No such page.');
});
