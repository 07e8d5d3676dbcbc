import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchAlone, noBrowser } from '../../../scripts/browser.ts';
import { serveSite, type Serving, type SiteServer } from '../../../scripts/site-server.ts';
import { project } from '../../support/command.ts';

/** The browser that all tests of a process share; undefined where there is none. */
export const browser = await launchAlone();

/** Where pictures of pages are kept. */
export const artefacts = join(project, 'tests/.artefacts');

/** Where a served site has axe as well, which a browser compiles once for all pages. */
export const axeAddress = '/axe-core.js';
const axeProgram = join(project, 'node_modules/axe-core/axe.min.js');

/** A built site, served as any static host would. */
export type Served = Pick<SiteServer, 'origin'>;

/** Serves a built site, and axe beside it, until the tests of the file are through. */
export async function serve(site: string, serving: Serving = {}): Promise<Served> {
  const served = await serveSite(site, { ...serving, extras: { [axeAddress]: axeProgram } });
  afterAll(async () => {
    await closeWindowsOf(served);
    await served.close();
  });
  return served;
}

/** A page that is open, and whatever has gone wrong on it so far. */
export interface Opened {
  page: Page;
  /** What the console complained of, what the page asked of anybody but its own server, what was not found. */
  problems: string[];
}

/** How long a page is waited for before it counts as hung, in milliseconds: far longer than any machine needs. */
export const patience = 180_000;

/** Whether an address is that of another host; none of them is reached, for the browser knows no names. */
export const isForeign = (url: string, origin: string): boolean =>
  /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;

/** A window in which a site is looked at. */
export interface Window extends Opened {
  close: () => Promise<void>;
}

/** Opens a window of its own for a served site. */
export async function open({ origin }: Served, options: BrowserContextOptions): Promise<Window> {
  if (!browser) throw new Error(noBrowser);
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  const page = await context.newPage();
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) problems.push(`asks for ${request.url()}`);
  });
  page.setDefaultTimeout(patience);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  return { page, problems, close: () => context.close() };
}

/** Windows that somebody has looked at and nobody looks at now, by whose site they show and how they were opened. */
const free = new Map<string, Window[]>();

const keyOf = ({ origin }: Served, options: BrowserContextOptions): string =>
  JSON.stringify([origin, options]);

/** Makes a window what it was when it was opened: nothing is shown in it, and the browser has stored nothing of the site. */
async function clear(
  { page, problems }: Window,
  { origin }: Served,
  { viewport, colorScheme }: BrowserContextOptions,
): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  const browserSession = await page.context().newCDPSession(page);
  await browserSession.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await browserSession.detach();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light' });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  problems.length = 0;
}

/**
 * Opens an address of a served site in a window that remembers nothing, for as long as it is looked at:
 * one that was opened in the same way before, for a new one takes the browser longer than most pages.
 */
export async function look<T>(
  served: Served,
  address: string,
  options: BrowserContextOptions,
  at: (opened: Opened) => Promise<T>,
): Promise<T> {
  const key = keyOf(served, options);
  const shown = free.get(key)?.pop() ?? (await open(served, options));
  try {
    await shown.page.goto(`${served.origin}${address}`);
    const seen = await at(shown);
    await clear(shown, served, options);
    free.set(key, [...(free.get(key) ?? []), shown]);
    return seen;
  } catch (error) {
    await shown.close();
    throw error;
  }
}

/** Closes the windows that show a site. */
async function closeWindowsOf({ origin }: Served): Promise<void> {
  for (const [key, windows] of free) {
    if (!key.startsWith(JSON.stringify([origin]).slice(0, -1))) continue;
    free.delete(key);
    await Promise.all(windows.map(({ close }) => close()));
  }
}

/**
 * Keeps a picture of a page, to be looked at, where `PICTURES` asks for pictures: of what its window shows, or of all of it
 * where that is `whole`.
 */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const { PICTURES: asked } = process.env;
  if (asked) await page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: asked === 'whole' });
}
