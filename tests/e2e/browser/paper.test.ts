import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { artefacts, browser, look, serve } from './browser.ts';

const demo = await serve(inject('demo'));

/** An A4 sheet within its margins, in CSS pixels: standing, and lying for the directory. */
const standing = { viewport: { width: 624, height: 971 } };
const lying = { viewport: { width: 990, height: 650 } };

const report = '/tuan-thu/bao-cao/vinh-ha/2026-Q3/';
const directory = '/nguoi-phat-ngon/';

/** What is seen of a page on paper. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return page.locator('body').innerText();
}

/** The sizes of the pages of a page as a PDF file, in points, which is kept to be looked at. */
async function pageSizes(page: Page, name: string): Promise<[width: number, height: number][]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, path: join(artefacts, `${name}.pdf`) });
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
}

/** What every printed page has at its foot. */
const foot = (page: Page): Promise<{ address: string; margins: string[] }> =>
  page.evaluate(() => ({
    address: getComputedStyle(document.documentElement).getPropertyValue('--address'),
    margins: [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap(({ cssText }) =>
        cssText.startsWith('@page') ? [...cssText.matchAll(/@[a-z-]+ \{[^}]*\}/g)] : [],
      )
      .map(([rule]) => rule),
  }));

/** The headings that may be parted from what follows them. */
const loose = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3)')]
      .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
      .map(({ textContent }) => textContent),
  );

describe.skipIf(!browser)('A report that is printed', () => {
  it('has the parts of an official document, each in its place', () =>
    look(demo, report, standing, async ({ page, problems }) => {
      const text = await printed(page);
      const parts = [
        'TỔNG CỤC THI HÀNH ÁN DÂN SỰ (MINH HỌA)',
        'CỤC THI HÀNH ÁN DÂN SỰ TỈNH VĨNH HÀ',
        'Số: 103/BC-CTHADS',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Vĩnh Hà, ngày 12 tháng 10 năm 2026',
        'BÁO CÁO',
        'quý III/2026',
        'Kính gửi',
        '1. Người phát ngôn',
        'Nơi nhận',
        'THỦ TRƯỞNG ĐƠN VỊ',
        '(Ký, ghi rõ họ tên)',
      ];
      expect(parts.map((part) => text.indexOf(part))).toEqual(
        parts.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
      );
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
      const body = await page.getByText('Cục Thi hành án dân sự tỉnh Vĩnh Hà').first().boundingBox();
      const nation = await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').boundingBox();
      expect((body?.x ?? Infinity) + (body?.width ?? 0)).toBeLessThanOrEqual(nation?.x ?? 0);
      expect(problems).toEqual([]);
    }));

  it('keeps headings with their text, and says on each page where it is from and which page it is', () =>
    look(demo, report, standing, async ({ page }) => {
      await printed(page);
      expect(await loose(page)).toEqual([]);
      const heads = await page
        .locator('thead')
        .evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
      expect(new Set(heads)).toEqual(new Set(['table-header-group']));
      const { address, margins } = await foot(page);
      expect(address).toContain('https://cong-khai.example/tuan-thu/bao-cao/vinh-ha/2026-Q3/');
      expect(margins.join('\n')).toMatch(/@bottom-left \{[^}]*content: var\(--address\)/);
      expect(margins.join('\n')).toMatch(/@bottom-right \{[^}]*counter\(page\)/);
      const sizes = await pageSizes(page, 'report');
      expect(sizes.length).toBeGreaterThan(0);
      for (const [width, height] of sizes) expect(width).toBeLessThan(height);
    }));

  it('fits into the width of its sheet', () =>
    look(demo, report, standing, async ({ page }) => {
      await printed(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(624);
    }));
});

describe.skipIf(!browser)('The directory that is printed', () => {
  it('is a list with a national heading and room for a signature, on lying sheets', () =>
    look(demo, directory, lying, async ({ page }) => {
      const screen = await page.locator('body').innerText();
      expect(screen).not.toContain('CỘNG HÒA XÃ HỘI');
      const text = await printed(page);
      for (const part of [
        'TỔNG CỤC THI HÀNH ÁN DÂN SỰ (MINH HỌA)',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Trung Kiên, ngày 22 tháng 11 năm 2026',
        'Danh sách người phát ngôn',
        'THỦ TRƯỞNG ĐƠN VỊ',
      ])
        expect(text).toContain(part);
      const sizes = await pageSizes(page, 'directory');
      expect(sizes.length).toBeGreaterThan(0);
      for (const [width, height] of sizes) expect(width).toBeGreaterThan(height);
      expect(await loose(page)).toEqual([]);
    }));

  it('breaks no address and no telephone number over lines', () =>
    look(demo, directory, lying, async ({ page }) => {
      await printed(page);
      const lines = await page
        .locator('td:is(.mail, .phone) a')
        .evaluateAll((links) =>
          links.map((link) => new Set([...link.getClientRects()].map(({ y }) => y)).size),
        );
      expect(lines.length).toBeGreaterThan(10);
      expect(new Set(lines)).toEqual(new Set([1]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(990);
    }));
});
