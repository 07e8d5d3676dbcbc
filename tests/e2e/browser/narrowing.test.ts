import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browser, look, patience, serve } from './browser.ts';

const demo = await serve(inject('demo'));

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Types into the field above a list, and gives the entries that are left, as they are read. */
async function left(page: Page, typed: string, entries: string): Promise<string[]> {
  await page.locator('.narrowing.shown input').fill(typed);
  const said = typed ? /\S/ : /^$/;
  await expect
    .poll(() => page.locator('.narrowing [role=status]').innerText(), { timeout: patience })
    .toMatch(said);
  return page.locator(entries).locator('visible=true').allInnerTexts();
}

describe.skipIf(!browser)('the field above a long list', () => {
  it.each([
    [
      'a name without its diacritics',
      'vinh ha',
      ['Cục Thi hành án dân sự tỉnh Vĩnh Hà', 'Chi cục Thi hành án dân sự thành phố Vĩnh Hà'],
    ],
    [
      'the beginning of a name',
      'VĨNH H',
      ['Cục Thi hành án dân sự tỉnh Vĩnh Hà', 'Chi cục Thi hành án dân sự thành phố Vĩnh Hà'],
    ],
    ['words that stand apart', 'chi cục hà vĩnh', ['Chi cục Thi hành án dân sự thành phố Vĩnh Hà']],
    ['who speaks for it', 'bui thi thuc quyen', ['Cục Thi hành án dân sự tỉnh Vĩnh Hà']],
    ['what nothing has', 'không có đâu', []],
  ])('leaves the departments that have %s', (_, typed, names) =>
    look(demo, '/don-vi/', phone, async ({ page, problems }) => {
      const all = await left(page, '', '.entries > li');
      const found = await left(page, typed, '.entries > li');
      expect(found.map((text) => names.find((name) => text.includes(name)))).toEqual(names);
      expect(await page.locator('.narrowing [role=status]').innerText()).toBe(
        names.length > 0 ? `${names.length} trong ${all.length} mục` : 'Không có mục nào.',
      );
      expect(await left(page, '', '.entries > li')).toEqual(all);
      expect(problems).toEqual([]);
    }),
  );

  it.each([
    ['as it is published', (number: string) => number],
    ['without its blanks', (number: string) => number.replaceAll(' ', '')],
    ['as it is dialled from abroad', (number: string) => number.replace(/^0/, '+84 ')],
  ])('finds a telephone number %s', (_, typedAs) =>
    look(demo, '/nguoi-phat-ngon/', phone, async ({ page }) => {
      const number = await page.locator('.people tbody .phone a').first().innerText();
      const found = await left(page, typedAs(number), '.people tbody tr');
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(number);
    }),
  );

  it('is not there without JavaScript, and every entry is', () =>
    look(demo, '/don-vi/', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.narrowing').isVisible()).toBe(false);
      expect(await page.locator('.entries > li').locator('visible=true').count()).toBe(
        await page.locator('.entries > li').count(),
      );
    }));

  it('has what was typed when its reader comes back', () =>
    look(demo, '/don-vi/', phone, async ({ page }) => {
      await left(page, 'vinh ha', '.entries > li');
      await page.locator('.entries a', { hasText: 'tỉnh Vĩnh Hà' }).tap();
      await page.waitForURL('**/don-vi/vinh-ha/');
      await page.goBack();
      await expect
        .poll(() => page.locator('.entries > li').locator('visible=true').count(), { timeout: patience })
        .toBe(2);
    }));

  it('is not above a list that is short', () =>
    look(demo, '/co-quan-bao-chi/', phone, async ({ page }) => {
      expect(await page.locator('.entries > li').count()).toBeLessThan(10);
      expect(await page.locator('.narrowing').count()).toBe(0);
    }));
});

describe.skipIf(!browser)('the field above a long list to choose from', () => {
  const chosen = (page: Page): Promise<string> => page.locator('[name=don-vi]').inputValue();
  const options = (page: Page): Promise<string[]> => page.locator('[name=don-vi] option').allInnerTexts();
  const one = 'Chi cục Thi hành án dân sự huyện Sa Lý';
  const several = ['Cục Thi hành án dân sự tỉnh Vĩnh Hà', 'Chi cục Thi hành án dân sự thành phố Vĩnh Hà'];

  it('leaves the options that have what is typed, and that which stands for all', () =>
    look(demo, '/tra-cuu/', phone, async ({ page, problems }) => {
      const all = await options(page);
      await left(page, 'vinh ha', '.lookup');
      expect(await options(page)).toEqual([all[0], ...several]);
      expect(await page.locator('[name=don-vi] optgroup').count()).toBe(1);
      expect(await page.locator('.narrowing [role=status]').innerText()).toBe(
        `2 trong ${all.length - 1} mục`,
      );
      expect(await chosen(page)).toBe('');
      await left(page, '', '.lookup');
      expect(await options(page)).toEqual(all);
      expect(problems).toEqual([]);
    }));

  it('chooses the only one that is left, and answers, until it is not the only one', () =>
    look(demo, '/tra-cuu/', phone, async ({ page }) => {
      await left(page, 'sa ly', '.lookup');
      expect(await chosen(page)).toBe('dong-sa-sa-ly');
      await page.waitForURL('**/tra-cuu/?*don-vi=dong-sa-sa-ly*');
      const rows = page.locator('.speakers tbody tr').filter({ visible: true });
      expect(await rows.count()).toBe(1);
      expect(await options(page)).toEqual(['Mọi đơn vị', one]);
      await left(page, 'sa ly nào', '.lookup');
      expect(await chosen(page)).toBe('');
      await left(page, '', '.lookup');
      expect(await chosen(page)).toBe('');
      expect(await rows.count()).toBeGreaterThan(1);
    }));

  it('keeps what was chosen in the list or by the address', () =>
    look(demo, '/tra-cuu/?don-vi=thach-giang', phone, async ({ page }) => {
      await left(page, 'vinh ha', '.lookup');
      expect(await chosen(page)).toBe('thach-giang');
      await page.locator('[name=don-vi]').selectOption(several[0] ?? '');
      await left(page, '', '.lookup');
      expect(await chosen(page)).toBe('vinh-ha');
    }));

  it('is not there without JavaScript', () =>
    look(demo, '/tra-cuu/', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.narrowing').isVisible()).toBe(false);
    }));
});
