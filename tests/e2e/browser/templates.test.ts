import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeAddress, browser, keepPicture, open, patience, serve, type Opened } from './browser.ts';
import { templates } from '../../../scripts/page-pictures/templates.ts';

const demo = await serve(inject('demo'));
const lapsed = await serve(inject('lapsed'));

const pages = [
  ...Object.entries(templates).map(([name, address]) => ({ name, address, site: demo })),
  ...Object.entries(templates)
    .filter(([, address]) => address !== '/404.html')
    .map(([name, address]) => ({ name: `${name}-en`, address: `/en${address}`, site: demo })),
  { name: 'department-late', address: '/don-vi/vinh-ha/', site: lapsed },
  { name: 'compliance-late', address: '/tuan-thu/', site: lapsed },
  { name: 'home-late', address: '/', site: lapsed },
];

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Every rule of axe for that level. */
const all: RunOptions = { runOnly: level, rules: { 'target-size': { enabled: true } } };
/** Those that look at colours. */
const ofColours: RunOptions = {
  runOnly: axe
    .getRules(level)
    .filter(({ tags }) => tags.includes('cat.color'))
    .map(({ ruleId }) => ruleId),
};

/**
 * The widths at which a page is kept as a picture and looked at by axe, with its rules there; in English, one width for each
 * theme. The dark differs from the light in colours alone, as the test of styles sees, so that the other rules say the same
 * of both.
 */
const judged: Readonly<Record<'vi' | 'en', Record<Scheme, Readonly<Record<number, RunOptions>>>>> = {
  vi: { light: { 1280: all, 360: all }, dark: { 1280: ofColours, 360: ofColours } },
  en: { light: { 360: all }, dark: { 1280: all } },
};

/** Waits until a page is as a reader sees it, and opens whatever is folded on it. */
async function settle(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.locator('.result:first-child a.title').waitFor();
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    await document.fonts.ready;
  });
}

/** How far a page sticks out of the window, in pixels, and what does. */
const overflow = (page: Page): Promise<{ by: number; what: string[] }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
    );
    const what = out.map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
    return { by: Math.max(0, scrollWidth - clientWidth), what };
  });

/** What axe, which is on the page already, has against it by some of its rules: a line for each fault. */
async function faultsOf(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { ...rules, resultTypes: ['violations' as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Turns a page from the light into the dark, in which everything is where it was, once all that is found has come in. */
async function darken(page: Page): Promise<void> {
  const moved = async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      const boxes = [...document.body.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
      Object.assign(window, { boxes });
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    return page.evaluate(() => {
      const { boxes } = window as unknown as { boxes: DOMRect[] };
      const isThere = ({ x, y, width, height }: DOMRect, box?: DOMRect) =>
        x === box?.x && y === box.y && width === box.width && height === box.height;
      return [...document.body.querySelectorAll('*')]
        .filter((one, index) => !isThere(one.getBoundingClientRect(), boxes[index]))
        .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
    });
  };
  await expect.poll(moved, { timeout: patience }).toEqual([]);
}

/** One window for all pages of a site. */
const windows = new Map<typeof demo, Awaited<ReturnType<typeof open>>>();

beforeAll(async () => {
  if (browser) for (const site of [demo, lapsed]) windows.set(site, await open(site, {}));
});
afterAll(() => Promise.all([...windows.values()].map(({ close }) => close())));

/** A page of a site, in the window that the site has. */
async function visit(site: typeof demo, address: string): Promise<Opened> {
  const shown = windows.get(site);
  if (!shown) throw new Error('There is no window.');
  shown.problems.length = 0;
  await shown.page.setViewportSize({ width: 1280, height: 800 });
  await shown.page.goto(`${site.origin}${address}`);
  await settle(shown.page);
  await shown.page.addScriptTag({ url: axeAddress });
  return shown;
}

it('looks at colours by rules of their own', () => {
  expect(ofColours.runOnly).toEqual(['color-contrast', 'link-in-text-block']);
});

describe.skipIf(!browser)('every kind of page', () => {
  it.each(pages)(
    'fits into every window and keeps to WCAG 2.2 AA, in the light and in the dark: $name',
    async ({ name, address, site }) => {
      const { page, problems } = await visit(site, address);
      const locale = name.endsWith('-en') ? 'en' : 'vi';
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await overflow(page), `${width} px`).toEqual({ by: 0, what: [] });
        for (const colorScheme of schemes) {
          const asked = judged[locale][colorScheme][width];
          if (!asked) continue;
          await page.emulateMedia({ colorScheme });
          await keepPicture(page, `${name}-${width}-${colorScheme}`);
          expect(await faultsOf(page, asked), `${width} px, ${colorScheme}`).toEqual([]);
        }
      }
      await darken(page);
      expect(problems).toEqual([]);
    },
  );
});
