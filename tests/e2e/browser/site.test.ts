import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { demoContent } from '../../support/command.ts';
import { dialled, readRecords, speakingOn, standingOn } from '../site/records.ts';
import { browser, look, serve } from './browser.ts';

const records = readRecords(demoContent);
const departments = standingOn(records, '2026-11-22');
const speaking = speakingOn(records, '2026-11-22');

const demo = await serve(inject('demo'));
const lapsed = await serve(inject('lapsed'));

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };

/** The width of a lying A4 sheet within its margins, in CSS pixels. */
const sheet = { viewport: { width: 990, height: 650 } };

describe.skipIf(!browser)('the directory', () => {
  it('prints as a table, with every spokesperson in it and nothing that only a screen needs', () =>
    look(demo, '/nguoi-phat-ngon/', sheet, async ({ page, problems }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('table').evaluate((table) => getComputedStyle(table).display)).toBe('table');
      expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
        'table-header-group',
      );
      expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
      const rows = page.locator('tbody tr');
      expect(await rows.count()).toBe(speaking.length);
      for (const { typed } of speaking) {
        const row = rows.filter({ hasText: String(typed['name']) });
        for (const field of ['name', 'position', 'phone', 'email']) {
          const cell = row
            .locator('td, th')
            .filter({ hasText: String(typed[field]) })
            .first();
          const box = await cell.boundingBox();
          expect(
            (box?.x ?? Infinity) + (box?.width ?? 0),
            `${String(typed['name'])} ${field}`,
          ).toBeLessThanOrEqual(sheet.viewport.width);
        }
      }
      expect(problems).toEqual([]);
    }));

  it('can be read and called from on a phone', () =>
    look(demo, '/nguoi-phat-ngon/', phone, async ({ page }) => {
      for (const { typed } of speaking) {
        const row = page.locator('tbody tr').filter({ hasText: String(typed['name']) });
        const call = row.locator(`a[href="${dialled(typed)}"]`);
        expect(await call.isVisible()).toBe(true);
        expect(await row.innerText()).toContain(typed['position']);
      }
    }));
});

describe.skipIf(!browser)('a reader with a phone', () => {
  it.each(departments.map(({ department }) => department))(
    'calls the spokesperson of %s after two taps at most',
    (department) =>
      look(demo, '/', phone, async ({ page, problems }) => {
        const people = speaking.filter((record) => record.department === department);
        expect(people).not.toEqual([]);
        await page.locator(`main a[href="/don-vi/${department}/"]`).first().tap();
        await page.waitForURL(`**/don-vi/${department}/`);
        for (const { typed } of people) {
          const call = page.locator(`.contact .reach a[href="${dialled(typed)}"]`);
          expect(await call.isVisible()).toBe(true);
        }
        expect(problems).toEqual([]);
      }),
  );

  it('hits every contact with a thumb: 44 pixels high at least', () =>
    look(demo, '/don-vi/vinh-ha/', phone, async ({ page }) => {
      const links = await page.locator('.reach :is(a, button)').all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    }));
});

describe.skipIf(!browser)('a lapse that is published', () => {
  it('is seen on the page of its department, among its months and above its answers', () =>
    look(lapsed, '/don-vi/vinh-ha/', desk, async ({ page, problems }) => {
      const first = page.locator('main .status.overdue').first();
      expect(await first.innerText()).toMatch(/\d+ nhiệm vụ quá hạn/);
      await first.click();
      await page.waitForURL('**/don-vi/vinh-ha/#qua-han');
      const lapses = page.locator('section[aria-labelledby="qua-han"]');
      expect(await lapses.innerText()).toMatch(/tháng 11\/2026[\s\S]*quá hạn 23 ngày/);
      const cell = page.locator('.months li').nth(10);
      expect(await cell.innerText()).toContain('quá hạn 23 ngày');
      const [lapse, answers] = [await lapses.boundingBox(), await page.locator('#tra-loi').boundingBox()];
      expect(lapse?.y).toBeLessThan(answers?.y ?? 0);
      expect(problems).toEqual([]);
    }));

  it.each(['/', '/tuan-thu/'])('is seen on %s, with its department and how late it is', (address) =>
    look(lapsed, address, phone, async ({ page }) => {
      const entry = page.locator('.entries > li').filter({ hasText: 'Cục Thi hành án dân sự tỉnh Vĩnh Hà' });
      const late = entry.filter({ hasText: 'tháng 11/2026' }).filter({ hasText: 'quá hạn 23 ngày' });
      expect(await late.first().isVisible()).toBe(true);
    }),
  );
});

describe.skipIf(!browser)('looking up who may speak', () => {
  const asked = '/tra-cuu/?don-vi=vinh-ha&vu-viec=VH-2025-0061&ngay=2025-09-01';
  const answered = async (page: Page) => {
    const status = page.locator('.found[aria-busy="false"]');
    await status.waitFor();
    return status.innerText();
  };
  const names = (page: Page) => page.locator('tbody tr:visible th a').allInnerTexts();
  const before = 'Phùng Quang Dực';

  it('finds who might on a day of an earlier year, which is loaded for that', () =>
    look(demo, asked, phone, async ({ page, problems }) => {
      expect(await answered(page)).toMatch(/^\d+ người có thẩm quyền/);
      expect(await names(page)).toContain(before);
      await page.locator('[name=ngay]').fill('2026-11-22');
      expect(await answered(page)).toMatch(/^\d+ người có thẩm quyền/);
      expect(await names(page)).not.toContain(before);
      const keys = await page
        .locator('tbody tr th a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(keys).size).toBe(keys.length);
      expect(problems).toEqual([]);
    }));

  it('loads every year where no day is asked for', () =>
    look(demo, '/tra-cuu/?vu-viec=VH-2025-0061', desk, async ({ page, problems }) => {
      expect(await names(page)).not.toContain(before);
      await page.locator('[name=ngay]').fill('');
      await page.locator('tbody tr').filter({ hasText: before }).waitFor();
      expect(await answered(page)).toMatch(/^\d+ người có thẩm quyền/);
      expect(await names(page)).toContain(before);
      expect(problems).toEqual([]);
    }));

  it('says so where a year cannot be loaded, and leads to its page', () =>
    look(demo, '/tra-cuu/', phone, async ({ page }) => {
      await page.route('**/tra-cuu/2025/', (route) => route.abort());
      await page.locator('[name=ngay]').fill('2025-09-01');
      await page.locator('.found').filter({ hasText: 'Không tải được danh sách các năm trước' }).waitFor();
      await page.unroute('**/tra-cuu/2025/');
      await page.locator('.years-before a').tap();
      await page.waitForURL('**/tra-cuu/2025/');
      expect(await names(page)).toContain(before);
    }));
});

describe.skipIf(!browser)('without JavaScript', () => {
  const plain = { ...phone, javaScriptEnabled: false };

  it('the search page says so and leads on to every record, and shows no field that does nothing', () =>
    look(demo, '/tim-kiem/', plain, async ({ page }) => {
      expect(await page.locator('noscript').innerText()).toContain('cần JavaScript');
      expect(await page.locator('main a[href="/tim-kiem/duyet/"]').isVisible()).toBe(true);
      expect(await page.locator('main :is(input, button, select):visible').count()).toBe(0);
    }));

  it('who may speak is still looked up, in a table', () =>
    look(demo, '/tra-cuu/', plain, async ({ page }) => {
      for (const { typed } of speaking) {
        expect(
          await page
            .locator('tbody tr')
            .filter({ hasText: String(typed['name']) })
            .first()
            .isVisible(),
        ).toBe(true);
      }
      expect(await page.locator('main input:visible, main select:visible').count()).toBe(0);
    }));

  it('a department is read, and leads to its earlier years', () =>
    look(demo, '/don-vi/vinh-ha/', plain, async ({ page }) => {
      expect(await page.locator('.contact a[href^="tel:"]').first().isVisible()).toBe(true);
      await page.locator('section[aria-labelledby="cac-nam-truoc"] a').filter({ hasText: '2025' }).tap();
      await page.waitForURL('**/tim-kiem/duyet/don-vi/vinh-ha/**#nam-2025');
      expect(await page.locator('#nam-2025').isVisible()).toBe(true);
      expect(await page.getByText('Thông tin định kỳ năm 2025').isVisible()).toBe(true);
    }));
});

/** What has the focus: where it is, what it says, and how it is marked. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName.toLowerCase()} ${element.innerText || element.id}`.trim(),
      // The parts of a date field are marked by the browser, each for itself.
      marked:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
        boxShadow !== 'none' ||
        element.matches('[type=date]'),
      seen: width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
    };
  });

describe.skipIf(!browser)('a reader with a keyboard', () => {
  it('comes to the link past the navigation first, sees it, and lands in the main part', () =>
    look(demo, '/don-vi/vinh-ha/', desk, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toEqual({ name: 'a Đến nội dung chính', marked: true, seen: true });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    }));

  it.each(['/', '/don-vi/vinh-ha/', '/tuan-thu/', '/tim-kiem/', '/tra-cuu/'])(
    'sees at every stop on %s where they are, and never gets stuck',
    (address) =>
      look(demo, address, desk, async ({ page }) => {
        const stops: string[] = [];
        for (let stop = 0; stop < 40; stop += 1) {
          await page.keyboard.press('Tab');
          const { name, marked, seen } = await focused(page);
          if (name.startsWith('body')) break;
          expect({ name, marked, seen }).toEqual({ name, marked: true, seen: true });
          stops.push(name);
        }
        expect(new Set(stops).size).toBeGreaterThan(8);
      }),
  );
});
