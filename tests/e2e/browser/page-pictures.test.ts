import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { arePicturesAlike } from '../../../scripts/page-pictures/alike.ts';
import { comparePages } from '../../../scripts/page-pictures/compare.ts';
import { overviewOf } from '../../../scripts/page-pictures/overview.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { browser } from './browser.ts';

const pages = { about: '/gioi-thieu/', guides: '/huong-dan/', missing: '/404.html', data: '/du-lieu/' };

/** The demo after somebody has changed a word of one page, taken another away, and added a third. */
function changed(): { before: string; after: string } {
  const folder = temporaryFolder('page-pictures');
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  for (const site of [before, after]) cpSync(inject('demo'), site, { recursive: true });
  const about = join(after, 'gioi-thieu/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('Giới thiệu</h1>', 'Về trang này</h1>'));
  rmSync(join(after, 'huong-dan/index.html'));
  rmSync(join(before, 'du-lieu/index.html'));
  return { before, after };
}

/** How wide a picture is, once it can be shown. */
async function decoded(element: Element): Promise<number> {
  const picture = element as HTMLImageElement;
  await picture.decode();
  return picture.naturalWidth;
}

describe.skipIf(!browser)('The pictures of pages before and after a change', () => {
  it('are of every page at two widths, and say which of them differ', async () => {
    if (!browser) return;
    const out = temporaryFolder('page-pictures-out');
    const pairs = await comparePages(browser, changed(), pages, out);
    expect(pairs.map(({ name, width, change }) => [name, width, change])).toEqual(
      [360, 1280].flatMap((width) => [
        ['about', width, 'different'],
        ['guides', width, 'gone'],
        ['missing', width, 'same'],
        ['data', width, 'new'],
      ]),
    );
    for (const { pictures, width } of pairs) {
      for (const path of Object.values(pictures)) {
        const { width: wide } = await sharp(join(out, path)).metadata();
        expect(wide).toBe(width);
      }
    }

    writeFileSync(join(out, 'index.html'), overviewOf(pairs));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(out, 'index.html')).href);
    expect(await page.locator('h2, summary').allInnerTexts()).toEqual([
      'Different: 2 of 8',
      'Only after: 2 of 8',
      'Only before: 2 of 8',
      'The same: 2 of 8',
    ]);
    const first = page.locator('section').first();
    expect(await first.locator('figcaption').allInnerTexts()).toEqual(['before', 'after']);
    for (const picture of await first.locator('img').all()) expect(await picture.evaluate(decoded)).toBe(360);
    await page.close();
  });
});

describe('Two pictures', () => {
  const picture = (red: number, width = 2) =>
    sharp({ create: { width, height: 2, channels: 3, background: { r: red, g: 100, b: 100 } } })
      .png()
      .toBuffer();

  it.each([
    ['the same', 100, 2, true],
    ['whose edges are drawn a little otherwise', 110, 2, true],
    ['of other colours', 150, 2, false],
    ['of other widths', 100, 3, false],
  ])('are alike or not: %s', async (_case, red, width, expected) => {
    expect(await arePicturesAlike(await picture(100), await picture(red, width))).toBe(expected);
  });
});
