import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { run } from '../../support/command.ts';
import { browser, look, serve } from './browser.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const folder = temporaryFolder('base');
const site = join(folder, 'site');
const base = '/cong-khai/';
const content = join(folder, 'content');
cpSync(inject('smallContent'), content, { recursive: true });
appendFileSync(
  join(content, 'departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md'),
  '\n## Số liệu\n\nXem [đơn vị](/don-vi/an-phu/) và [số liệu](#muc-so-lieu).\n\n| Loại | Số |\n|---|---:|\n| Việc | 35 |\n',
);
const built = await run('build', [
  ...['--content', content, '--as-of', '2026-11-22'],
  ...['--base', base, '--out', site],
]);
const served = await serve(site, { base });

describe.skipIf(!browser)('A site under a path of its own', () => {
  it('is built whole', () => {
    expect(built.status, built.stdout + built.stderr).toBe(0);
    expect(readFileSync(join(site, 'feed.xml'), 'utf8')).toContain('.example/cong-khai/don-vi/');
  });

  it('has the links of records’ texts in it, on the page and in feeds, and no style that its own policy forbids', () => {
    const address = '/cong-khai/don-vi/an-phu/';
    const page = 'don-vi/an-phu/tra-loi/2026-10-05-cham-tra-bien-lai/';
    const html = readFileSync(join(site, page, 'index.html'), 'utf8');
    expect(html).toContain(`<a href="${address}">đơn vị</a>`);
    expect(html).toContain('<h2 id="muc-so-lieu">');
    expect(html).toContain('<td class="right">35</td>');
    expect(html).not.toContain(' style=');
    expect(readFileSync(join(site, `en/${page}`, 'index.html'), 'utf8')).toContain(
      `<a href="${address}">đơn vị</a>`,
    );
    const feed = readFileSync(join(site, 'feed.json'), 'utf8');
    expect(feed).toMatch(/https:\/\/[^"\\]*\.example\/cong-khai\/don-vi\/an-phu\/\\">đơn vị/);
    expect(feed).toMatch(/cham-tra-bien-lai\/#muc-so-lieu\\">số liệu/);
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
