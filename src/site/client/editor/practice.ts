import type { AnyRecord } from '../../../domain/records/index.ts';
import { editedText } from '../../../register/format/edited-text.ts';
import type { Published } from './published.ts';

/** Where Sveltia CMS keeps what is saved while one practises: a folder of the browser's own. */
const practiceFolder = 'sveltia-cms-test';

/** Under which key the browser remembers of which day the records are that somebody practises with. */
const rememberedDay = (department: string): string => `cong-khai.tap-dung.${department}`;

const typed = (_: string, value: unknown): unknown =>
  typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;

/** A record as its file would be. */
const textOf = ({ type, data, body }: AnyRecord): string =>
  editedText(type, { data: JSON.parse(JSON.stringify(data, typed)) as Record<string, unknown>, body });

const partsOf = (path: string): [folders: string[], name: string] => {
  const parts = path.split('/');
  return [parts.slice(0, -1), parts.at(-1) ?? ''];
};

async function write(top: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const [folders, name] = partsOf(path);
  let within = top;
  for (const folder of folders) within = await within.getDirectoryHandle(folder, { create: true });
  const writable = await (await within.getFileHandle(name, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

/** Takes a folder away, with all that is in it. */
async function clear(top: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [folders, name] = partsOf(path);
  let within = top;
  try {
    for (const folder of folders) within = await within.getDirectoryHandle(folder);
    await within.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}

/**
 * Lays down a department's published records for practice. What somebody has changed in them stays until the site is of
 * another day.
 */
export async function layDownRecords(
  department: string,
  { asOf, ofDepartment }: Pick<Published, 'asOf' | 'ofDepartment'>,
): Promise<void> {
  const key = rememberedDay(department);
  if (localStorage.getItem(key) === asOf) return;
  const root = await navigator.storage.getDirectory();
  const top = await root.getDirectoryHandle(practiceFolder, { create: true });
  const file = ofDepartment.find(({ type }) => type === 'departments')?.file;
  if (file) await clear(top, partsOf(file)[0].join('/'));
  for (const record of ofDepartment) await write(top, record.file, textOf(record));
  localStorage.setItem(key, asOf);
}
