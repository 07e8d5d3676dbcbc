import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowdedRecords } from '../payloads.ts';
import { filesBelow } from '../site/built.ts';
import { building, run } from '../site/command.ts';
import { writeTree } from '../tree.ts';
import { browser, patience, serve, type Served } from './browser.ts';
import { headersFor, rulesIn } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-payloads-'));
const site = join(folder, 'site');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const records = crowdedRecords();

beforeAll(async () => {
  const args = ['--content', writeTree(records), '--out', site, '--overdue', 'publish', '--lang', 'en'];
  const { status, stdout, stderr } = await run('build', args);
  expect([status, stdout + stderr]).toEqual([0, expect.any(String)]);
}, building.timeout);

const lists = ['/', '/don-vi/an-phu/', '/tra-cuu/', '/tuan-thu/', '/tim-kiem/duyet/', '/admin/'];

/** What is typed into the search: the first is found in records and shown, the others are only shown. */
const searches = [
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
];

/** Visits addresses one after another in one window and gives what ran, was asked of others, or was forbidden. */
async function visit({ origin }: Served, visits: readonly string[]): Promise<string[]> {
  const context = await browser?.newContext({ reducedMotion: 'reduce' });
  if (!context) throw new Error('no browser');
  const problems: string[] = [];
  await context.addInitScript(() => {
    window.alert = () => {
      console.error('a script ran');
    };
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      problems.push(`asks for ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('dialog', (dialog) => {
    problems.push(`opens ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.page()?.url()}: ${message.text()}`);
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    for (const address of visits) {
      await page.goto(`${origin}${address}`);
      if (address.includes('?q=')) await page.waitForLoadState('networkidle');
      if (address.endsWith(encodeURIComponent(searches[0] ?? '')))
        await page.locator('main a[href*="/don-vi/"]').first().waitFor();
      expect(new URL(page.url()).pathname).toBe(address.split('?', 1)[0]);
    }
    return problems;
  } finally {
    await context.close();
  }
}

describe.skipIf(!browser)('Payloads that are published as words', () => {
  const pages = (language: '' | '/en') => {
    const crowded = filesBelow(site).filter(
      (path) => /nhieu-\d+\/index\.html$/.test(path) && !path.startsWith('en/'),
    );
    expect(crowded.length).toBeGreaterThanOrEqual(20);
    const shown = [...lists, ...crowded.map((path) => `/${path.replace(/index\.html$/, '')}`)];
    const found = searches.map((words) => `/tim-kiem/?q=${encodeURIComponent(words)}`);
    return [...shown, ...found].map((address) => `${language}${address}`);
  };

  it('run nothing and ask nobody under the headers of the site', async () => {
    const rules = rulesIn(readFileSync(join(site, '_headers'), 'utf8'));
    const served = await serve(site, '/', (path) => headersFor(rules, path));
    expect(await visit(served, pages(''))).toEqual([]);
  });

  it('run nothing and ask nobody where a host sends no headers', async () => {
    expect(await visit(await serve(site), pages('/en'))).toEqual([]);
  });
});
