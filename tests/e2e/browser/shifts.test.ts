import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browser, open, patience, serve, type Window } from './browser.ts';
import { lastToCome, templates } from '../../../scripts/page-pictures/templates.ts';

const demo = await serve(inject('demo'), { typeface: 'in-time' });

/** How far everything on a page may move while it comes in: https://web.dev/articles/cls calls 0.1 good. */
const most = 0.05;

const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** A window that says how far things have moved, and to which the typeface comes when it is let go. */
interface Watched extends Window {
  /** How many files of the typeface are on their way. */
  held: () => number;
  letGo: () => void;
}

/** One window for each size. */
const windows = new Map<string, Watched>();

async function watched(viewport: { width: number; height: number }): Promise<Watched> {
  const window = await open(demo, { viewport });
  const held: (() => void)[] = [];
  await window.page.route('**/*.woff2', async (route) => {
    await new Promise<void>((letGo) => held.push(letGo));
    await route.continue();
  });
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
  const letGo = (): void => {
    for (const go of held.splice(0)) go();
  };
  return { ...window, held: () => held.length, letGo };
}

beforeAll(async () => {
  if (!browser) return;
  for (const [size, viewport] of Object.entries(sizes)) windows.set(size, await watched(viewport));
});
afterAll(() => Promise.all([...windows.values()].map(({ close }) => close())));

const windowOf = (size: string): Watched => {
  const window = windows.get(size);
  if (!window) throw new Error('There is no window.');
  return window;
};

/** Opens a page without the typeface, until the last thing has come that its scripts ask for. */
async function visit(page: Page, address: string, last = 'body'): Promise<void> {
  const day = page.waitForResponse('**/data/site.json');
  await page.goto(`${demo.origin}${address}`, { waitUntil: 'commit' });
  await (await day).finished();
  await page.locator(last).waitFor();
}

/** How far things on a page have moved, once all of it was painted: each frame is told of in a later one. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shifted: () => number }).shifted();
  });

/** The weights of the typeface that a page has, once none is on its way. */
const typefaceOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const faces = await document.fonts.ready;
    return [...faces].flatMap(({ weight, status }) => (status === 'loaded' ? [weight] : []));
  });

describe.skipIf(!browser).each(Object.keys(sizes))('on a window as of a %s', (size) => {
  it.each(Object.entries(templates))(
    'nothing moves while a page comes in, nor when the typeface does: %s',
    async (name, address) => {
      const { page, held, letGo } = windowOf(size);
      await visit(page, address, lastToCome[name]);
      expect(await shifted(page)).toBeLessThan(most);
      expect(held()).toBe(2);
      letGo();
      expect(await typefaceOf(page)).toEqual(['400', '600']);
      expect(await shifted(page)).toBeLessThan(most);
    },
  );

  it('what does move is seen', async () => {
    const { page, letGo } = windowOf(size);
    await visit(page, '/don-vi/vinh-ha/');
    letGo();
    const before = await shifted(page);
    await page.evaluate(() => {
      document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { id: 'late' }));
      document.getElementById('late')?.style.setProperty('height', '300px');
    });
    await expect.poll(() => shifted(page), { timeout: patience }).toBeGreaterThan(before + most);
  });
});
