import type { Locator, Page } from 'playwright-core';
import { readTree } from '../../src/register/files.ts';

/** Where the editor keeps what is saved while one practises: a folder of the browser's own. */
export const practiceFolder = 'sveltia-cms-test';

/** Files by their paths in a repository. */
type Files = readonly (readonly [path: string, text: string])[];

/** The records of a department and all outlets, as the editor finds them in a repository. */
export const recordsOf = (content: string, department: string): Files =>
  readTree(content)
    .files.filter(({ path }) => path.startsWith(`departments/${department}/`) || path.startsWith('outlets/'))
    .map(({ path, bytes }) => [`content/${path}`, bytes?.toString() ?? '']);

/** Lays files down in a folder of the browser's own. */
export async function layDown(page: Page, folder: string, files: Files): Promise<void> {
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
    [folder, files] as const,
  );
}

/** A button of the editor, by what it says. */
export const button = (page: Page, words: string): Locator =>
  page.locator('button', { hasText: words }).first();

/** A list of records, by its name in the editor's sidebar. */
const list = (page: Page, name: string): Locator => page.locator('[role=treeitem]', { hasText: name });

/** How long a list that was chosen may take to open before it is chosen again, in milliseconds. */
const opening = 3000;

/**
 * Opens a list of records by its name. The editor opens its first list by itself once it has read the records, over whatever
 * was chosen before: then the list is chosen again. Until it is open, a button still belongs to the first.
 */
export async function openList(page: Page, name: string): Promise<void> {
  await page.locator('[role=row]').first().waitFor();
  const chosen = page.locator('[role=treeitem][aria-selected=true]', { hasText: name });
  for (let isOpen = false; !isOpen;) {
    await list(page, name).click();
    isOpen = await chosen.waitFor({ timeout: opening }).then(
      () => true,
      () => false,
    );
  }
}

/** Opens the editor for practice by its link on the page of departments. */
export async function practise(page: Page, link: Locator): Promise<void> {
  await link.click();
  await button(page, 'Làm việc với kho mã nguồn thử nghiệm').click();
  await button(page, 'Tạo mới').waitFor();
}

/** A field of the form, by its path in the record. */
export const field = (page: Page, path: string): Locator => page.locator(`[data-key-path="${path}"]`).first();

/** A field with whatever it lies in scrolled into sight, for the editor draws only what is seen. */
export async function seen(page: Page, path: string): Promise<Locator> {
  const parts = path.split('.');
  for (const [index, part] of parts.entries()) {
    if (/^\d+$/.test(part)) continue;
    await field(page, parts.slice(0, index + 1).join('.')).scrollIntoViewIfNeeded();
  }
  return field(page, path);
}

/** Types into a field. */
export async function type(page: Page, path: string, value: string): Promise<void> {
  await (await seen(page, path)).locator('input').first().fill(value);
}

/** Chooses among buttons or in a list. A group of buttons minds a press only once it has given one of them its tab stop. */
export async function choose(page: Page, path: string, ...values: readonly string[]): Promise<void> {
  const choices = await seen(page, path);
  await choices.locator('[role=radio][tabindex], [role=combobox]').first().waitFor();
  for (const value of values) {
    const radio = choices.locator(`[role=radio][value="${value}"]`);
    if ((await radio.count()) > 0) {
      await radio.click();
      continue;
    }
    await choices.locator('[role=combobox]').click();
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
export const pressSave = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
