import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browser, open, patience, serve, type Window } from './browser.ts';
import { templates } from './templates.ts';

const demo = await serve(inject('demo'));

/** How far everything on a page may move while it comes in: https://web.dev/articles/cls calls 0.1 good. */
const most = 0.05;

const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };

/** The search has a window of its own: its results come in when they are found. */
const apart = ['search'];

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** One window for each size. */
const windows = new Map<string, Window>();

/** A window without the fonts of the site: when they come, and what a reader has before them, differs from phone to phone. */
async function watched(viewport: { width: number; height: number }): Promise<Window> {
  const window = await open(demo, { viewport });
  await window.page.route('**/*.woff*', (route) => route.abort());
  await window.page.addInitScript(() => {
    const shifts: number[] = [];
    const note = (entries: PerformanceEntryList): void => {
      shifts.push(...(entries as Shift[]).filter((one) => !one.hadRecentInput).map(({ value }) => value));
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifted = (): number => {
      note(observer.takeRecords());
      return shifts.reduce((sum, value) => sum + value, 0);
    };
    Object.assign(globalThis, { shifted });
  });
  return window;
}

beforeAll(async () => {
  if (!browser) return;
  for (const [size, viewport] of Object.entries(sizes)) windows.set(size, await watched(viewport));
});
afterAll(() => Promise.all([...windows.values()].map(({ close }) => close())));

const windowOf = (size: string): Window => {
  const window = windows.get(size);
  if (!window) throw new Error('There is no window.');
  return window;
};

/** Opens a page, until the last thing has come that its scripts ask for: the day of the site. */
async function visit(page: Page, address: string): Promise<void> {
  const day = page.waitForResponse('**/data/site.json');
  await page.goto(`${demo.origin}${address}`);
  await (await day).finished();
}

/** How far things on a page have moved, once all of it was painted: each frame is told of in a later one. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shifted: () => number }).shifted();
  });

describe.skipIf(!browser).each(Object.keys(sizes))('on a window as of a %s', (size) => {
  it.each(Object.entries(templates).filter(([name]) => !apart.includes(name)))(
    'nothing moves while a page comes in: %s',
    async (_, address) => {
      const { page } = windowOf(size);
      await visit(page, address);
      expect(await shifted(page)).toBeLessThan(most);
    },
  );

  it('what does move is seen', async () => {
    const { page } = windowOf(size);
    await visit(page, '/don-vi/vinh-ha/');
    const before = await shifted(page);
    await page.evaluate(() => {
      document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { id: 'late' }));
      document.getElementById('late')?.style.setProperty('height', '300px');
    });
    await expect.poll(() => shifted(page), { timeout: patience }).toBeGreaterThan(before + most);
  });
});
