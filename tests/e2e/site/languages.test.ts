import { describe, expect, inject, it } from 'vitest';
import { attribute, linksOf, page, textOf } from './built.ts';

const site = inject('demo');

describe('A page in English', () => {
  it('names departments in English and marks what the record says as Vietnamese', () => {
    const dom = page(site, '/en/don-vi/vinh-ha/');
    expect(textOf(dom.querySelector('h1'))).toBe(
      'Department of Civil Judgment Enforcement of Vĩnh Hà Province',
    );
    const titles = dom
      .querySelectorAll('.entries a.title')
      .filter((link) => attribute(link, 'href')?.includes('/tra-loi/'));
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles) expect(attribute(title, 'lang')).toBe('vi');
  });

  it('writes dates and numbers as English does', () => {
    const text = textOf(page(site, '/en/tuan-thu/response-within-30-days/').querySelector('main'));
    expect(text).toMatch(/\b\d{1,2} (October|September|November) 2026\b/);
    expect(text).toMatch(/\d\.\d%/);
    expect(linksOf(page(site, '/en/')).some(({ href }) => href === '/en/tuan-thu/')).toBe(true);
  });
});
