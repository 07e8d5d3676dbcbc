import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, fileOf, type JudgedPage } from '../built.ts';
import { meta, scripts, thingsIn, type Thing } from '../things.ts';

const origin = 'https://cong-khai.example';

/** Every text of JSON-LD with the name of the property that has it. */
function texts(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, Array.isArray(value) ? key : name));
}

/** Tests what every page of a site says for machines, those of the editors excepted. */
export function testStructuredData(site: string, all: ReadonlyMap<string, JudgedPage>): void {
  const pages = [...all].filter(([path]) => !/^(en\/)?admin\//.test(path));

  describe('what every page says for machines', () => {
    it('is one graph at most, with addresses of pages and files that are there', () => {
      for (const [path, { html }] of pages) {
        expect(scripts(html).length, path).toBeLessThanOrEqual(1);
        for (const [key, text] of thingsIn(html).flatMap((one) => texts(one))) {
          if (!['url', 'item', 'contentUrl'].includes(key)) continue;
          expect(text.startsWith(`${origin}/`), `${path}: ${text}`).toBe(true);
          expect(existsSync(join(site, fileOf(text.slice(origin.length)))), `${path}: ${text}`).toBe(true);
        }
      }
    });

    it('tells the way down as the page shows it', () => {
      for (const [path, { html, dom }] of pages) {
        const shown = dom.querySelectorAll('nav.trail a');
        const steps = thingsIn(html).find((one) => one['@type'] === 'BreadcrumbList');
        const items = (steps?.['itemListElement'] ?? []) as Thing[];
        expect(items.length, path).toBe(shown.length === 0 ? 0 : shown.length + 1);
        expect(items.slice(0, -1).map((item) => item['item'])).toEqual(
          shown.map((link) => `${origin}${attribute(link, 'href') ?? ''}`),
        );
        expect(items.map((item) => item['position'])).toEqual(items.map((_, index) => index + 1));
      }
    });
  });

  describe('every page that is shared', () => {
    it('says its title, its summary, its address, its language and its picture, which is there', () => {
      for (const [path, { dom }] of pages) {
        const about = meta(dom);
        const canonical = dom.querySelector('link[rel="canonical"]');
        expect(about.get('og:title'), path).toMatch(/\p{L}/u);
        expect(about.get('og:description'), path).toBe(about.get('description'));
        expect(about.get('og:url'), path).toBe(canonical && attribute(canonical, 'href'));
        const english = path.startsWith('en/');
        expect(about.get('og:locale'), path).toBe(english ? 'en_GB' : 'vi_VN');
        expect(about.get('og:locale:alternate'), path).toBe(english ? 'vi_VN' : 'en_GB');
        expect(about.get('og:image:alt'), path).toMatch(/\p{L}/u);
        expect(about.get('twitter:card'), path).toBe('summary_large_image');
        const image = about.get('og:image') ?? '';
        expect(image.startsWith(`${origin}/preview/`), path).toBe(true);
        expect(existsSync(join(site, image.slice(origin.length))), `${path}: ${image}`).toBe(true);
      }
    });
  });
}
