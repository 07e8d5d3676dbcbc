import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it, test } from 'vitest';
import { en } from '../../../src/site/translations/en.ts';
import { vi } from '../../../src/site/translations/vi.ts';
import { attribute, filesBelow, linksOf, page, parse, textOf } from './built.ts';
import type { HtmlElement } from 'html-validate';

const site = inject('demo');
/** The page for what is missing and the editor stand once, in the publisher's own language. */
const alone = ['404.html', 'admin/soan-thao/index.html'];

const paths = filesBelow(site).filter((path) => path.endsWith('.html') && !alone.includes(path));
const doms = new Map(paths.map((path) => [path, parse(readFileSync(join(site, path), 'utf8'))]));
const english = paths.filter((path) => path.startsWith('en/'));
const vietnamese = paths.filter((path) => !path.startsWith('en/'));

// Parsed pages are large, and the process goes on with other tests.
afterAll(() => {
  doms.clear();
});

const addressOf = (path: string): string => `/${path.replace(/index\.html$/, '')}`;

/** Whole words and sentences of a language, and not those that both share, such as `CSV`. */
function phrases(words: object, others: object): string[] {
  const other = new Set(Object.values(others).filter((value) => typeof value === 'string'));
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): string[] => {
    if (typeof value === 'string') return value.length > 3 && !other.has(value) ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return phrases(value, (others as Record<string, unknown>)[key] ?? {});
  });
}

/** The texts of a page that are in its own language: those of parts marked as another are left out. */
function ownTexts(element: HtmlElement, locale: string): string[] {
  const lang = element.getAttributeValue('lang');
  if (['script', 'style', 'code', 'pre'].includes(element.tagName)) return [];
  if (lang && lang !== locale) return [];
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === 3) return [textOf(node as unknown as HtmlElement)];
    return 'tagName' in node ? ownTexts(node as HtmlElement, locale) : [];
  });
}

describe('Every page', () => {
  it('has a twin in English', () => {
    expect(vietnamese.length).toBeGreaterThan(250);
    expect(english.map((path) => path.slice(3))).toEqual(vietnamese);
  });

  it('says which language it is in, and leads to its twin and back', () => {
    for (const [path, dom] of doms) {
      const locale = path.startsWith('en/') ? 'en' : 'vi';
      const root = dom.querySelector('html');
      expect([path, root && attribute(root, 'lang')]).toEqual([path, locale]);
      const plain = addressOf(path.replace(/^en\//, ''));
      const twin = locale === 'en' ? plain : `/en${plain}`;
      const links = dom.querySelectorAll('header a[hreflang]').map((link) => attribute(link, 'href'));
      expect([path, links]).toEqual([path, [twin]]);
      const alternates = dom
        .querySelectorAll('link[hreflang]')
        .map((link) => [attribute(link, 'hreflang'), new URL(attribute(link, 'href') ?? '').pathname]);
      expect([path, alternates.slice(0, 2)]).toEqual([
        path,
        [
          ['vi', plain],
          ['en', `/en${plain}`],
        ],
      ]);
    }
  });

  it('leads on in its own language', () => {
    for (const path of english) {
      const strays = (doms.get(path)?.querySelectorAll('a') ?? [])
        .filter((link) => attribute(link, 'hreflang') === undefined)
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => /^\/(?!en\/|admin\/soan-thao\/)[^?#]*\/([?#].*)?$/.test(href));
      expect([path, strays]).toEqual([path, []]);
    }
  });
});

test.each([
  ['en', english, phrases(vi, en)],
  ['vi', vietnamese, phrases(en, vi)],
] as const)('no word of the other language is left on a page in %s', (locale, some, foreign) => {
  const strange = new Set(foreign);
  expect(strange.size).toBeGreaterThan(150);
  for (const path of some) {
    const root = doms.get(path)?.querySelector('html');
    const left = root ? ownTexts(root, locale).filter((text) => strange.has(text)) : ['no page'];
    expect([path, left]).toEqual([path, []]);
  }
});

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
