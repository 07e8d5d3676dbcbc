import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { demoContent } from '../../support/command.ts';
import { dialled, ofType, readRecords, speakingOn, standingOn } from '../site/records.ts';
import { browser, look, open, patience, serve } from './browser.ts';

const records = readRecords(demoContent);
const departments = standingOn(records, '2026-11-22');
const speaking = speakingOn(records, '2026-11-22');

const demo = await serve(inject('demo'));

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const letter = '/don-vi/vinh-ha/tra-loi/2026-10-26-khieu-nai-phan-chia-tien-thi-hanh-an/';

/** A thumb that counts how often it taps, and what it would call: a browser of this kind has no telephone. */
async function thumb(page: Page): Promise<{ tap: (at: Locator) => Promise<void>; taps: () => number }> {
  let taps = 0;
  await page.evaluate(() => {
    document.documentElement.dataset['called'] = '';
  });
  const listen = () =>
    page.evaluate(() => {
      document.addEventListener('click', (event) => {
        const call = (event.target as Element).closest('a[href^="tel:"]');
        if (!call) return;
        event.preventDefault();
        document.documentElement.dataset['called'] = call.getAttribute('href') ?? '';
      });
    });
  return {
    tap: async (at) => {
      await listen();
      await at.tap();
      taps += 1;
    },
    taps: () => taps,
  };
}

const called = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['called']);

describe.skipIf(!browser)('a journalist with a phone', () => {
  it.each(departments.map(({ department }) => department))(
    'calls the spokesperson of %s with two taps from the home page',
    (department) =>
      look(demo, '/', phone, async ({ page, problems }) => {
        const numbers = speaking
          .filter((person) => person.department === department)
          .map(({ typed }) => dialled(typed));
        const { tap, taps } = await thumb(page);
        await tap(page.locator(`main a[href="/don-vi/${department}/"]`).first());
        await page.waitForURL(`**/don-vi/${department}/`);
        await tap(page.locator('.contact .reach a').first());
        await expect.poll(() => called(page), { timeout: patience }).toMatch(/^tel:/);
        expect(numbers).toContain(await called(page));
        expect(taps()).toBe(2);
        expect(problems).toEqual([]);
      }),
  );

  it.each(['', '/en'])('calls them from a record too, whatever it is of: %s/', (language) =>
    look(demo, `${language}${letter}`, phone, async ({ page }) => {
      const numbers = speaking
        .filter(({ department }) => department === 'vinh-ha')
        .map(({ typed }) => dialled(typed));
      const onDepartment = async () => {
        await page.goto(`${demo.origin}${language}/don-vi/vinh-ha/`);
        return page.locator('.contact').allInnerTexts();
      };
      const contacts = await page.locator('.contact').allInnerTexts();
      const { tap, taps } = await thumb(page);
      await tap(page.locator('.actions a[href="#nguoi-phat-ngon"]'));
      await tap(page.locator('.contact .reach a').first());
      expect(numbers).toContain(await called(page));
      expect(taps()).toBe(2);
      const copy = language ? 'Copy contact' : 'Sao chép liên hệ';
      expect(contacts.map((text) => text.split(/\s+/).join(' '))).toEqual(
        (await onDepartment()).map((text) => text.replace(copy, '').split(/\s+/).join(' ')),
      );
    }),
  );

  it.each(['bao-dan-nguyen', 'bao-vinh-ha'])(
    'learns with three taps whether %s was answered, and when',
    (outlet) =>
      look(demo, '/', phone, async ({ page, problems }) => {
        const answered = ofType(records, 'responses').find(
          ({ typed }) => typed['outlet'] === outlet && typed['reply'] !== undefined,
        );
        const { tap, taps } = await thumb(page);
        await tap(page.locator('main a[href="/co-quan-bao-chi/"]'));
        await page.waitForURL('**/co-quan-bao-chi/');
        await tap(page.locator(`main a[href="/co-quan-bao-chi/${outlet}/"]`));
        await page.waitForURL(`**/co-quan-bao-chi/${outlet}/`);
        const { date } = answered?.typed['reply'] as { date: string };
        const answer = page.locator('.group li').filter({ hasText: date.split('-').reverse().join('/') });
        expect(await answer.first().innerText()).toMatch(/Đã trả lời .* sau \d+ ngày/);
        const title = await answer.first().locator('.title').innerText();
        await tap(answer.first().locator('.title'));
        await page.waitForURL('**/tra-loi/*/');
        expect(await page.locator('h1').innerText()).toBe(title);
        expect(taps()).toBe(3);
        expect(problems).toEqual([]);
      }),
  );

  it.each(departments.map(({ department }) => department))(
    'is one tap away from every section of the page of %s',
    (department) =>
      look(demo, `/don-vi/${department}/`, phone, async ({ page }) => {
        const anchors = await page
          .locator('.contents a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
        expect(anchors).toContain('theo-doi');
        const headings = await page
          .locator('main .chief h2[id]')
          .evaluateAll((all) => all.map(({ id }) => id).filter((id) => id !== 'chua-co'));
        const named = ['qua-han', 'trai-quy-dinh', 'chua-thuc-hien', 'tiep-nhan'];
        expect(headings.filter((id) => !anchors.includes(id) && !named.includes(id))).toEqual([]);
        for (const anchor of anchors) {
          await page.locator(`.contents a[href="#${anchor}"]`).tap();
          await expect
            .poll(
              () => page.locator(`#${anchor}`).evaluate((heading) => heading.getBoundingClientRect().top),
              { timeout: patience },
            )
            .toBeLessThan(740);
        }
      }),
  );
});

describe.skipIf(!browser)('the share button of a record', () => {
  const share = (page: Page): Locator => page.locator('[data-share]');

  it('hands title and address to what the phone has for it, and bears a reader who then does not', async () => {
    const { page, problems, close } = await open(demo, phone);
    try {
      await page.addInitScript(() => {
        navigator.share = (data) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
          return Promise.reject(new DOMException('closed', 'AbortError'));
        };
      });
      await page.goto(`${demo.origin}${letter}`);
      await page.getByRole('button', { name: 'Chia sẻ' }).tap();
      const shared = await page.evaluate(() => document.documentElement.dataset['shared']);
      expect(JSON.parse(shared ?? '')).toEqual({
        title: await page.locator('h1').innerText(),
        url: await page.locator('link[rel="canonical"]').getAttribute('href'),
      });
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });

  it('is not seen, nor reached with the keyboard, where the browser shares nothing', async () => {
    const { page, problems, close } = await open(demo, phone);
    try {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
      });
      await page.goto(`${demo.origin}${letter}`);
      expect(await share(page).count()).toBe(1);
      expect(await share(page).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Chia sẻ' }).count()).toBe(0);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });

  it('is not there without JavaScript, and the links beside it are', () =>
    look(demo, letter, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await share(page).isVisible()).toBe(false);
      await page.locator('.actions a[href="/don-vi/vinh-ha/#theo-doi"]').tap();
      await page.waitForURL('**/don-vi/vinh-ha/#theo-doi');
      const follow = page.locator('section[aria-labelledby="theo-doi"]');
      for (const address of ['feed.xml', 'feed.json', 'lich.ics']) {
        expect(await follow.locator(`a[href="/don-vi/vinh-ha/${address}"]`).first().isVisible()).toBe(true);
      }
    }));
});
