import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { typefaceFile, weights } from '../../../scripts/typeface/typeface.ts';
import { charactersOfFont } from '../../support/font-characters.ts';
import { browser, look, serve } from './browser.ts';
import { templates } from '../../../scripts/page-pictures/templates.ts';

const demo = await serve(inject('demo'));

/** Every character that a page shows in the typeface of the site, in its text and in what its style adds to it. */
const charactersOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isOurs = (style: CSSStyleDeclaration) => style.fontFamily.includes('Be Vietnam Pro');
    const shown = [...document.body.querySelectorAll('*')].flatMap((element) => {
      const added = ['::before', '::after'].map((part) => getComputedStyle(element, part));
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return [
        ...(isOurs(getComputedStyle(element)) ? texts.map(({ textContent }) => textContent ?? '') : []),
        ...added.filter(isOurs).flatMap(({ content }) => /^"(.*)"$/.exec(content)?.[1] ?? ''),
      ];
    });
    return [...new Set(shown.join('').normalize('NFC'))].filter((character) => /\S/.test(character));
  });

describe.skipIf(!browser)('the typeface of the site', () => {
  it('has every character that a page shows, so that no mark depends on what a device has', () =>
    look(demo, '/', {}, async ({ page }) => {
      const shown = new Set<string>();
      for (const address of Object.values(templates)) {
        await page.goto(`${demo.origin}${address}`);
        for (const character of await charactersOf(page)) shown.add(character);
      }
      expect(shown.size).toBeGreaterThan(100);
      for (const weight of weights) {
        const has = await charactersOfFont(readFileSync(typefaceFile(weight)));
        expect(['ế', 'q', '·', '✓', '▸'].map((character) => has.has(character))).toEqual([
          true,
          true,
          true,
          false,
          false,
        ]);
        expect([...shown].filter((character) => !has.has(character))).toEqual([]);
      }
    }));
});
