import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browser, keepPicture, look, serve } from './browser.ts';

const styles = '/huong-dan/giao-dien/';
const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };

const demo = await serve(inject('demo'));

const unfold = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    await document.fonts.ready;
  });

/** The elements whose own text does not fit into them, but for what is hidden on purpose and what scrolls sideways. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.closest('svg, .unseen, .skip, select, [hidden]'))
      .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1)
      .filter((element) => getComputedStyle(element).overflowY !== 'visible')
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 60)}`),
  );

/** The headings and lines whose letters, with their marks, are higher than the line that they have. */
const tooLow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    return [...document.body.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, dd, a, summary')]
      .filter((element) => element.textContent.trim() !== '' && !element.closest('.unseen, .skip'))
      .filter((element) => {
        const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
        if (!context) return true;
        context.font = `${fontStyle} ${fontWeight} 1000px ${fontFamily}`;
        const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText('ỄỘỮẪ');
        const letters =
          ((actualBoundingBoxAscent + actualBoundingBoxDescent) / 1000) * Number.parseFloat(fontSize);
        return letters > Number.parseFloat(lineHeight);
      })
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.slice(0, 60)}`);
  });

describe.skipIf(!browser)('the page of all components', () => {
  it.each([360, 1280])('clips no text, whatever marks it bears, at %i px', (width) =>
    look(demo, styles, { viewport: { width, height: 900 } }, async ({ page, problems }) => {
      await unfold(page);
      expect(await clipped(page)).toEqual([]);
      expect(await tooLow(page)).toEqual([]);
      expect(problems).toEqual([]);
    }),
  );

  it('shows every state with a word and with a shape of its own', () =>
    look(demo, styles, phone, async ({ page }) => {
      const shown = await page.locator('#tinh-trang + p + ul .status').evaluateAll((all) =>
        all.map((element) => {
          const { content, borderStyle, borderRadius, borderWidth, background } = getComputedStyle(
            element,
            '::before',
          );
          return {
            state: element.getAttribute('class') ?? '',
            word: element.textContent.replace(/\d.*$/, ''),
            shape: [
              content,
              borderStyle,
              borderRadius,
              borderWidth,
              background.replace(/rgb[^)]*\)/g, ''),
            ].join(' '),
          };
        }),
      );
      const byState = new Map(shown.map((one) => [one.state, one]));
      expect([...byState.keys()].sort()).toEqual(
        ['ahead', 'kept', 'lapsed', 'late', 'near', 'overdue', 'waived'].map((state) => `status ${state}`),
      );
      expect(shown.every(({ word }) => word.trim() !== '')).toBe(true);
      const shapes = [...byState.values()].map(({ shape }) => shape);
      expect(new Set(shapes).size).toBe(shapes.length);
    }));

  it.each([
    ['forced-colours', { forcedColors: 'active' }],
    ['more-contrast', { contrast: 'more' }],
  ] as const)('is kept as a picture with %s, and what is late stays filled', (name, options) =>
    look(demo, styles, { ...phone, ...options }, async ({ page, problems }) => {
      await unfold(page);
      const mark = await page
        .locator('.status.overdue')
        .first()
        .evaluate((element) => {
          const { backgroundColor } = getComputedStyle(element, '::before');
          return {
            filled: backgroundColor,
            ground: getComputedStyle(document.documentElement).backgroundColor,
          };
        });
      expect(mark.filled).not.toBe(mark.ground);
      expect(mark.filled).not.toBe('rgba(0, 0, 0, 0)');
      await keepPicture(page, `styles-${name}`);
      expect(problems).toEqual([]);
    }),
  );
});

describe.skipIf(!browser)('the masthead', () => {
  it.each(['/', '/en/'])('takes two rows at most on a phone, at %s', (address) =>
    look(demo, address, phone, async ({ page }) => {
      expect((await page.locator('.masthead').boundingBox())?.height).toBeLessThanOrEqual(145);
    }),
  );

  it('folds what does not fit, and opens it without script', () =>
    look(demo, '/', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      const rulebook = page.locator('.masthead a[href="/quy-dinh/"]:visible');
      expect(await rulebook.count()).toBe(0);
      await page.locator('.masthead summary').tap();
      await rulebook.tap();
      await page.waitForURL('**/quy-dinh/');
    }));

  it('shows everything once on a wide window', () =>
    look(demo, '/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      for (const address of ['/don-vi/', '/nguoi-phat-ngon/', '/tra-cuu/', '/tuan-thu/', '/quy-dinh/']) {
        expect(await page.locator(`.masthead a[href="${address}"]:visible`).count(), address).toBe(1);
      }
    }));

  it('gives a thumb 44 pixels', () =>
    look(demo, '/', phone, async ({ page }) => {
      const links = await page.locator('.masthead li > a:visible, .masthead summary:visible').all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    }));
});

describe.skipIf(!browser)('a chart', () => {
  it.each([320, 360, 1280])('has labels that can be read at %i px, all within it', (width) =>
    look(demo, styles, { viewport: { width, height: 900 } }, async ({ page }) => {
      await unfold(page);
      const charts = await page.locator('.chart svg').evaluateAll((all) =>
        all.map((chart) => {
          const box = chart.getBoundingClientRect();
          const labels = [...chart.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
          const scale = box.width / Number(chart.getAttribute('viewBox')?.split(' ')[2]);
          return {
            size: scale * Number.parseFloat(getComputedStyle(chart).fontSize),
            isWithin: labels.every(
              ({ left, right, top, bottom }) =>
                left >= box.left - 1 &&
                right <= box.right + 1 &&
                top >= box.top - 1 &&
                bottom <= box.bottom + 1,
            ),
          };
        }),
      );
      expect(charts.length).toBe(3);
      for (const { size, isWithin } of charts) {
        expect(size).toBeGreaterThanOrEqual(width === 320 ? 10.5 : 12);
        expect(size).toBeLessThanOrEqual(18);
        expect(isWithin).toBe(true);
      }
    }),
  );

  it('is told in a sentence to whoever cannot see it', () =>
    look(demo, '/tuan-thu/days-to-answer/', phone, async ({ page }) => {
      const chart = page.getByRole('img', { name: /trường hợp.*Trung vị.*không quá 30 ngày/s });
      expect(await chart.count()).toBe(1);
      await page.locator('.chart + details summary').tap();
      expect(await page.locator('.chart + details table').isVisible()).toBe(true);
    }));
});
