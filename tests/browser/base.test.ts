import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { run } from '../site/command.ts';
import { browser, look, serve } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-base-'));
const site = join(folder, 'site');
const base = '/cong-khai/';
const built = await run('build', [
  ...['--content', inject('smallContent'), '--as-of', '2026-11-22'],
  ...['--base', base, '--out', site],
]);
const served = await serve(site, base);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!browser)('A site under a path of its own', () => {
  it('is built whole', () => {
    expect(built.status, built.stdout + built.stderr).toBe(0);
    expect(readFileSync(join(site, 'feed.xml'), 'utf8')).toContain('.example/cong-khai/don-vi/');
  });

  it('leads from page to page, to its files and to English, and asks for nothing outside', async () => {
    await look(served, base, {}, async ({ page, problems }) => {
      await page.locator('main').getByRole('link', { name: 'An Phú', exact: false }).first().click();
      await page.waitForURL(`**${base}don-vi/**`);
      await page.locator('a[hreflang=en]').first().click();
      await page.waitForURL(`**${base}en/don-vi/**`);
      expect(await page.locator('h1').innerText()).toContain('Department');
      expect(problems).toEqual([]);
    });
  });

  it('finds what is searched for', async () => {
    await look(served, `${base}tim-kiem/?q=bien+lai`, {}, async ({ page, problems }) => {
      const first = page.locator('.result a').first();
      await first.waitFor();
      expect(await first.getAttribute('href')).toMatch(/^\/cong-khai\/don-vi\//);
      await first.click();
      await page.waitForURL(`**${base}don-vi/**`);
      expect(problems).toEqual([]);
    });
  });
});
