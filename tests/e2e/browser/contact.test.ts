import { describe, expect, inject, it } from 'vitest';
import { demoContent } from '../../support/command.ts';
import { dialled, ofType, readRecords, speakingOn, standingOn } from '../site/records.ts';
import { browser, look, serve } from './browser.ts';

const records = readRecords(demoContent);
const departments = standingOn(records, '2026-11-22');
const speaking = speakingOn(records, '2026-11-22');

const demo = await serve(inject('demo'));

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const clipboard = { ...phone, permissions: ['clipboard-read', 'clipboard-write'] };

describe.skipIf(!browser)('the first screen of a department', () => {
  it.each(['/don-vi/', '/en/don-vi/'])('at %s has its name, how it stands, and whom to call', (root) =>
    look(demo, root, phone, async ({ page, problems }) => {
      for (const { department } of departments) {
        await page.goto(`${demo.origin}${root}${department}/`);
        const numbers = speaking
          .filter((record) => record.department === department)
          .map(({ typed }) => dialled(typed));
        const call = page.locator('.contact .reach a').first();
        for (const part of [
          page.locator('h1'),
          page.locator('.standing'),
          page.locator('.who').first(),
          call,
        ]) {
          const box = await part.boundingBox();
          expect(
            (box?.y ?? Infinity) + (box?.height ?? 0),
            `${department} ${await part.innerText()}`,
          ).toBeLessThan(740);
        }
        expect(numbers).toContain(await call.getAttribute('href'));
      }
      expect(problems).toEqual([]);
    }),
  );
});

describe.skipIf(!browser)('the number that is answered out of hours', () => {
  it.each(['/don-vi/thach-giang/', '/en/don-vi/thach-giang/', '/nguoi-phat-ngon/', '/tra-cuu/'])(
    'has room on a narrow screen at %s',
    (address) =>
      look(demo, address, { ...phone, viewport: { width: 320, height: 740 } }, async ({ page }) => {
        const links = page.locator('a[href="tel:+842003855011;ext=115"]:visible');
        expect(await links.count()).toBeGreaterThan(0);
        for (const link of await links.all()) {
          const box = await link.boundingBox();
          expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }),
  );
});

describe.skipIf(!browser)('a contact', () => {
  it('is copied with one tap, all of it, and the page says so', () =>
    look(demo, '/don-vi/vinh-ha/', clipboard, async ({ page, problems }) => {
      const people = speaking.filter(({ department }) => department === 'vinh-ha');
      expect(people).not.toEqual([]);
      for (const { typed } of people) {
        const contact = page.locator('.contact').filter({
          has: page.getByRole('link', { name: String(typed['name']) }).and(page.locator('.who a')),
        });
        const status = contact.getByRole('status');
        expect(await status.innerText()).toBe('');
        await contact.getByRole('button', { name: 'Sao chép liên hệ' }).tap();
        await status.filter({ hasText: 'Đã sao chép' }).waitFor();
        const owner = ofType(records, 'departments').find(({ department }) => department === 'vinh-ha');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          [typed['name'], typed['position'], owner?.typed['name'], typed['phone'], typed['email']].join('\n'),
        );
      }
      expect(problems).toEqual([]);
    }));

  it('is copied with the keyboard too', () =>
    look(demo, '/en/don-vi/vinh-ha/', clipboard, async ({ page }) => {
      await page.getByRole('button', { name: 'Copy contact' }).first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    }));

  it('says so where the browser does not let it be copied', () =>
    look(demo, '/don-vi/vinh-ha/', phone, async ({ page, problems }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      });
      await page.getByRole('button', { name: 'Sao chép liên hệ' }).first().tap();
      await page.getByRole('status').filter({ hasText: 'Không sao chép được' }).waitFor();
      expect(problems).toEqual([]);
    }));

  it('offers no copy where there is no JavaScript, and everything else', () =>
    look(demo, '/don-vi/vinh-ha/', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.getByRole('button').count()).toBe(0);
      const contact = page.locator('.contact').first();
      expect(await contact.locator('.reach a').allInnerTexts()).toEqual([
        expect.stringMatching(/^Gọi\s0/),
        'Gửi thư',
        'Lưu danh bạ',
      ]);
    }));

  it('is saved with one tap, as a card', () =>
    look(demo, '/don-vi/vinh-ha/', phone, async ({ page }) => {
      const card = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Lưu danh bạ' }).first().tap();
      expect((await card).url()).toMatch(/\/don-vi\/vinh-ha\/nguoi-phat-ngon\/[a-z-]+\.vcf$/);
    }));
});
