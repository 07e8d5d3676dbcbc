import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addresses } from '../src/site/addresses.ts';
import { pictureDensity, pictures, pictureSize } from '../src/site/guide-pictures.ts';
import { launch, noBrowser } from './browser.ts';
import { engineFolder, enginePublic } from '../src/register/engine.ts';
import { bringUp, button, choose, openList, practise, pressSave, type } from './pictures/editor.ts';
import { takeOnlyHelp } from './usage.ts';
import { smallPng } from './small-png.ts';
import { typefaceFile, weights } from './typeface/typeface.ts';

takeOnlyHelp(
  'pictures',
  'Takes the pictures of the guides anew: src/site/public/pictures/. Needs a Chromium.',
);

/** The department whose screens are shown. */
const department = 'vinh-ha';

/** The day on every screen: that of the demo. */
const day = '2026-11-22';

/** How long a screen is left alone before its picture is taken, in milliseconds. */
const settling = 800;

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-pictures-'));
const content = join(folder, 'content');
cpSync(join(engineFolder, 'content'), content, { recursive: true });

change(join(content, 'publisher.yaml'), 'host: forgejo', 'host: gitlab');

const briefing = join(content, `departments/${department}/briefings/2026-10.md`);
const person = join(content, `departments/${department}/spokespersons/ngo-the-luong.md`);

/** Changes a record as somebody would who edits its file. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
  writeFileSync(file, text.replace(from, to));
}

/** The window of every screen, in a browser of Vietnam. */
const window = {
  viewport: pictureSize,
  deviceScaleFactor: pictureDensity,
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  reducedMotion: 'reduce',
} as const;

/** In the browser: the typeface is there before any page asks for it, so that no picture depends on how fast it comes. */
const typeface = weights
  .map((weight) => {
    const bytes = readFileSync(typefaceFile(weight)).toString('base64');
    return `document.fonts.add(new FontFace('Be Vietnam Pro', Uint8Array.fromBase64('${bytes}'), { weight: '${weight}' }));`;
  })
  .join('\n');

/** Brings the contact with a number to the top of the window, once it is there. */
const showContact = (page: Page, number: string): Promise<void> =>
  page.locator('.contact', { has: page.locator('.reach', { hasText: number }) }).evaluate((contact) => {
    contact.scrollIntoView({ block: 'start', behavior: 'instant' });
  });

/** The screens, in the order of the guides. */
async function screens(
  origin: string,
  open: () => Promise<Page>,
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const office = `${origin}${addresses.departments}${department}/`;
  const choice = async (): Promise<Page> => {
    const page = await open();
    await page.goto(`${origin}${addresses.admin}`);
    return page;
  };
  const openEditor = (page: Page): Promise<void> =>
    practise(page, page.locator(`main a[href="${addresses.practiceOf(department)}"]`));

  let page = await choice();
  await take(page, 'chon-don-vi');
  await openEditor(page);
  await take(page, 'trinh-soan-thao');
  await button(page, 'Tạo mới').click();
  await type(page, 'title', 'Thông tin tháng 11/2026: kết quả hai tháng đầu năm công tác');
  await choose(page, 'period', '2026-11');
  await bringUp(page, 'title');
  await take(page, 'thong-tin-dinh-ky');
  await pressSave(page);
  await bringUp(page, 'releasedAt');
  await take(page, 'con-thieu');

  page = await choice();
  await openEditor(page);
  await openList(page, 'Người phát ngôn');
  await page.getByText('Ngô Thế Lượng').first().click();
  await type(page, 'phone', '0200 321 0188');
  await bringUp(page, 'phone');
  await take(page, 'doi-so-dien-thoai');

  page = await choice();
  await openEditor(page);
  await openList(page, 'Yêu cầu của báo chí');
  await button(page, 'Tạo mới').click();
  await choose(page, 'outcome', 'refused');
  await bringUp(page, 'outcome');
  await take(page, 'tu-choi');

  page = await choice();
  await openEditor(page);
  await openList(page, 'Trả lời báo chí');
  await take(page, 'tra-loi-bao-chi');

  page = await open();
  await page.goto(office);
  await showContact(page, '0200 321 0106');
  await take(page, 'trang-don-vi-truoc');
  change(person, 'phone: 0200 321 0106', 'phone: 0200 321 0188');
  await showContact(page, '0200 321 0188');
  await take(page, 'trang-don-vi-sau');
  change(briefing, 'period: 2026-10', 'perod: 2026-10');
  await page.locator('cong-khai-findings section').waitFor();
  await take(page, 'ket-qua-kiem-tra');
}

const picturesFolder = join(enginePublic, pictures);
mkdirSync(picturesFolder, { recursive: true });

const browser = await launch();
if (!browser) throw new Error(noBrowser);
const server = spawn(process.execPath, [join(engineFolder, 'src/cli/dev.ts'), '--as-of', day], {
  cwd: folder,
});
try {
  const origin = await new Promise<string>((settle, fail) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address) settle(address);
      });
    }
    server.once('close', () => {
      fail(new Error(said));
    });
  });
  const open = async (): Promise<Page> => {
    const page = await browser.newPage(window);
    page.setDefaultTimeout(180_000);
    await page.addInitScript({ content: typeface });
    return page;
  };
  await screens(origin, open, async (page, name) => {
    await page.waitForTimeout(settling);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(join(picturesFolder, `${name}.png`), await smallPng(png));
    process.stdout.write(`public/pictures/${name}.png\n`);
  });
} finally {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
