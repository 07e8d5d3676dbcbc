import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/register/places/place.ts';
import { addressOf } from '../../../src/site/addresses.ts';
import { readPage } from '../../../src/site/links/page-reader.ts';
import { wordsOf } from '../../../src/site/markdown.ts';
import { crowdedContent, crowdedRecords } from '../../support/payload-pages.ts';
import { fileOf, filesBelow } from '../site/built.ts';
import { building, run } from '../../support/command.ts';
import { writeTree } from '../../support/tree.ts';
import { browser, isForeign, patience, serve, type Served } from './browser.ts';
import { headersFor, rulesIn } from './host.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const folder = temporaryFolder('payloads');
const site = join(folder, 'site');

const records = crowdedRecords();

/** The pages of the records: of every one but a press agency, which has none and is in the open data. */
const addresses = records.flatMap(({ path }) => {
  const place = placeOf(path);
  return place.is === 'record' && place.type !== 'outlets' ? [addressOf(place)] : [];
});

beforeAll(async () => {
  const args = [
    '--content',
    writeTree(crowdedContent(records)),
    '--out',
    site,
    '--overdue',
    'publish',
    '--lang',
    'en',
  ];
  const { status, stdout, stderr } = await run('build', args);
  expect([status, stdout + stderr]).toEqual([0, expect.any(String)]);
}, building.timeout);

const lists = [
  '/',
  '/don-vi/',
  '/nguoi-phat-ngon/',
  '/tra-cuu/',
  '/tuan-thu/',
  '/tim-kiem/duyet/',
  '/du-lieu/',
  '/admin/',
];

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
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) problems.push(`asks for ${request.url()}`);
  });
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
      if (address.endsWith(encodeURIComponent(searches[0] ?? ''))) {
        // A result is fetched once it is seen, and names as long as these leave no room for it.
        await page.locator('pagefind-results li').first().scrollIntoViewIfNeeded();
        await page.locator('main a[href*="/don-vi/"]').first().waitFor();
      }
      expect(new URL(page.url()).pathname).toBe(address.split('?', 1)[0]);
    }
    return problems;
  } finally {
    await context.close();
  }
}

/** A text without its blanks, which pages set as they like. */
const solid = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

const words = new Map<string, string>();

/** The words of a page, which is read once. */
function wordsOfPage(file: string): string {
  const known = words.get(file) ?? solid(readPage(readFileSync(join(site, file), 'utf8')).text);
  words.set(file, known);
  return known;
}

describe('Payloads that are accepted', () => {
  it('are words on a page, whatever field they were typed into', () => {
    const all = filesBelow(site)
      .filter((file) => file.endsWith('.html'))
      .map(wordsOfPage)
      .join('\n');
    const missing = records.flatMap(({ fields }) => fields.filter((words) => !all.includes(solid(words))));
    expect(missing.map((words) => words.slice(0, 80))).toEqual([]);
  });

  it('are words on the page of the record, or in the open data, wherever they were typed into its text', () => {
    const data = solid(readFileSync(join(site, 'data/outlets.json'), 'utf8'));
    for (const { path, body } of records) {
      const place = placeOf(path);
      if (place.is !== 'record') throw new Error(path);
      const shown = place.type === 'outlets' ? data : wordsOfPage(fileOf(addressOf(place)));
      const typed = (words: string) =>
        place.type === 'outlets' ? JSON.stringify(words).slice(1, -1) : wordsOf(words);
      expect([path, body.filter((words) => !shown.includes(solid(typed(words))))]).toEqual([path, []]);
    }
  });
});

describe.skipIf(!browser)('Payloads that are published as words', () => {
  const pages = (language: '' | '/en') => {
    const found = searches.map((words) => `/tim-kiem/?q=${encodeURIComponent(words)}`);
    return [...lists, ...addresses, ...found].map((address) => `${language}${address}`);
  };

  it('run nothing and ask nobody under the headers of the site', async () => {
    const rules = rulesIn(readFileSync(join(site, '_headers'), 'utf8'));
    const served = await serve(site, { headersFor: (path) => headersFor(rules, path) });
    expect(await visit(served, pages(''))).toEqual([]);
  });

  it('run nothing and ask nobody where a host sends no headers', async () => {
    expect(await visit(await serve(site), pages('/en'))).toEqual([]);
  });
});
