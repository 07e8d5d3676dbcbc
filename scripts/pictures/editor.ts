import type { Locator, Page } from 'playwright-core';
import { addresses } from '../../src/site/addresses.ts';

/** Where the editor keeps what is saved while one practises: a folder of the browser's own. */
const practiceFolder = 'sveltia-cms-test';

/** Lays records down where the editor looks for them while one practises. */
async function layDown(page: Page, files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  await page.evaluate(
    async ([top, all]) => {
      for (const [path, text] of all) {
        const parts = `${top}/${path}`.split('/');
        let within = await navigator.storage.getDirectory();
        for (const part of parts.slice(0, -1))
          within = await within.getDirectoryHandle(part, { create: true });
        const file = await within.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    [practiceFolder, files] as const,
  );
}

/** A button, a type of record or a record in the list, by its words. */
export const item = (page: Page, words: string): Locator => page.getByText(words, { exact: true }).first();

/** Opens the editor of a department for practice, with the records that it has. */
export async function openEditor(
  page: Page,
  origin: string,
  department: string,
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  await page.goto(`${origin}${addresses.admin}`);
  await layDown(page, files);
  await page.goto(`${origin}${addresses.practiceOf(department)}`);
  await item(page, 'Làm việc với kho mã nguồn thử nghiệm').click();
  await item(page, 'Tạo mới').waitFor();
}

const field = (page: Page, path: string): Locator => page.locator(`[data-key-path="${path}"]`).first();

/** A field with whatever it lies in scrolled into sight, for the editor draws only what is seen. */
async function seen(page: Page, path: string): Promise<Locator> {
  const parts = path.split('.');
  for (const index of parts.keys())
    await field(page, parts.slice(0, index + 1).join('.')).scrollIntoViewIfNeeded();
  return field(page, path);
}

/** Types into a field. */
export async function type(page: Page, path: string, value: string): Promise<void> {
  await (await seen(page, path)).locator('input').first().fill(value);
}

/** Chooses from the list of a field, whether it is shown whole or opens. */
export async function choose(page: Page, path: string, ...values: readonly string[]): Promise<void> {
  const list = await seen(page, path);
  await list.locator('[role=radio], [role=combobox]').first().waitFor();
  for (const value of values) {
    const radio = list.locator(`[role=radio][value="${value}"]`);
    if ((await radio.count()) > 0) {
      await radio.click();
      continue;
    }
    await list.locator('[role=combobox]').click();
    await page
      .locator(`[role=option][data-value="${value}"], [role=option][value="${value}"]`)
      .first()
      .click();
  }
}

/** Brings a field to the top of the form. */
export async function bringUp(page: Page, path: string): Promise<void> {
  await (
    await seen(page, path)
  ).evaluate((shown) => {
    shown.scrollIntoView({ block: 'start' });
  });
}

/** Asks the editor to save, which it does not while a field is wrong or missing. */
export const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
