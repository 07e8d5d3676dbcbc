import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  button,
  choose,
  field,
  layDown,
  openList,
  practiceFolder,
  practise,
  pressSave,
  recordsOf,
  seen,
  type,
} from '../../../scripts/pictures/editor.ts';
import { demoContent, project, run } from '../../support/command.ts';
import { browser, look, serve } from './browser.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const folder = temporaryFolder('editor');
const content = join(folder, 'content');
cpSync(demoContent, content, { recursive: true });

const served = await serve(inject('demo'));
/** A site whose publisher names no repository. */
const small = await serve(inject('small'));

/** A file of a folder of the browser's own; empty while it is not there. */
const written = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (whole) => {
    const parts = whole.split('/');
    try {
      let within = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) within = await within.getDirectoryHandle(part);
      return await (await (await within.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    } catch {
      return '';
    }
  }, path);

/** Saves, and waits until the editor has closed the record; what it finds wrong with the record is no save. */
async function save(page: Page): Promise<void> {
  const wrong = page.locator('[data-key-path]', { has: page.locator('[aria-invalid=true]') });
  await pressSave(page);
  await button(page, 'Tạo mới').or(wrong).filter({ visible: true }).first().waitFor();
  expect(await wrong.evaluateAll((fields) => fields.map((one) => one.getAttribute('data-key-path')))).toEqual(
    [],
  );
}

/** What the editor's page asks. */
const dialog = (page: Page) => page.getByRole('dialog').and(page.locator('.cong-khai'));

/** Opens the editor of the department for practice. */
async function open(page: Page): Promise<void> {
  const link = { name: 'Cục Thi hành án dân sự tỉnh Vĩnh Hà: tập dùng' };
  await practise(page, page.locator('main').getByRole('link', link));
}

/** A file of this machine, unlike any of another name. */
function drawn(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, `%PDF-1.4\n% ${name}\n%%EOF\n`);
  return path;
}

/** Chooses a file in a field of the form. */
async function chooseFile(page: Page, path: string, file: string): Promise<void> {
  await (await seen(page, path)).locator('input[type=file]').first().setInputFiles(file);
}

/** Drops a file on a field of the form, as from a window of the system's files. */
async function dropFile(page: Page, path: string, file: string): Promise<void> {
  const box = await (await seen(page, path)).locator('.drop-target').first().boundingBox();
  if (!box) throw new Error(`Nothing can be dropped on ${path}`);
  const browserSession = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browserSession.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
}

/** A browser far from Vietnam: the hours of a record are Vietnam's wherever it is written. */
const farAway = { timezoneId: 'America/New_York', viewport: { width: 1280, height: 900 } };

describe.skipIf(!browser)('The editor', () => {
  it('adds a briefing that passes the check, and asks nobody but this site', async () => {
    const briefing = 'departments/vinh-ha/briefings/2026-11.md';
    await look(served, '/admin/', farAway, async ({ page, problems }) => {
      await open(page);
      await button(page, 'Tạo mới').click();
      await type(page, 'title', 'Thông tin tháng 11/2026: "đợt cao điểm" thu hồi nợ');
      await choose(page, 'period', '2026-11');
      await type(page, 'releasedAt', '2026-11-20T09:30');
      await type(page, 'webUpdatedOn', '2026-11-20');
      await choose(page, 'speaker', 'ngo-the-luong');
      await choose(page, 'approval.by', 'bui-thi-thuc-quyen');
      await type(page, 'approval.at', '2026-11-20T16:00');
      await choose(page, 'channels', 'release', 'web');
      await choose(page, 'topics', 'news', 'statistics');
      await choose(page, 'recipients', 'press', 'bao-vinh-ha');
      await (await seen(page, 'body')).locator('[role=textbox]').click();
      await page.keyboard.type('Trong tháng, Cục đã giải quyết xong 612 việc.');
      await pressSave(page);
      expect(await dialog(page).locator('li').allInnerTexts()).toEqual([
        expect.stringMatching(/^Lỗi: .*“Thời điểm cho ý kiến”.*sau khi đã cung cấp/) as string,
      ]);
      await dialog(page).getByRole('button', { name: 'Quay lại sửa' }).click();
      await page.getByText('Chưa lưu. Sửa xong thì lưu lại.').waitFor();
      expect(await written(page, `${practiceFolder}/content/${briefing}`)).toBe('');
      await type(page, 'approval.at', '2026-11-19T16:00');
      await save(page);
      expect(problems).toEqual([]);
      expect(await written(page, `${practiceFolder}/content/${briefing}`)).toBe(
        `---
title: 'Thông tin tháng 11/2026: "đợt cao điểm" thu hồi nợ'
period: 2026-11
releasedAt: 2026-11-20T09:30+07:00
webUpdatedOn: 2026-11-20
speaker: ngo-the-luong
approval:
  by: bui-thi-thuc-quyen
  at: 2026-11-19T16:00+07:00
channels:
  - release
  - web
topics:
  - news
  - statistics
recipients:
  - press
  - bao-vinh-ha
---

Trong tháng, Cục đã giải quyết xong 612 việc.
`,
      );
      writeFileSync(join(content, briefing), await written(page, `${practiceFolder}/content/${briefing}`));
    });
    const before = await run('check', ['--format', 'json', '--department', 'vinh-ha']);
    const after = await run('check', ['--format', 'json', '--department', 'vinh-ha', '--content', content]);
    const counts = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as { counts: Record<string, number> }).counts;
    expect([after.status, counts(after)['error'], counts(after)['warning']]).toEqual([0, 0, 0]);
    expect(counts(after)['records']).toBe((counts(before)['records'] ?? 0) + 1);
  });

  it('names records and what is chosen or dropped without diacritics, in the department’s folder', async () => {
    await look(served, '/admin/', farAway, async ({ page, problems }) => {
      await open(page);
      await openList(page, 'Thông tin đột xuất');
      await button(page, 'Tạo mới').click();
      await type(page, 'title', 'Cưỡng chế kho hàng Đông Đô, đợt 2');
      await type(page, 'occurredAt', '2026-11-22T20:00');
      await choose(page, 'needsInitialInformation', 'true');
      const attached = [
        {
          file: drawn('Sơ đồ_Đường số 5 (BẢN CUỐI).PDF'),
          attach: chooseFile,
          name: 'so-do-duong-so-5-ban-cuoi',
        },
        { file: drawn('Ảnh chụp_Kho số 2.PDF'), attach: dropFile, name: 'anh-chup-kho-so-2' },
      ];
      for (const [index, { file, attach, name }] of attached.entries()) {
        await (await seen(page, 'attachments')).getByText('Thêm').first().click();
        await type(page, `attachments.${index}.title`, 'Sơ đồ');
        await attach(page, `attachments.${index}.file`, file);
        await field(page, `attachments.${index}.file`).getByText(`${name}.pdf`).first().waitFor();
      }
      await save(page);
      expect(problems).toEqual([]);
      const own = `${practiceFolder}/content/departments/vinh-ha`;
      const record = await written(page, `${own}/statements/2026-11-22-cuong-che-kho-hang-dong-do-dot-2.md`);
      for (const { name } of attached) {
        expect(record).toContain(`    file: ${name}.pdf\n`);
        expect(await written(page, `${own}/attachments/${name}.pdf`)).toContain('%PDF');
      }
    });
  });

  it('names an answer to the press by the day it came in, or else by the day it was published', async () => {
    await look(served, '/admin/', farAway, async ({ page, problems }) => {
      await open(page);
      await openList(page, 'Trả lời báo chí');
      const answers = [
        { days: { receivedOn: '2026-11-19', publishedOn: '2026-11-18' }, day: '2026-11-19' },
        { days: { publishedOn: '2026-11-18' }, day: '2026-11-18' },
      ];
      for (const { days, day } of answers) {
        await button(page, 'Tạo mới').click();
        await type(page, 'title', 'Phê bình việc chậm giao nhà');
        await choose(page, 'outlet', 'bao-vinh-ha');
        await choose(page, 'kind', 'criticism');
        await choose(page, 'origin', 'published');
        for (const [name, value] of Object.entries(days)) await type(page, name, value);
        await save(page);
        const path = `departments/vinh-ha/responses/${day}-phe-binh-viec-cham-giao-nha.md`;
        expect(await written(page, `${practiceFolder}/content/${path}`)).toContain(
          `publishedOn: 2026-11-18\n`,
        );
      }
      expect(problems).toEqual([]);
    });
  });

  it('does not save what lacks a field or has it in another form, and says so in Vietnamese', async () => {
    await look(served, '/admin/', farAway, async ({ page }) => {
      await open(page);
      await button(page, 'Tạo mới').click();
      await pressSave(page);
      await field(page, 'title').getByText('Trường bắt buộc').waitFor();
      await page.keyboard.press('Escape');
      await openList(page, 'Người phát ngôn');
      await button(page, 'Tạo mới').click();
      await type(page, 'phone', 'đang cập nhật');
      await pressSave(page);
      await page
        .getByText(/Ghi số điện thoại gọi được/)
        .first()
        .waitFor();
    });
  });

  it('practises with the records of the department alone, changes one line of one for one field, and keeps that', async () => {
    await look(served, '/admin/', farAway, async ({ page, problems }) => {
      await open(page);
      const folders = await page.evaluate(async (top) => {
        const found: string[] = [];
        const root = await navigator.storage.getDirectory();
        const departments = await (
          await (await root.getDirectoryHandle(top)).getDirectoryHandle('content')
        ).getDirectoryHandle('departments');
        for await (const name of departments.keys()) found.push(name);
        return found;
      }, practiceFolder);
      expect(folders).toEqual(['vinh-ha']);
      for (const [path, text] of recordsOf(demoContent, 'vinh-ha'))
        expect(await written(page, `${practiceFolder}/${path}`), path).toBe(text);
      const person = 'departments/vinh-ha/spokespersons/ngo-the-luong.md';
      await openList(page, 'Người phát ngôn');
      await page.locator('[role=row]', { hasText: 'Ngô Thế Lượng' }).first().click();
      await type(page, 'phone', '0200 3555 999');
      await save(page);
      const changed = await written(page, `${practiceFolder}/content/${person}`);
      const [before, after] = [readFileSync(join(content, person), 'utf8'), changed].map((text) =>
        text.split('\n'),
      );
      expect(after).toHaveLength(before?.length ?? 0);
      expect(after?.filter((line, index) => line !== before?.[index])).toEqual(['phone: 0200 3555 999']);
      // The editor remembers who signed in, and opens at once.
      await page.reload();
      await button(page, 'Tạo mới').waitFor();
      expect(await written(page, `${practiceFolder}/content/${person}`)).toBe(changed);
      expect(problems).toEqual([]);
    });
  });

  it('has months chosen in words, leads to the guide, and offers those in office on the days of the record', async () => {
    await look(served, '/admin/', farAway, async ({ page, problems }) => {
      await open(page);
      await page.getByRole('link', { name: 'Hướng dẫn ghi bản ghi này' }).first().waitFor();
      await button(page, 'Tạo mới').click();
      const guide = field(page, 'title').getByRole('link', { name: 'Hướng dẫn ghi bản ghi này' });
      const [opened] = await Promise.all([page.waitForEvent('popup'), guide.click()]);
      await opened.waitForURL('**/huong-dan/them-ban-ghi/');
      await opened.close();
      expect(await field(page, 'approval.contentHash').count()).toBe(0);
      await (await seen(page, 'period')).locator('[role=combobox]').click();
      await page.getByRole('option', { name: 'tháng 11/2026' }).first().click();
      const former = (await seen(page, 'speaker')).locator('[role=radio][value=luong-dinh-khoat]');
      await (await seen(page, 'speaker')).locator('[role=radio][value=ngo-the-luong]').waitFor();
      await former.waitFor({ state: 'hidden' });
      await type(page, 'releasedAt', '2026-01-10T09:30');
      await seen(page, 'speaker');
      await former.waitFor({ state: 'visible' });
      await type(page, 'releasedAt', '2026-11-10T09:30');
      await seen(page, 'speaker');
      await former.waitFor({ state: 'hidden' });
      expect(problems).toEqual([]);
    });
  });

  it('asks before Esc or its button throws away what was typed, and only then', async () => {
    await look(served, '/admin/', farAway, async ({ page, problems }) => {
      await open(page);
      await button(page, 'Tạo mới').click();
      await field(page, 'title').waitFor();
      await page.keyboard.press('Escape');
      await button(page, 'Tạo mới').click();
      await type(page, 'title', 'Một câu dài');
      for (const leave of [() => page.keyboard.press('Escape'), () => page.locator('button.back').click()]) {
        await leave();
        await dialog(page).getByText('Bỏ những gì vừa nhập?').waitFor();
        await page.keyboard.press('Escape');
        await dialog(page).waitFor({ state: 'detached' });
        expect(await field(page, 'title').locator('input').inputValue()).toBe('Một câu dài');
      }
      await page.keyboard.press('Escape');
      await dialog(page).getByRole('button', { name: 'Bỏ, không lưu' }).click();
      await button(page, 'Tạo mới').waitFor();
      expect(problems).toEqual([]);
    });
  });

  it('speaks Vietnamese to a browser that speaks English, and signs out to the list of departments', async () => {
    await look(served, '/admin/', { ...farAway, locale: 'en-US' }, async ({ page, problems }) => {
      await open(page);
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^vi/);
      await page.getByRole('button', { name: 'Hiển thị trình đơn tài khoản' }).click();
      await page.locator('[role=menuitem]', { hasText: 'Đăng xuất' }).click();
      await page.waitForURL('**/admin/');
      expect(await page.locator('h1').innerText()).toBe('Soạn thảo bản ghi');
      expect(problems).toEqual([]);
    });
  });

  it('works with a folder of this machine, without a repository or a server', async () => {
    await look(small, '/admin/', farAway, async ({ page, problems }) => {
      const tree = 'kho-ban-ghi';
      await layDown(page, tree, [
        ['.git/HEAD', 'ref: refs/heads/main\n'],
        ...recordsOf(join(project, 'tests/fixtures/small'), 'an-phu'),
      ]);
      await page.getByRole('link', { name: 'Cục Thi hành án dân sự tỉnh An Phú', exact: true }).click();
      await button(page, 'Làm việc với kho mã nguồn cục bộ').waitFor();
      expect(await page.getByText('Đăng nhập bằng mã truy cập').isVisible()).toBe(false);
      await page.evaluate((name) => {
        Object.assign(window, {
          showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name),
        });
      }, tree);
      await button(page, 'Làm việc với kho mã nguồn cục bộ').click();
      await button(page, 'Tạo mới').waitFor();
      await openList(page, 'Người phát ngôn');
      await page.locator('[role=row]', { hasText: 'Trần Thị Mai Lan' }).first().click();
      await type(page, 'phone', '0200 3555 999');
      await save(page);
      expect(problems).toEqual([]);
      expect(
        await written(page, `${tree}/content/departments/an-phu/spokespersons/tran-thi-mai-lan.md`),
      ).toContain('phone: 0200 3555 999\n');
    });
  });

  it('says how it is set up where no repository is named and the page does not come from this machine', async () => {
    const elsewhere = { ...small, origin: small.origin.replace('127.0.0.1', 'cong-khai.localhost') };
    await look(elsewhere, '/admin/soan-thao/?don-vi=an-phu', {}, async ({ page, problems }) => {
      await page.getByText('Trang này chưa kết nối với kho bản ghi nào').waitFor();
      expect(await page.locator('body').innerText()).toContain('publisher.yaml');
      expect(problems).toEqual([]);
    });
  });

  it('says so where there is no such department, and leads back', async () => {
    await look(served, '/admin/soan-thao/?don-vi=khong-co', {}, async ({ page }) => {
      await page.getByText('Quay lại và chọn đơn vị trong danh sách.').waitFor();
      await page.getByRole('link', { name: 'Về danh sách đơn vị' }).click();
      await page.waitForURL('**/admin/');
    });
  });

  it('goes back by itself from an address that can name no department', async () => {
    await look(served, '/admin/soan-thao/?don-vi=../data/findings', {}, async ({ page }) => {
      await page.waitForURL('**/admin/');
      expect(await page.locator('h1').innerText()).toBe('Soạn thảo bản ghi');
    });
  });
});
