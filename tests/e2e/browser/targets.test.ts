import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browser, look, serve } from './browser.ts';
import { templates } from '../../../scripts/page-pictures/templates.ts';

const demo = await serve(inject('demo'));
const lapsed = await serve(inject('lapsed'));

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/**
 * What is too small to be hit on a page with everything unfolded (WCAG 2.2, 2.5.8): less than 24 pixels wide or high, with
 * another target within 12 pixels of its middle, or another small one within 24. Links in running text are as high as that.
 */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const isInText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, figcaption, blockquote, div');
      const copy = block?.cloneNode(true) as Element | undefined;
      for (const link of copy?.querySelectorAll('a, .unseen, ul, ol') ?? []) link.remove();
      return /\p{L}/u.test(copy?.textContent ?? '');
    };
    const isHidden = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isHidden(element.parentElement));
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches('.skip') &&
          !isHidden(element),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isSmall = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
    const middle = ({ left, top, width, height }: DOMRect): [number, number] => [
      left + width / 2,
      top + height / 2,
    ];
    const isNear = (one: DOMRect, other: DOMRect, small: boolean): boolean => {
      const [x, y] = middle(one);
      const [toX, toY] = small
        ? middle(other)
        : [Math.min(Math.max(x, other.left), other.right), Math.min(Math.max(y, other.top), other.bottom)];
      return Math.hypot(toX - x, toY - y) < (small ? 24 : 12);
    };
    return targets
      .filter((target) => isSmall(target) && !isInText(target.element))
      .filter(({ element, box }) =>
        targets.some((other) => other.element !== element && isNear(box, other.box, isSmall(other))),
      )
      .map(({ element, box }) => {
        const words = element.textContent.trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} “${words}” ${Math.round(box.width)}×${Math.round(box.height)}`;
      });
  });

/**
 * Names of links that lead to different places under the same name. In a table its headings tell them apart, the titles of
 * a list have whose they are above them.
 */
const ambiguous = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const places = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll('main a[href]')) {
      if (link.closest('table, .reckoning, .late-duties') ?? link.matches('.title')) continue;
      const name = (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim();
      places.set(name, (places.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
    }
    return [...places].flatMap(([name, of]) => (of.size > 1 ? [`${name}: ${[...of].join(' ')}`] : []));
  });

const pages = [
  ...Object.entries(templates).map(([name, address]) => ({ name, address, site: demo })),
  { name: 'compliance-late', address: '/tuan-thu/', site: lapsed },
  { name: 'home-late', address: '/', site: lapsed },
];

describe.skipIf(!browser)('what can be hit with a thumb', () => {
  it.each(pages)(
    'is 24 pixels large or stands apart, and its name says where it leads: $name',
    ({ address, site }) =>
      look(site, address, phone, async ({ page }) => {
        expect(await ambiguous(page)).toEqual([]);
        expect(await tooSmall(page)).toEqual([]);
      }),
  );
});
