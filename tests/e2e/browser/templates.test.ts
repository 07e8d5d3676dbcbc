import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { artefacts, browser, look, serve } from './browser.ts';
import { templates } from './templates.ts';

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

/** The widths at which a page is kept as a picture and looked at by axe; in English, one for each theme. */
const judged = {
  vi: { light: [1280, 360], dark: [1280, 360] },
  en: { light: [360], dark: [1280] },
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

/** What axe, which is on the page already, has against it: a line for each fault. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.skipIf(!browser)('every kind of page', () => {
  it.each(pages)(
    'fits into every window and keeps to WCAG 2.2 AA, in the light and in the dark: $name',
    ({ name, address, site }) =>
      look(site, address, { viewport: { width: 1280, height: 900 } }, async ({ page, problems }) => {
        const locale = name.endsWith('-en') ? 'en' : 'vi';
        await settle(page);
        await page.evaluate(axe.source);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          for (const width of [1280, 360, 320]) {
            await page.setViewportSize({ width, height: 800 });
            expect(await overflow(page), `${width} px, ${colorScheme}`).toEqual({ by: 0, what: [] });
            if (!judged[locale][colorScheme].includes(width)) continue;
            const picture = join(artefacts, `${name}-${width}-${colorScheme}.png`);
            await page.screenshot({ path: picture, fullPage: true });
            expect(await faultsOf(page), `${width} px, ${colorScheme}`).toEqual([]);
          }
        }
        expect(problems).toEqual([]);
      }),
  );
});
