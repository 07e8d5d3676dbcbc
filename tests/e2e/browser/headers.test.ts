import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { practise } from '../../../scripts/pictures/editor.ts';
import { policyHeader, hostingFiles, immutable } from '../../../src/hosts/headers.ts';
import { filesBelow } from '../site/built.ts';
import { browser, look, serve } from './browser.ts';
import { headersFor, rulesIn } from './host.ts';

const rules = rulesIn(readFileSync(join(inject('demo'), '_headers'), 'utf8'));
const served = await serve(inject('demo'), { headersFor: (path) => headersFor(rules, path) });
const policyAt = (path: string) => headersFor(rules, path)['content-security-policy'];

describe('The headers that a build writes', () => {
  it.each([
    '/',
    '/404.html',
    '/admin/',
    '/don-vi/vinh-ha/',
    '/en/',
    '/en/tim-kiem/',
    '/tim-kiem/',
    '/tra-cuu/',
    '/tuan-thu/',
    '/quy-dinh/briefing-monthly/',
    '/huong-dan/',
    '/du-lieu/',
    '/nguoi-phat-ngon/',
  ])('give %s one policy', (path) => {
    expect(policyAt(path)).toBe(policyHeader);
  });

  it('leave the editor to its own', () => {
    expect(policyAt('/admin/soan-thao/')).toBeUndefined();
    const editor = readFileSync(join(inject('demo'), 'admin/soan-thao/index.html'), 'utf8');
    expect(editor).toContain('http-equiv="content-security-policy"');
  });

  it('say the rest of everything, and keep for long only what never changes', () => {
    for (const path of ['/', '/admin/soan-thao/', '/feed.xml', '/_astro/x.css'])
      expect(headersFor(rules, path)).toMatchObject({
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    expect(headersFor(rules, '/_astro/x.css')['cache-control']).toBe(immutable);
    expect(headersFor(rules, '/don-vi/vinh-ha/')['cache-control']).toBeUndefined();
  });

  it('stay within what Cloudflare Pages reads: a hundred rules, two thousand signs a line', () => {
    expect(rules.length).toBeLessThan(100);
    const text = readFileSync(join(inject('demo'), '_headers'), 'utf8');
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('follow the site to its path, where the host is told to answer for it', () => {
    const files = hostingFiles(['index.html', 'don-vi/an-phu/index.html', 'admin/index.html'], '/cong-khai/');
    expect(files.map(({ path }) => path)).toEqual(['_headers', '_redirects']);
    const under = rulesIn(files[0]?.content ?? '');
    expect(headersFor(under, '/cong-khai/don-vi/an-phu/')['content-security-policy']).toBe(policyHeader);
    expect(headersFor(under, '/don-vi/an-phu/')['content-security-policy']).toBeUndefined();
    expect(files[1]?.content).toBe('/cong-khai/* /:splat 200\n');
  });
});

const bare = await serve(inject('demo'));

/** A record's page, whichever it is. */
const record = filesBelow(inject('demo')).find((path) =>
  /^don-vi\/[^/]+\/tra-loi\/[^/]+\/index\.html$/.test(path),
);

const whole = [
  ...['/', '/don-vi/vinh-ha/', `/${record?.replace(/index\.html$/, '')}`, '/tra-cuu/', '/tuan-thu/'],
  ...['/quy-dinh/', '/huong-dan/', '/admin/'],
];

describe.skipIf(!browser)('Under these headers', () => {
  it.each([...whole, ...whole.map((address) => `/en${address}`)])(
    '%s is whole, and asks for nothing that is forbidden; so it is where a host sends none',
    async (address) => {
      for (const host of [served, bare])
        await look(host, address, {}, ({ page, problems }) => {
          expect(new URL(page.url()).pathname).toBe(address);
          expect(problems).toEqual([]);
          return Promise.resolve();
        });
    },
  );

  it('the editor starts, opens a department for practice, and breaks no policy', () =>
    look(served, '/admin/', {}, async ({ page, problems }) => {
      const link = { name: 'Cục Thi hành án dân sự tỉnh Vĩnh Hà: tập dùng' };
      await practise(page, page.locator('main').getByRole('link', link));
      expect(new URL(page.url()).pathname).toBe('/admin/soan-thao/');
      expect(problems).toEqual([]);
    }));

  it.each(['/tim-kiem/?q=duong+day+nong', '/en/tim-kiem/?q=duong+day+nong'])('%s finds', async (address) => {
    for (const host of [served, bare])
      await look(host, address, {}, async ({ page, problems }) => {
        await page.locator('main a[href*="/don-vi/"]').first().waitFor();
        expect(problems).toEqual([]);
      });
  });

  it('the keyboard finds from any page', () =>
    look(served, '/don-vi/vinh-ha/', {}, async ({ page, problems }) => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').last().fill('duong day nong');
      await page.locator('dialog a[href*="/don-vi/"]').first().waitFor();
      expect(problems).toEqual([]);
    }));

  it.each([
    ['under the headers', served],
    ['without any', bare],
  ])('a script that somebody has smuggled into a page does not run %s', (_, host) =>
    look(host, '/', {}, async ({ page, problems }) => {
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "smuggled"';
        document.body.append(script);
      });
      expect(await page.title()).not.toBe('smuggled');
      expect(problems.join()).toContain('Content Security Policy');
    }),
  );
});
