import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { events, type OverlayContent } from '../../../src/integration/dev/dev-overlay-content.ts';
import { start } from '../../support/command.ts';
import { writeTree } from '../../support/tree.ts';
import { browser, patience } from './browser.ts';

const content = writeTree();
const briefing = join(content, 'departments/an-phu/briefings/2026-10.md');
const settings = join(content, 'publisher.yaml');

const wait = { timeout: patience };

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        settle(port);
      });
    });
  });

let command: ChildProcess;
let page: Page;
let said = '';
/** How many places to correct the page was last told of. */
let told: number | undefined;

beforeAll(async () => {
  if (!browser) return;
  const port = await freePort();
  // Nothing can be written to that home folder.
  command = start('dev', ['--content', content, '--port', String(port)], { HOME: '/dev/null' });
  const address = await new Promise<string>((settle, fail) => {
    const listen = (text: string) => {
      said += text;
      const shown = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (shown) settle(shown);
    };
    command.stdout?.setEncoding('utf8').on('data', listen);
    command.stderr?.setEncoding('utf8').on('data', listen);
    command.once('close', () => {
      fail(new Error(said));
    });
  });
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const { event, data } = JSON.parse(payload.toString()) as { event?: string; data?: OverlayContent };
      if (event === events.findings) told = data?.lines.length;
    }),
  );
  await page.goto(`${address}don-vi/an-phu/`);
});

afterAll(async () => {
  if (!browser) return;
  await page.close();
  const ended = new Promise((settle) => command.once('close', settle));
  command.kill();
  await ended;
});

const notice = () => page.locator('cong-khai-findings section');

/** Opens a page once there is one, also where one that is open is just reloaded, which would end the way to another. */
const visit = (address: string) =>
  expect.poll(async () => (await page.goto(address))?.status(), wait).toBe(200);

/** Changes a file as an editor would, all at once. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/**
 * Changes back what was wrong, and waits until the page that is reloaded for it has been told that nothing is: before that,
 * the next change would be shown by a page that is about to go.
 */
async function correct(file: string, wrong: string, right: string): Promise<void> {
  change(file, wrong, right);
  await expect.poll(() => told, wait).toBe(0);
  await notice().waitFor({ state: 'detached' });
}

describe.skipIf(!browser)('npm run dev', () => {
  it('shows nothing over the page while every record is right', async () => {
    await expect.poll(() => told, wait).toBe(0);
    expect(await notice().count()).toBe(0);
  });

  it('shows at once what is wrong with a record, where and what to write, and goes when it is corrected', async () => {
    change(briefing, 'period: 2026-10', 'perod: 2026-10');
    await notice().waitFor();
    const text = await notice().innerText();
    expect(text).toContain('1 chỗ phải sửa trong các bản ghi');
    expect(text).toContain(`${briefing}:3`);
    expect(text).toContain('Có lẽ ý bạn là “Tháng” (`period`): sửa tên trường ở dòng này thành `period:`.');
    expect(text).toContain('key-unknown');
    expect(await page.locator('cong-khai-findings').getAttribute('lang')).toBe('vi');
    await correct(briefing, 'perod: 2026-10', 'period: 2026-10');
    expect(await page.locator('h1').innerText()).toContain('An Phú');
  });

  it('stays after a click on another page, and can be closed', async () => {
    change(briefing, 'period: 2026-10', 'period: 2026-13');
    await notice().waitFor();
    await page.reload();
    await notice().waitFor();
    await notice().getByRole('button', { name: 'Đóng' }).click();
    expect(await notice().count()).toBe(0);
    await correct(briefing, 'period: 2026-13', 'period: 2026-10');
  });

  it('has the page of a record that is added', async () => {
    const earlier = page.url();
    const added = join(content, 'departments/an-phu/briefings/2026-07.md');
    writeFileSync(added, readFileSync(briefing, 'utf8').replace('period: 2026-10', 'period: 2026-07'));
    await visit(new URL('thong-tin-dinh-ky/2026-07/', earlier).href);
    expect(await page.locator('h1').innerText()).toContain('Thông tin định kỳ');
    await visit(earlier);
  });

  it('shows what is wrong with the record whose page is open, which comes back once it is corrected', async () => {
    const earlier = page.url();
    await visit(new URL('thong-tin-dinh-ky/2026-10/', earlier).href);
    const shown = await page.locator('h1').innerText();
    change(briefing, 'period: 2026-10', 'period: 2026-13');
    await notice().waitFor();
    expect(await notice().innerText()).toContain(`${briefing}:3`);
    await page.locator('h1', { hasText: 'Không tìm thấy trang' }).waitFor();
    await correct(briefing, 'period: 2026-13', 'period: 2026-10');
    await page.locator('h1', { hasText: shown }).waitFor();
    await visit(earlier);
  });

  it('says that a search needs a site that is built', async () => {
    const earlier = page.url();
    await visit(new URL('/tim-kiem/?q=bien+lai', earlier).href);
    const failed = page.locator('.search .failed');
    await failed.waitFor();
    expect(await failed.innerText()).toContain('chạy npm run build rồi npm run preview');
    await visit(earlier);
  });

  it('shows what is wrong with publisher.yaml over the site as it was', async () => {
    change(settings, 'timeZone: Asia/Ho_Chi_Minh', 'timeZone: Asia/Hanoi');
    await notice().waitFor();
    expect(await notice().innerText()).toContain(`${settings}:8`);
    expect(await notice().innerText()).toContain('“Múi giờ” (`timeZone`) ghi “Asia/Hanoi”, không hợp lệ.');
    expect(await page.locator('h1').innerText()).toContain('An Phú');
    await correct(settings, 'timeZone: Asia/Hanoi', 'timeZone: Asia/Ho_Chi_Minh');
  });

  it('can be read by everybody in the dark as in the light', async () => {
    change(briefing, 'period: 2026-10', 'period: 2026-13');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await notice().waitFor();
      const [text, ground] = await notice().evaluate((shown) => {
        const { color, backgroundColor } = getComputedStyle(shown);
        return [color, backgroundColor];
      });
      expect(text).not.toBe(ground);
    }
    await correct(briefing, 'period: 2026-13', 'period: 2026-10');
  });
});
