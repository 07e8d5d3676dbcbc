import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launch, noBrowser } from '../../../scripts/browser.ts';
import { project } from '../../support/command.ts';

/** The browser that the tests of a file share; undefined where there is none. @throws Error where there is none in CI */
export const browser = await launch();
afterAll(() => browser?.close());

/** Where pictures of pages are kept, to be looked at. */
export const artefacts = join(project, 'tests/.artefacts');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** A built site, served as any static host would. */
export interface Served {
  origin: string;
}

/**
 * Serves a built site on a free port of this machine alone, until the tests of the file are through: under a path that has
 * a slash at both ends, with such headers as a host would add to the answer for a path.
 */
export async function serve(
  site: string,
  base = '/',
  headersFor: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const root = resolve(site) + sep;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.startsWith(base) ? asked.slice(base.length - 1) : '/outside-the-site';
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const there = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    const type = types[extname(there ? file : '.html')] ?? 'application/octet-stream';
    response.writeHead(there ? 200 : 404, { ...headersFor(asked), 'content-type': type });
    response.end(readFileSync(there ? file : join(root, '404.html')));
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  afterAll(async () => {
    const closed = new Promise((settle) => server.close(settle));
    server.closeAllConnections();
    await closed;
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A page that is open, and whatever has gone wrong on it so far. */
export interface Opened {
  page: Page;
  /** What the console complained of, what the page asked of anybody but its own server, what was not found. */
  problems: string[];
}

/** How long a page is waited for before it counts as hung, in milliseconds: far longer than any machine needs. */
export const patience = 180_000;

/** Opens an address of a served site in a window of its own, for as long as it is looked at. */
export async function look<T>(
  { origin }: Served,
  address: string,
  options: BrowserContextOptions,
  at: (opened: Opened) => Promise<T>,
): Promise<T> {
  if (!browser) throw new Error(noBrowser);
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const problems: string[] = [];
  await context.route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    (route) => {
      problems.push(`asks for ${route.request().url()}`);
      return route.abort();
    },
  );
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    });
    await page.goto(`${origin}${address}`);
    return await at({ page, problems });
  } finally {
    await context.close();
  }
}
