import type axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { policyHeader } from '../../../src/hosts/headers.ts';
import { axeAddress, browser, keepPicture, look, serve } from './browser.ts';

const demo = await serve(inject('demo'), {
  headersFor: () => ({ 'content-security-policy': policyHeader }),
});

const following = { asOf: '2026-11-22', timeZone: 'Asia/Ho_Chi_Minh', followsClock: true };

/** Where everything on a page stands once its fonts are there. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const all = document.querySelectorAll('body > :not(.age), main :not(.as-of)');
    return [...all].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    });
  });

/** Opens a page at a moment, on a site that says this of its day; where everything stood before the page knew. */
async function openAt(
  page: Page,
  moment: string,
  address: string,
  site: object = following,
): Promise<string[]> {
  await page.clock.setFixedTime(moment);
  let answer = () => {};
  const asked = new Promise<void>((settle) => (answer = settle));
  await page.route('**/data/site.json', async (route) => {
    await asked;
    await route.fulfill({ json: site });
  });
  await page.goto(`${demo.origin}${address}`);
  const before = await places(page);
  answer();
  // The page writes the day there and says how old it is in one go.
  await page.locator('.foot .as-of', { hasText: '2026' }).waitFor();
  return before;
}

const band = (page: Page) => page.locator('.age');

describe.skipIf(!browser)('The age of a site', () => {
  it.each([
    ['the day of the site itself', '2026-11-22T23:59:00+07:00'],
    ['the day after, whose build may be still to come', '2026-11-23T23:59:00+07:00'],
    ['a day before, on a clock that is wrong', '2026-11-20T10:00:00+07:00'],
  ])('is not spoken of on %s', (_, moment) =>
    look(demo, '/404.html', { timezoneId: 'America/New_York' }, async ({ page }) => {
      await openAt(page, moment, '/');
      expect(await band(page).isVisible()).toBe(false);
    }),
  );

  it.each([
    ['2026-11-24T00:01:00+07:00', '2'],
    ['2026-11-25T10:00:00+07:00', '3'],
    ['2027-11-22T10:00:00+07:00', '365'],
  ])('is told at %s as days of Vietnam, wherever the reader is: %s', (moment, days) =>
    look(demo, '/404.html', { timezoneId: 'America/New_York' }, async ({ page }) => {
      await openAt(page, moment, '/');
      await band(page).waitFor();
      expect(await band(page).innerText()).toBe(
        `Dữ liệu tại ngày 22/11/2026; đã ${days} ngày trang chưa được cập nhật.`,
      );
    }),
  );

  it.each([
    ['/don-vi/vinh-ha/', 'Dữ liệu tại ngày 22/11/2026; đã 3 ngày trang chưa được cập nhật.'],
    ['/en/don-vi/vinh-ha/', 'Data as of 22 November 2026; this site has not been updated for 3 days.'],
  ])('stands on %s at every width, light and dark, moves nothing, and is printed', (address, words) =>
    look(demo, address, {}, async ({ page, problems }) => {
      const name = address.startsWith('/en/') ? 'age-en' : 'age';
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const before = await openAt(page, '2026-11-25T10:00:00+07:00', address);
          await band(page).waitFor();
          expect(await band(page).innerText()).toBe(words);
          const box = await band(page).boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(800);
          expect(box?.width).toBeLessThanOrEqual(width);
          await keepPicture(page, `${name}-${width}-${colorScheme}`);
          expect(await places(page)).toEqual(before);
          await page.addScriptTag({ url: axeAddress });
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run('.age', {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            }),
          );
          expect(violations.map(({ id }) => id)).toEqual([]);
        }
      }
      await page.emulateMedia({ media: 'print' });
      expect(await band(page).isVisible()).toBe(true);
      expect(problems).toEqual([]);
    }),
  );

  it('is nothing to a site whose day was named', () =>
    look(demo, '/404.html', {}, async ({ page }) => {
      await openAt(page, '2027-11-25T10:00:00+07:00', '/', { ...following, followsClock: false });
      expect(await band(page).isVisible()).toBe(false);
    }));

  it('is not guessed where the day cannot be asked for', () =>
    look(demo, '/404.html', {}, async ({ page }) => {
      await page.clock.setFixedTime('2026-11-25T10:00:00+07:00');
      await page.route('**/data/site.json', (route) => route.abort());
      const asked = page.waitForEvent('requestfailed');
      await page.goto(`${demo.origin}/`);
      await asked;
      expect(await band(page).isVisible()).toBe(false);
    }));

  it('is read from what the browser still has, without a network', () =>
    look(demo, '/404.html', {}, async ({ page }) => {
      await page.clock.setFixedTime('2026-11-25T10:00:00+07:00');
      let isFirst = true;
      await page.route('**/data/site.json', (route) => {
        if (!isFirst) return route.fulfill({ json: following });
        isFirst = false;
        return route.abort();
      });
      await page.goto(`${demo.origin}/`);
      await band(page).waitFor();
    }));

  it('is no matter where there is no JavaScript: the foot leads to where the day stands', () => {
    const plain: BrowserContextOptions = { javaScriptEnabled: false };
    return look(demo, '/don-vi/vinh-ha/', plain, async ({ page, problems }) => {
      expect(await band(page).isVisible()).toBe(false);
      await page.locator('.foot').getByText('Dữ liệu tính đến ngày nào').click();
      expect(new URL(page.url()).hash).toBe('#tinh-den');
      expect(await page.locator('#tinh-den + dd').innerText()).toBe('22/11/2026');
      expect(problems).toEqual([]);
    });
  });
});

describe.skipIf(!browser)('The day of the data', () => {
  it.each([
    ['/don-vi/vinh-ha/', 'Dữ liệu tính đến ngày 22/11/2026'],
    ['/en/don-vi/vinh-ha/', 'Data as of 22 November 2026'],
    ['/tuan-thu/contacts-confirmed/', 'Dữ liệu tính đến ngày 22/11/2026'],
  ])('is written at the foot of %s from the file of the site, and moves nothing', (address, words) =>
    look(demo, '/404.html', {}, async ({ page, problems }) => {
      const before = await openAt(page, '2026-11-22T10:00:00+07:00', address);
      expect([...new Set(await page.locator('.as-of').allInnerTexts())]).toEqual([words]);
      expect(await places(page)).toEqual(before);
      expect(problems).toEqual([]);
    }),
  );

  it.each(['/', '/tuan-thu/', '/nguoi-phat-ngon/'])('stands in %s itself', (address) =>
    look(demo, address, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain('Dữ liệu tính đến ngày 22/11/2026');
    }),
  );
});
