import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { TypeName } from '../../../src/domain/records/index.ts';
import { addressOf } from '../../../src/site/addresses.ts';
import { fileOf } from '../site/built.ts';
import { demoContent } from '../../support/command.ts';
import { readRecords } from '../site/records.ts';
import { axeAddress, browser, keepPicture, look, serve } from './browser.ts';

/** In the browser: where everything leads that is found. In words, since the tests rewrite every import that they see. */
const everything = `(async () => {
  const { createInstance } = await import('/pagefind/pagefind.js');
  const { search } = createInstance({});
  const newest = await search('duong day nong');
  const loaded = new Promise((settle) => {
    addEventListener('older-records', ({ detail: stage }) => stage === 'loaded' && settle());
  });
  await newest.results[0].data();
  await loaded;
  const { results } = await search('duong day nong');
  return Promise.all(results.map(async ({ data }) => (await data()).url));
})()`;

const records = readRecords(demoContent);

const demo = await serve(inject('demo'));
const asRead = await serve(inject('demo'), { typeface: 'in-time' });
const mischief = await serve(inject('mischief').site);

const phone = { viewport: { width: 360, height: 800 } };
const results = '.result a.title';

/** The first result. Each is filled in by itself, so another may be there before it. */
const best = '.result:first-child a.title';

/** Waits until older records are searched too, and the first result is there again. */
async function settled(page: Page): Promise<void> {
  await page.locator(best).waitFor();
  await page.locator('.older').waitFor({ state: 'hidden' });
  await page.locator(best).waitFor();
}

/** What the page says of its results, and where those lead that are in sight, once there are as many as asked for. */
async function answer(page: Page, least = 1): Promise<{ count: number; leads: string[] }> {
  await settled(page);
  await page
    .locator(results)
    .nth(least - 1)
    .waitFor();
  const count = Number.parseInt((await page.locator('pagefind-summary').textContent()) ?? '', 10);
  return {
    count,
    leads: await page
      .locator(results)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  };
}

/** Waits until a result leads to an address. */
const leadsTo = (page: Page, address: string): Promise<void> =>
  page.locator(`${results}[href="${address}"]`).waitFor();

/** Holds back every request for older records until it is let go; those that were held so far. */
async function holdOlder(page: Page): Promise<{ asked: string[]; letGo: () => void }> {
  const asked: string[] = [];
  let letGo = () => {};
  const free = new Promise<void>((settle) => (letGo = settle));
  await page.route(/\/pagefind\/(guide|older)\//, async (route) => {
    asked.push(route.request().url());
    await free;
    await route.continue();
  });
  return { asked, letGo };
}

/** What is found for a query that somebody types on the search page, once as many results and that one are in sight. */
const search = (
  query: string,
  least?: number,
  address?: string,
): Promise<{ count: number; leads: string[] }> =>
  look(demo, '/tim-kiem/', phone, async ({ page, problems }) => {
    await page.getByRole('searchbox').fill(query);
    await settled(page);
    if (address) await leadsTo(page, address);
    const found = await answer(page, least);
    expect(problems).toEqual([]);
    return found;
  });

/** What is found for the words as they are spelt, once it is known. */
let spelt: { count: number } | undefined;

/** What fails on a page and nobody deals with. */
function uncaughtOn(page: Page): readonly string[] {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  return failures;
}

const textAt = (address: string): string => readFileSync(join(inject('demo'), fileOf(address)), 'utf8');

describe.skipIf(!browser)('search', () => {
  it.each([
    'duong day nong',
    'đường dây nóng',
    'ĐƯỜNG DÂY NÓNG',
    'đường dây nóng'.normalize('NFD'),
    'Đuong day nong',
  ])('finds what speaks of a đường dây nóng for %s', async (query) => {
    const { count, leads } = await search(query, 6, '/don-vi/vinh-ha/');
    expect(count).toBe((spelt ??= await search('đường dây nóng')).count);
    for (const address of leads.slice(0, 5))
      expect(textAt(address).toLowerCase()).toContain('đường dây nóng');
  });

  it.each(['833/QĐ-TCTHADS', '833/QD-TCTHADS', '833/qd-tcthads'])(
    'finds a document by its number for %s',
    async (query) => {
      const { leads } = await search(query, 3);
      for (const address of leads) expect(textAt(address)).toContain('833/QĐ-TCTHADS');
    },
  );

  it.each([
    ['a person', 'phung quang duc', 'Phùng Quang Dực'],
    ['a department', 'thi hanh an dan su tinh dong sa', 'tỉnh Đông Sa'],
    ['a case', 'VH-2025-0061', 'VH-2025-0061'],
  ])('finds %s without diacritics', async (_case, query, text) => {
    const { leads } = await search(query);
    expect(textAt(leads[0] ?? '')).toContain(text);
  });

  it('finds every record that has the words, of the newest months and of the archive', () => {
    const told = /đường dây nóng/i;
    const having = records
      .filter(({ body, type }) => told.test(body) && type !== 'outlets')
      .map(({ type, department, slug }) => addressOf({ type: type as TypeName, department, slug }));
    expect(having.length).toBeGreaterThan(15);
    return look(demo, '/tim-kiem/', phone, async ({ page }) => {
      const found = await page.evaluate(everything);
      expect(found).toEqual(expect.arrayContaining(having));
    });
  });

  it('marks what it found, as it is spelt in the record', () =>
    look(demo, '/tim-kiem/?q=duong+day+nong', phone, async ({ page }) => {
      await answer(page, 6);
      const marks = await page.locator('.result mark').allTextContents();
      expect(marks.map((mark) => mark.toLowerCase())).toEqual(
        expect.arrayContaining(['đường', 'dây', 'nóng']),
      );
      expect(await page.locator('.search').innerText()).not.toContain('\u0345');
    }));

  it('answers a query in its address, and keeps the address in step with what is typed', () =>
    look(demo, '/tim-kiem/?q=833%2FQ%C4%90-TCTHADS', phone, async ({ page, problems }) => {
      await answer(page, 3);
      const input = page.getByRole('searchbox');
      expect(await input.inputValue()).toBe('833/QĐ-TCTHADS');
      await input.fill('kê biên');
      await page.waitForURL((url) => url.searchParams.get('q') === 'kê biên');
      await page.reload();
      await answer(page, 6);
      expect(await input.inputValue()).toBe('kê biên');
      expect(problems).toEqual([]);
    }));

  it.each(['/', '/404.html'])('is reached from the form on %s, with what was asked there', (address) =>
    look(demo, address, phone, async ({ page, problems }) => {
      await page.getByRole('searchbox').fill('đường dây nóng');
      await page.keyboard.press('Enter');
      await page.waitForURL(
        (url) => url.pathname === '/tim-kiem/' && url.searchParams.get('q') === 'đường dây nóng',
      );
      await settled(page);
      await leadsTo(page, '/don-vi/vinh-ha/');
      expect(problems).toEqual([]);
    }),
  );

  it('opens the record that a result names', () =>
    look(demo, '/tim-kiem/?q=phung+quang+duc', phone, async ({ page, problems }) => {
      const title = await page.locator(best).textContent();
      await page.locator(best).click();
      await page.waitForURL(/\/don-vi\//);
      expect(await page.locator('h1').textContent()).toContain(title?.trim());
      expect(problems).toEqual([]);
    }));

  it('shows the first result without anything of the older records, and then asks for them', () =>
    look(demo, '/', phone, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const older = await holdOlder(page);
      await page.goto(`${demo.origin}/tim-kiem/?q=duong+day+nong`);
      await page.locator(best).waitFor();
      expect(asked.filter((url) => url.includes('/engine/')).length).toBeGreaterThan(4);
      older.letGo();
      await settled(page);
      expect(older.asked.length).toBeGreaterThan(4);
    }));

  it('says so in Vietnamese when it finds nothing', () =>
    look(demo, '/tim-kiem/?q=zzzzqqqq', phone, async ({ page, problems }) => {
      await page.locator('pagefind-summary', { hasText: 'Không tìm thấy kết quả cho zzzzqqqq' }).waitFor();
      expect(problems).toEqual([]);
    }));

  it('says nothing more of older records once something else is asked, which nobody has', () =>
    look(demo, '/tim-kiem/', phone, async ({ page, problems }) => {
      const older = await holdOlder(page);
      await page.getByRole('searchbox').fill('duong day nong');
      await page.locator('.older').waitFor();
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await page.locator('.older').waitFor({ state: 'hidden' });
      older.letGo();
      await page.locator('pagefind-summary', { hasText: 'Không tìm thấy kết quả cho zzzzqqqq' }).waitFor();
      expect(await page.locator('.older').isVisible()).toBe(false);
      expect(problems).toEqual([]);
    }));

  it('says that an answer cannot be loaded, and leads to the same question', () =>
    look(demo, '/tim-kiem/', phone, async ({ page, problems }) => {
      await page.route(/\/pagefind\/engine\/index\//, (route) => route.abort());
      await page.getByRole('searchbox').fill('duong day nong');
      await page.locator('.failed').waitFor();
      expect(await page.locator('pagefind-summary').isVisible()).toBe(false);
      await keepPicture(page, 'search-failed');
      await page.unroute(/\/pagefind\/engine\/index\//);
      await page.locator('.failed a').click();
      await page.locator(best).waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('duong day nong');
      expect(await page.locator('.failed').isVisible()).toBe(false);
      expect(problems).not.toEqual([]);
    }));

  it.each([
    ['its scripts', /\/pagefind\/pagefind\.js/],
    ['a script of its engine', /\/engine\/pagefind\.js/],
    ['its engine', /\/pagefind-worker\.js|\/pagefind-without-worker\.js/],
    ['its program', /\/wasm\./],
    ['its names', /\/names\.json/],
    ['what older records there are', /\/older\.json/],
    ['what indexes there are', /\/engine\/pagefind-entry\.json/],
    ['what words there are', /\/engine\/.*\.pf_meta/],
    ['words', /\/engine\/index\//],
    ['the contacts', /\/contacts\//],
    ['any record', /\/fragment\//],
  ])('says that it cannot load %s, claims nothing, and tries again at the next question', (_what, files) =>
    look(demo, '/tim-kiem/', phone, async ({ page }) => {
      const failures = uncaughtOn(page);
      await page.route(files, (route) => route.abort());
      await page.getByRole('searchbox').fill('đường dây nóng');
      await page.locator('.failed').waitFor();
      for (const claim of ['pagefind-summary', '.older', '.result', '.pf-error'])
        expect(await page.locator(claim).filter({ visible: true }).count(), claim).toBe(0);
      await page.unroute(files);
      await page.getByRole('searchbox').fill('duong day nong');
      await answer(page, 6);
      expect(await page.locator('.failed').isVisible()).toBe(false);
      expect(failures).toEqual([]);
    }),
  );

  it.each([
    ['which older records have an answer', /\/guide\//, 0],
    ['older records', /\/older\/1\/pagefind-entry\.json/, 0],
    ['words of older records', /\/older\/1\/index\//, 0],
    ['more than one record', /\/fragment\//, 1],
  ])('keeps what it found where it cannot load %s, and says that it is not all', (_what, files, spared) =>
    look(demo, '/tim-kiem/', phone, async ({ page }) => {
      const failures = uncaughtOn(page);
      let asked = 0;
      await page.route(files, (route) => (asked++ < spared ? route.continue() : route.abort()));
      await page.getByRole('searchbox').fill('duong day nong');
      await page.locator('.failed').waitFor();
      await page.locator(results).first().waitFor();
      expect(await page.locator('.older').isVisible()).toBe(false);
      expect(await page.locator('.result[aria-hidden]').filter({ visible: true }).count()).toBe(0);
      const found = await page.locator('pagefind-summary').innerText();
      await page.unroute(files);
      await page.getByRole('searchbox').press('Enter');
      const { count } = await answer(page, 6);
      expect(count).toBeGreaterThanOrEqual(Number.parseInt(found, 10));
      expect(await page.locator('.failed').isVisible()).toBe(false);
      expect(failures).toEqual([]);
    }),
  );

  it('tries again by itself once there is a network', () =>
    look(demo, '/tim-kiem/', phone, async ({ page }) => {
      await page.locator('pagefind-input input').waitFor();
      await page.context().setOffline(true);
      await page.getByRole('searchbox').fill('duong day nong');
      await page.locator('.failed').waitFor();
      await page.context().setOffline(false);
      await answer(page, 6);
      expect(await page.locator('.failed').isVisible()).toBe(false);
    }));

  it.each([
    ['its elements', /\/pagefind-component-ui\.js/],
    ['the script of the page', /\/on-demand\./],
  ])('leaves nothing on its page but how to ask again where it cannot load %s', (_what, files) =>
    look(demo, '/', phone, async ({ page }) => {
      const failures = uncaughtOn(page);
      await page.route(files, (route) => route.abort());
      await page.goto(`${demo.origin}/tim-kiem/?q=duong+day+nong`);
      await page.locator('.failed').waitFor();
      expect(await page.locator('.search > *').filter({ visible: true }).count()).toBe(1);
      expect(failures).toEqual([]);
      await page.unroute(files);
      await page.locator('.failed a').click();
      await answer(page, 6);
    }),
  );

  it('shows a title that means mischief as text', () =>
    look(mischief, '/tim-kiem/?q=hyperlink', phone, async ({ page, problems }) => {
      await page.locator(results).getByText(inject('mischief').title, { exact: true }).waitFor();
      expect(await page.locator('.result img').count()).toBe(0);
      expect(problems).toEqual([]);
    }));
});

/** In the browser: adds up how much of the page moves by itself. */
const watchMoves = `window.moved = 0;
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.moved += value;
}).observe({ type: 'layout-shift', buffered: true });`;

const lam = '/don-vi/dong-sa/nguoi-phat-ngon/bui-thi-ngoc-lam/';

describe.skipIf(!browser)('search for people', () => {
  it.each([
    ['0200 351 2206', lam],
    ['02003512206', lam],
    ['+84 (200) 351-2206', lam],
    ['bui thi ngoc lam', lam],
    ['nguoi phat ngon sa ly', '/don-vi/dong-sa-sa-ly/nguoi-phat-ngon/luong-quoc-diem/'],
    ['Sa Lý', '/don-vi/dong-sa-sa-ly/'],
    ['sa ly', '/don-vi/dong-sa-sa-ly/'],
    ['bao dan nguyen', '/co-quan-bao-chi/bao-dan-nguyen/'],
  ])('has for “%s” the page %s first', async (query, address) => {
    const { leads } = await search(query);
    expect(leads[0]).toBe(address);
  });

  it('asks whether a name was meant, and searches for it at a click', () =>
    look(demo, '/tim-kiem/?q=nguoi+phat+ngom+dong+sa', phone, async ({ page, problems }) => {
      await page.getByRole('button', { name: 'người phát ngôn Đông Sa' }).click();
      await leadsTo(page, lam);
      expect(await page.getByRole('searchbox').inputValue()).toMatch(/^người phát ngôn Đông Sa$/i);
      expect(await page.locator('.suggestion').textContent()).toBe('');
      expect(problems).toEqual([]);
    }));

  it('has no question in the page where there is none to ask', () =>
    look(demo, '/tim-kiem/?q=dong+sa', phone, async ({ page }) => {
      await answer(page, 3);
      expect(await page.locator('.suggestion *').count()).toBe(0);
    }));

  it('keeps every result in its place when older records come, and nothing moves', () =>
    look(asRead, '/', phone, async ({ page }) => {
      const older = await holdOlder(page);
      await page.addInitScript(watchMoves);
      await page.goto(`${asRead.origin}/tim-kiem/?q=dong+sa`);
      await page.locator(results).nth(2).waitFor();
      const places = () =>
        page
          .locator(results)
          .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
      const before = await places();
      older.letGo();
      await answer(page, 3);
      expect(await places()).toEqual(before);
      expect(await page.evaluate('window.moved')).toBeLessThan(0.05);
    }));
});

const desk = { viewport: { width: 1280, height: 900 } };

const ofType = (type: string) => records.filter((record) => record.type === type);

/** A filter, a choice of it as a reader sees it, what the address then says, and how many records there are of it. */
const filters = [
  [
    'Đơn vị',
    'Cục Thi hành án dân sự tỉnh Vĩnh Hà',
    'don-vi=vinh-ha',
    ({ department }) => department === 'vinh-ha',
  ],
  ['Loại', 'Trả lời báo chí', 'loai=tra-loi', ({ type }) => type === 'responses'],
  [
    'Năm',
    '2025',
    'nam=2025&loai=thong-tin-dinh-ky',
    ({ type, typed }) => type === 'briefings' && String(typed['releasedAt']).startsWith('2025'),
  ],
  ['Cơ quan báo chí', 'Báo Vĩnh Hà', 'bao=bao-vinh-ha', ({ typed }) => typed['outlet'] === 'bao-vinh-ha'],
  ['Tình trạng', 'Từ chối', 'tinh-trang=tu-choi', ({ typed }) => typed['outcome'] === 'refused'],
  ['Tình trạng', 'Không đăng', 'tinh-trang=khong-dang', ({ typed }) => typed['outcome'] === 'declined'],
] as [label: string, choice: string, address: string, holds: (record: (typeof records)[number]) => boolean][];

describe.skipIf(!browser)('search narrowed down', () => {
  it.each(filters)(
    'by %s to %s has the address %s and finds every such record',
    (label, choice, said, holds) =>
      look(demo, '/tim-kiem/', desk, async ({ page, problems }) => {
        const asked = new URLSearchParams(said);
        if (asked.has('nam'))
          await page
            .getByRole('combobox', { name: 'Loại', exact: true })
            .selectOption({ label: 'Thông tin định kỳ' });
        await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
        const { count, leads } = await answer(page);
        const expected = records.filter((record) => record.type !== 'outlets' && holds(record));
        expect(expected.length).toBeGreaterThan(0);
        expect(count).toBe(expected.length);
        const addresses = expected.map(({ type, department, slug }) =>
          addressOf({ type: type as TypeName, department, slug }),
        );
        for (const lead of leads) expect(addresses).toContain(lead);
        for (const [name, value] of asked) expect(new URL(page.url()).searchParams.get(name)).toBe(value);
        await page.reload();
        expect((await answer(page)).count).toBe(expected.length);
        expect(await page.getByRole('combobox', { name: label, exact: true }).inputValue()).toBe(
          [...asked.values()][0],
        );
        expect(problems).toEqual([]);
      }),
  );

  it('by a query and a filter, and wide again with one button', () =>
    look(demo, '/tim-kiem/?q=duong+day+nong', desk, async ({ page, problems }) => {
      const { count } = await answer(page);
      await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).selectOption('vinh-ha');
      await page.waitForURL((url) => url.searchParams.get('don-vi') === 'vinh-ha');
      const narrow = await answer(page);
      expect(narrow.count).toBeLessThan(count);
      expect(narrow.leads.every((address) => address.startsWith('/don-vi/vinh-ha/'))).toBe(true);
      await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click();
      await page.waitForURL((url) => !url.searchParams.has('don-vi'));
      expect((await answer(page)).count).toBe(count);
      expect(problems).toEqual([]);
    }));

  it('by a department that is found in the list of them by words of its name, and wide again with one button', () =>
    look(demo, '/tim-kiem/?q=thi+hanh+an', desk, async ({ page, problems }) => {
      const { count } = await answer(page);
      const options = page.locator('[name=don-vi] option');
      const all = await options.count();
      const field = page.getByLabel('Tìm đơn vị để chọn').getByRole('searchbox');
      await field.fill('dong sa tinh');
      await page.waitForURL((url) => url.searchParams.get('don-vi') === 'dong-sa');
      const narrow = await answer(page);
      expect(narrow.count).toBeLessThan(count);
      expect(narrow.leads.every((address) => address.startsWith('/don-vi/dong-sa/'))).toBe(true);
      expect(await options.count()).toBe(2);
      await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click();
      await page.waitForURL((url) => !url.searchParams.has('don-vi'));
      expect(await field.inputValue()).toBe('');
      expect(await options.count()).toBe(all);
      expect((await answer(page)).count).toBe(count);
      expect(problems).toEqual([]);
    }));

  it('names the department of each result, also of those that its list has not while it is narrowed down', () =>
    look(demo, '/tim-kiem/', desk, async ({ page }) => {
      await page.getByLabel('Tìm đơn vị để chọn').getByRole('searchbox').fill('vinh ha');
      await page.locator('.narrowing [role=status]', { hasText: 'trong' }).waitFor();
      await page.locator('pagefind-input input').fill('sa ly');
      await answer(page, 3);
      const about = await page.locator('.result .quiet').allInnerTexts();
      expect(about.join('\n')).toContain('Chi cục Thi hành án dân sự huyện Sa Lý');
      expect(about.join('\n')).not.toContain('dong-sa');
    }));

  it.each(['', 'q=thi+hanh+an&'])(
    'stands by date, the newest first, across the parts of the index (?%s)',
    (query) =>
      look(
        demo,
        `/tim-kiem/?${query}loai=tra-loi&sap-xep=ngay`,
        { viewport: { width: 1280, height: 9000 } },
        async ({ page }) => {
          const { count } = await answer(page);
          expect(await page.getByRole('combobox', { name: 'Sắp xếp', exact: true }).inputValue()).toBe(
            'ngay',
          );
          await page.waitForFunction(
            (all) => document.querySelectorAll('.result time').length === all,
            count,
          );
          const dates = await page
            .locator('.result time')
            .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
          expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBeGreaterThan(1);
          expect(dates).toEqual(dates.toSorted().reverse());
          if (!query) expect(count).toBe(ofType('responses').length);
        },
      ),
  );

  it('shows of every result its type, its department and its date', () =>
    look(demo, '/tim-kiem/?q=ke+bien&loai=tra-loi&don-vi=vinh-ha', desk, async ({ page }) => {
      await answer(page);
      const about = await page.locator('.result .quiet').first().textContent();
      expect(about).toMatch(/^Trả lời báo chí · Cục Thi hành án dân sự tỉnh Vĩnh Hà · \d\d\/\d\d\/\d{4}$/);
    }));

  it('speaks English on the English page, but for what records say, and leads to English pages', () =>
    look(demo, '/en/tim-kiem/?q=ke+bien&loai=tra-loi&don-vi=vinh-ha', desk, async ({ page, problems }) => {
      const { leads } = await answer(page);
      expect(await page.locator('pagefind-summary').textContent()).toMatch(/^\d+ results? for ke bien$/);
      expect(await page.locator('.result .quiet').first().textContent()).toMatch(
        /^Answer to the press · .*Department.* · \d{1,2} [A-Z][a-z]+ \d{4}$/,
      );
      expect(leads.every((address) => address.startsWith('/en/don-vi/vinh-ha/'))).toBe(true);
      for (const part of ['a.title', 'p:last-child'])
        expect(await page.locator(`.result ${part}`).first().getAttribute('lang')).toBe('vi');
      expect(
        await page.getByRole('combobox', { name: 'Status', exact: true }).locator('option').allTextContents(),
      ).toContain('Overdue');
      await page.locator(best).click();
      await page.waitForURL(/\/en\/don-vi\/vinh-ha\/tra-loi\//);
      expect(problems).toEqual([]);
    }));
});

const dialog = 'pagefind-modal dialog[open]';
const somewhere = '/don-vi/vinh-ha/';

describe.skipIf(!browser)('from every page', () => {
  it.each(['/', 'Control+k'])(
    '%s opens the search, Escape closes it, and the reader is where they were',
    (keys) =>
      look(demo, somewhere, desk, async ({ page, problems }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.locator('main a').nth(3).focus();
        const before = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
        expect(asked.filter((url) => /pagefind|panel/.test(url))).toEqual([]);
        await page.keyboard.press(keys);
        await page.locator(`${dialog} pagefind-input input`).waitFor();
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
        await page.keyboard.type('833/QĐ-TCTHADS');
        await answer(page, 3);
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('title');
        await page.keyboard.press('Escape');
        await page.locator(dialog).waitFor({ state: 'detached' });
        expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(before);
        expect(new URL(page.url()).search).toBe('');
        expect(problems).toEqual([]);
      }),
  );

  it('a key that is typed into a field is a letter and opens nothing', () =>
    look(demo, '/', desk, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const field = page.getByRole('searchbox');
      await field.focus();
      await page.keyboard.type('833/');
      await page.keyboard.press('Control+k');
      expect(await field.inputValue()).toBe('833/');
      expect(await page.locator(dialog).count()).toBe(0);
      expect(asked.filter((url) => url.includes('on-demand'))).toEqual([]);
    }));

  it('on the search page itself the key leads into the field', () =>
    look(demo, '/tim-kiem/', desk, async ({ page }) => {
      await page.locator('pagefind-input input').waitFor();
      await page.keyboard.press('/');
      await page.waitForFunction(() => document.activeElement?.matches('pagefind-input input'));
      expect(await page.locator(dialog).count()).toBe(0);
    }));

  it.each(['click', 'Enter', 'Space'])('the button above opens the search by %s', (how) =>
    look(demo, somewhere, phone, async ({ page, problems }) => {
      const button = page.locator('.masthead').getByRole('button', { name: 'Tìm kiếm' });
      if (how === 'click') await button.click();
      else await button.press(how);
      await page.locator(`${dialog} pagefind-input input`).waitFor();
      expect(problems).toEqual([]);
    }),
  );

  it('leads on to the page of its own, with everything that was asked', () =>
    look(demo, somewhere, desk, async ({ page, problems }) => {
      await page.keyboard.press('/');
      await page.locator(`${dialog} pagefind-input input`).fill('đường dây nóng');
      const { count } = await answer(page);
      await page.getByText('Lọc và sắp xếp').click();
      await page.getByLabel('Tìm đơn vị để chọn').getByRole('searchbox').fill('sa ly');
      await page.getByLabel('Tìm đơn vị để chọn').getByRole('searchbox').fill('');
      await page.getByRole('combobox', { name: 'Loại', exact: true }).selectOption('thong-tin-dinh-ky');
      await page.waitForFunction(
        (all) => Number.parseInt(document.querySelector('pagefind-summary')?.textContent ?? '', 10) < all,
        count,
      );
      const narrow = await answer(page);
      await page.locator('a.whole').click();
      await page.waitForURL('**/tim-kiem/?*');
      expect((await answer(page)).count).toBe(narrow.count);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        q: 'đường dây nóng',
        loai: 'thong-tin-dinh-ky',
      });
      expect(problems).toEqual([]);
    }));

  it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA and fits into the window, %s', (colorScheme) =>
    look(demo, '/en/', { ...phone, colorScheme }, async ({ page }) => {
      await page.keyboard.press('/');
      await page.locator(`${dialog} pagefind-input input`).fill('đường dây nóng');
      await answer(page);
      await page.getByText('Filter and sort').click();
      await keepPicture(page, `search-dialog-${colorScheme}`);
      await page.addScriptTag({ url: axeAddress });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('pagefind-modal', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        }),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const wide = await page.locator(dialog).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }),
  );
});

describe.skipIf(!browser)('without JavaScript', () => {
  const plain = { ...phone, javaScriptEnabled: false };

  it('the button above is a link to the search page, which leads on to every record', () =>
    look(demo, somewhere, plain, async ({ page, problems }) => {
      await page.locator('.masthead').getByRole('link', { name: 'Tìm kiếm' }).click();
      await page.getByRole('link', { name: 'Duyệt theo đơn vị, theo loại và theo năm' }).click();
      await page.getByRole('link', { name: /^2026/ }).last().click();
      await page.waitForURL('**/tim-kiem/duyet/nam/2026/');
      expect(await page.locator('.entries > li').count()).toBeGreaterThanOrEqual(50);
      await page.getByRole('link', { name: 'Trang sau, cũ hơn' }).click();
      await page.waitForURL('**/tim-kiem/duyet/nam/2026/1/');
      await page.locator('.entries a').first().click();
      await page.waitForURL('**/don-vi/**');
      expect(problems).toEqual([]);
    }));
});
