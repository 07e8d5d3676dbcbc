import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TypeName } from '../../src/domain/records/index.ts';
import { addressOf } from '../../src/site/addresses.ts';
import { fileOf } from '../site/built.ts';
import { project } from '../site/command.ts';
import { readRecords } from '../site/records.ts';
import { browser, look, serve, type Served } from './browser.ts';

/** In the browser: where everything leads that is found. In words, since the tests rewrite every import that they see. */
const everything = `(async () => {
  const { createInstance } = await import('/pagefind/pagefind.js');
  const { results } = await createInstance({}).search('duong day nong');
  return Promise.all(results.map(async ({ data }) => (await data()).url));
})()`;

const records = readRecords(join(project, 'content'));

let demo: Served;
let mischief: Served;

beforeAll(async () => {
  [demo, mischief] = await Promise.all([serve(inject('demo')), serve(inject('mischief').site)]);
});
afterAll(async () => {
  await Promise.all([demo.close(), mischief.close(), browser?.close()]);
});

const phone = { viewport: { width: 360, height: 800 } };
const results = '.pf-result a.title';

/** The first result. Each is filled in by itself, so another may be there before it. */
const best = '.pf-result:first-child a.title';

/** What the page says of its results, and where they lead, once there are any. */
async function answer(page: Page): Promise<{ count: number; leads: string[] }> {
  await page.locator(best).waitFor();
  const count = Number.parseInt((await page.locator('pagefind-summary').textContent()) ?? '', 10);
  return {
    count,
    leads: await page
      .locator(results)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  };
}

/** What is found for a query that somebody types on the search page. */
const search = (query: string): Promise<{ count: number; leads: string[] }> =>
  look(demo, '/tim-kiem/', phone, async ({ page, problems }) => {
    await page.getByRole('searchbox').fill(query);
    const found = await answer(page);
    expect(problems).toEqual([]);
    return found;
  });

/** What is found for the words as they are spelt, once it is known. */
let spelt: { count: number } | undefined;

const textAt = (address: string): string => readFileSync(join(inject('demo'), fileOf(address)), 'utf8');

describe.skipIf(!browser)('search', () => {
  it.each([
    'duong day nong',
    'đường dây nóng',
    'ĐƯỜNG DÂY NÓNG',
    'đường dây nóng'.normalize('NFD'),
    'Đuong day nong',
  ])('finds what speaks of a đường dây nóng for %s', async (query) => {
    const { count, leads } = await search(query);
    expect(count).toBe((spelt ??= await search('đường dây nóng')).count);
    expect(leads.length).toBeGreaterThan(5);
    expect(leads).toContain('/don-vi/vinh-ha/');
    for (const address of leads.slice(0, 5))
      expect(textAt(address).toLowerCase()).toContain('đường dây nóng');
  });

  it.each(['833/QĐ-TCTHADS', '833/QD-TCTHADS', '833/qd-tcthads'])(
    'finds a document by its number for %s',
    async (query) => {
      const { leads } = await search(query);
      expect(leads.length).toBeGreaterThan(2);
      for (const address of leads) expect(textAt(address)).toContain('833/QĐ-TCTHADS');
    },
  );

  it.each([
    ['a person', 'phung quang duc', 'Phùng Quang Dực'],
    ['a department', 'thi hanh an dan su tinh dong sa', 'tỉnh Đông Sa'],
    ['a case', 'VH-2025-0061', 'VH-2025-0061'],
  ])('finds %s without diacritics', async (_case, query, text) => {
    const { leads } = await search(query);
    expect(textAt(leads[0] ?? '')).toContain(text);
  });

  it('finds every record that has the words, of the current year and of the archive', () => {
    const told = /đường dây nóng/i;
    const having = records
      .filter(({ body, type }) => told.test(body) && type !== 'outlets')
      .map(({ type, department, slug }) => addressOf({ type: type as TypeName, department, slug }));
    expect(having.length).toBeGreaterThan(15);
    return look(demo, '/tim-kiem/', phone, async ({ page }) => {
      const found = await page.evaluate(everything);
      expect(found).toEqual(expect.arrayContaining(having));
    });
  });

  it('marks what it found, as it is spelt in the record', () =>
    look(demo, '/tim-kiem/?q=duong+day+nong', phone, async ({ page }) => {
      await answer(page);
      const marks = await page.locator('.pf-result mark').allTextContents();
      expect(marks.map((mark) => mark.toLowerCase())).toEqual(
        expect.arrayContaining(['đường', 'dây', 'nóng']),
      );
      expect(await page.locator('.search').innerText()).not.toContain('\u0345');
    }));

  it('answers a query in its address, and keeps the address in step with what is typed', () =>
    look(demo, '/tim-kiem/?q=833%2FQ%C4%90-TCTHADS', phone, async ({ page, problems }) => {
      expect((await answer(page)).leads.length).toBeGreaterThan(2);
      const input = page.getByRole('searchbox');
      expect(await input.inputValue()).toBe('833/QĐ-TCTHADS');
      await input.fill('kê biên');
      await page.waitForURL((url) => url.searchParams.get('q') === 'kê biên');
      await page.reload();
      expect((await answer(page)).leads.length).toBeGreaterThan(5);
      expect(await input.inputValue()).toBe('kê biên');
      expect(problems).toEqual([]);
    }));

  it.each(['/', '/404.html'])('is reached from the form on %s, with what was asked there', (address) =>
    look(demo, address, phone, async ({ page, problems }) => {
      await page.getByRole('searchbox').fill('đường dây nóng');
      await page.keyboard.press('Enter');
      await page.waitForURL(
        (url) => url.pathname === '/tim-kiem/' && url.searchParams.get('q') === 'đường dây nóng',
      );
      expect((await answer(page)).leads).toContain('/don-vi/vinh-ha/');
      expect(problems).toEqual([]);
    }),
  );

  it('opens the record that a result names', () =>
    look(demo, '/tim-kiem/?q=phung+quang+duc', phone, async ({ page, problems }) => {
      const title = await page.locator(best).textContent();
      await page.locator(best).click();
      await page.waitForURL(/\/don-vi\//);
      expect(await page.locator('h1').textContent()).toContain(title?.trim());
      expect(problems).toEqual([]);
    }));

  it('narrows what it found to one department', () =>
    look(demo, '/tim-kiem/?q=duong+day+nong', phone, async ({ page, problems }) => {
      const { count } = await answer(page);
      await page.getByRole('combobox', { name: 'Đơn vị' }).click();
      await page.getByRole('option', { name: /Cục Thi hành án dân sự tỉnh Vĩnh Hà/ }).click();
      await page.waitForFunction(
        (before) =>
          Number.parseInt(document.querySelector('pagefind-summary')?.textContent ?? '', 10) < before,
        count,
      );
      const { leads } = await answer(page);
      expect(leads.every((address) => address.startsWith('/don-vi/vinh-ha/'))).toBe(true);
      expect(problems).toEqual([]);
    }));

  it('says so in Vietnamese when it finds nothing', () =>
    look(demo, '/tim-kiem/?q=zzzzqqqq', phone, async ({ page, problems }) => {
      await page.locator('pagefind-summary', { hasText: 'Không tìm thấy kết quả cho zzzzqqqq' }).waitFor();
      expect(problems).toEqual([]);
    }));

  it('shows a title that means mischief as text', () =>
    look(mischief, '/tim-kiem/?q=hyperlink', phone, async ({ page, problems }) => {
      await answer(page);
      const shown = await page.locator(results).allTextContents();
      expect(shown).toContain(inject('mischief').title);
      expect(await page.locator('.pf-result img').count()).toBe(0);
      expect(problems).toEqual([]);
    }));
});
