import type { HtmlElement } from 'html-validate';
import { describe, expect, it, test } from 'vitest';
import { en } from '../../../../src/site/translations/en.ts';
import { vi } from '../../../../src/site/translations/vi.ts';
import { attribute, textOf, type JudgedPage } from '../built.ts';

/** The page for what is missing stands once, in the publisher's own language. */
const alone = '404.html';

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

/** Tests that every page of the demo but the editor, by its path, is in its language and leads to its twin. */
export function testLanguages(pages: ReadonlyMap<string, JudgedPage>): void {
  const paths = [...pages.keys()].filter((path) => path !== alone);
  const english = paths.filter((path) => path.startsWith('en/'));
  const vietnamese = paths.filter((path) => !path.startsWith('en/'));
  const domOf = (path: string): HtmlElement | undefined => pages.get(path)?.dom;

  describe('Every page', () => {
    it('has a twin in English', () => {
      expect(vietnamese.length).toBeGreaterThan(250);
      expect(english.map((path) => path.slice(3))).toEqual(vietnamese);
    });

    it('says which language it is in, and leads to its twin and back', () => {
      for (const path of paths) {
        const dom = domOf(path);
        const locale = path.startsWith('en/') ? 'en' : 'vi';
        const root = dom?.querySelector('html');
        expect([path, root && attribute(root, 'lang')]).toEqual([path, locale]);
        const plain = addressOf(path.replace(/^en\//, ''));
        const twin = locale === 'en' ? plain : `/en${plain}`;
        const links = dom?.querySelectorAll('header a[hreflang]').map((link) => attribute(link, 'href'));
        expect([path, links]).toEqual([path, [twin]]);
        const alternates = dom
          ?.querySelectorAll('link[hreflang]')
          .map((link) => [attribute(link, 'hreflang'), new URL(attribute(link, 'href') ?? '').pathname]);
        expect([path, alternates?.slice(0, 2)]).toEqual([
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
        const strays = (domOf(path)?.querySelectorAll('a') ?? [])
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
      const root = domOf(path)?.querySelector('html');
      const left = root ? ownTexts(root, locale).filter((text) => strange.has(text)) : ['no page'];
      expect([path, left]).toEqual([path, []]);
    }
  });
}
