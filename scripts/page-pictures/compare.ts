import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { serveSite } from '../site-server.ts';
import { arePicturesAlike } from './alike.ts';
import { lastToCome } from './templates.ts';
import { unfold } from './unfold.ts';

/** The widths at which pages are looked at, with the height of such a window, in CSS pixels. */
const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
] as const;

/** Which of two sites, and the folder of its pictures. */
export type Side = 'before' | 'after';
const sides: readonly Side[] = ['before', 'after'];

/** A page of two sites at a width. */
export interface Pair {
  name: string;
  address: string;
  width: number;
  /** `new` and `gone`: only one of the sites has the page. */
  change: 'same' | 'different' | 'new' | 'gone';
  /** The pictures that there are, by their paths from the folder of all. */
  pictures: Partial<Record<Side, string>>;
}

/** How long a page is waited for before it counts as hung, in milliseconds: far longer than any machine needs. */
const patience = 180_000;

/** A day after which no demo says that it is old. */
const clock = '2026-11-22T12:00:00+07:00';

const has = (site: string, address: string): boolean => {
  const [path = ''] = address.slice(1).split('?');
  return existsSync(join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path));
};

/** A whole page as a PNG, once nothing is on its way any more. */
async function pictureOf(context: BrowserContext, url: string, last: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.clock.setFixedTime(clock);
  await page.goto(url);
  await page.locator(last).waitFor();
  await page.evaluate(unfold);
  await page.locator('html:not(:has(.result[aria-hidden]))').waitFor();
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  await page.close();
  return picture;
}

/**
 * Takes the picture of every page of two built sites, before and after a change, at each width, into a folder.
 * @param pages addresses by the names that pictures get
 */
export async function comparePages(
  browser: Browser,
  sites: Readonly<Record<Side, string>>,
  pages: Readonly<Record<string, string>>,
  folder: string,
): Promise<Pair[]> {
  const servers = { before: await serveSite(sites.before), after: await serveSite(sites.after) };
  for (const side of sides) mkdirSync(join(folder, side), { recursive: true });
  const pairs: Pair[] = [];
  for (const viewport of windows) {
    const context = await browser.newContext({
      viewport,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    for (const [name, address] of Object.entries(pages)) {
      const pictures: Partial<Record<Side, string>> = {};
      const taken: Buffer[] = [];
      for (const side of sides.filter((one) => has(sites[one], address))) {
        const picture = await pictureOf(
          context,
          `${servers[side].origin}${address}`,
          lastToCome[name] ?? 'body',
        );
        taken.push(picture);
        pictures[side] = `${side}/${name}-${viewport.width}.png`;
        writeFileSync(join(folder, pictures[side]), picture);
      }
      const change = await changeOf(pictures, taken);
      if (change) pairs.push({ name, address, width: viewport.width, change, pictures });
    }
    await context.close();
  }
  await Promise.all(sides.map((side) => servers[side].close()));
  return pairs;
}

/** Undefined where neither site has the page. */
async function changeOf(
  { before, after }: Pair['pictures'],
  [one, other]: readonly Buffer[],
): Promise<Pair['change'] | undefined> {
  if (before === undefined) return after === undefined ? undefined : 'new';
  if (after === undefined) return 'gone';
  return one && other && (await arePicturesAlike(one, other)) ? 'same' : 'different';
}
