import { describe, expect, inject, it } from 'vitest';
import { browser, look, serve } from './browser.ts';

const lapsed = await serve(inject('lapsed'));

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.skipIf(!browser)('a reader who asks what is late now', () => {
  it('sees how much, where and by how many days at first sight, and each of it after one tap', () =>
    look(lapsed, '/', phone, async ({ page, problems }) => {
      const answer = page.locator('main .status.overdue').first();
      expect(await answer.innerText()).toMatch(/^\d+ nhiệm vụ quá hạn ở \d+ đơn vị, lâu nhất \d+ ngày$/);
      const box = await answer.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.viewport.height);
      const [duties = 0, departments = 0, days = 0] = ((await answer.innerText()).match(/\d+/g) ?? []).map(
        Number,
      );

      await answer.tap();
      await page.waitForURL('**/tuan-thu/#qua-han');
      const late = page.locator('section[aria-labelledby="qua-han"] .entries > li');
      expect(await late.count()).toBe(departments);
      expect(await late.locator('.status.overdue').count()).toBe(duties);
      expect(await late.first().innerText()).toContain(`quá hạn ${days} ngày`);
      expect(problems).toEqual([]);
    }));

  it('finds it on the home page too, under each department, without a tap', () =>
    look(lapsed, '/', phone, async ({ page }) => {
      const late = page.locator('section[aria-labelledby="qua-han"] .entries > li');
      expect(await late.first().innerText()).toMatch(/nhiệm vụ, lâu nhất quá hạn \d+ ngày/);
      expect(await late.first().locator('.status.overdue').first().isVisible()).toBe(true);
    }));
});

describe.skipIf(!browser)('the matrix of departments and duties', () => {
  it.each([360, 768, 1280])('has every state in sight at %i px, without being scrolled sideways', (width) =>
    look(lapsed, '/tuan-thu/', { viewport: { width, height: 800 } }, async ({ page }) => {
      const matrix = page.locator('section.scroll:has(.matrix)');
      expect(
        await matrix.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
      for (const state of await matrix.locator('.status').all()) {
        const box = await state.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      expect(await matrix.locator('.status.overdue').count()).toBeGreaterThan(0);
    }),
  );

  it('is a list of departments on a phone, each with its duties by name and nothing that is not there', () =>
    look(lapsed, '/tuan-thu/', phone, async ({ page }) => {
      const columns = await page.locator('.matrix thead th').allTextContents();
      const [worst] = await page.locator('.matrix tbody tr').all();
      const shown = await worst?.locator('td:visible').all();
      expect(shown?.length).toBeGreaterThan(1);
      for (const cell of shown ?? []) {
        const name = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
        expect(columns.map((column) => JSON.stringify(column.trim()))).toContain(name);
        expect(await cell.innerText()).not.toMatch(/không áp dụng|chưa có việc/);
      }
      expect(await worst?.locator('.status.overdue').count()).toBeGreaterThan(0);
    }));

  it('tells every state in words, in a table whose heads say what they are of', () =>
    look(lapsed, '/tuan-thu/', { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      const table = page.locator('table.matrix');
      const columns = await table.locator('thead th').count();
      expect(await table.locator('thead th[scope="col"]').count()).toBe(columns);
      for (const row of await table.locator('tbody tr').all()) {
        expect(await row.locator('th[scope="row"]').count()).toBe(1);
        const words = await row.locator('td').allInnerTexts();
        expect(words).toHaveLength(columns - 1);
        for (const text of words) expect(text.trim()).not.toBe('');
        expect(await row.locator('svg[role="img"]').getAttribute('aria-label')).toMatch(
          /đúng hạn|nhiệm vụ đến hạn/i,
        );
      }
    }));
});
