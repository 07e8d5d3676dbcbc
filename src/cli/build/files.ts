import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close as closePagefind } from 'pagefind';
import type { Text } from '../../domain/text.ts';
import type { BuiltSite } from '../../site/links/links.ts';
import type { Publication } from '../../site/publication.ts';
import { searchFiles } from '../../site/search/search.ts';
import { wordsFor } from '../../site/translations/index.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { systemFault } from '../command/failure.ts';

/** Writes a file of the site, with the folders above it. */
export function write(folder: string, path: string, content: string | Uint8Array) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Makes the search index and writes its files into a folder. @throws CannotRun if Pagefind ends before it is through */
export async function writeSearch(publication: Publication, folder: string) {
  for (const { path, content } of await answered(searchFiles(publication, wordsFor('vi'))))
    write(folder, `pagefind/${path}`, content);
  await closePagefind();
}

/**
 * What Pagefind answers. It is a program of its own, and what it was asked is never answered once it has died: nothing
 * is left to wait for then, which Node.js tells before it would end.
 */
async function answered<T>(asked: Promise<T>): Promise<T> {
  const { promise: died, reject } = Promise.withResolvers<never>();
  const tell = () => {
    reject(new Error('Pagefind gives no answer'));
  };
  process.once('beforeExit', tell);
  const { error: print } = console;
  // Pagefind prints a trace for each question that it cannot be asked any more; one sentence says it below.
  console.error = (...said: unknown[]) => {
    if (said[0] !== 'Service stopped') print(...said);
  };
  try {
    return await Promise.race([asked, died]);
  } catch (error) {
    throw systemFault(error) ? error : new CannotRun(searchFailed(error));
  } finally {
    process.off('beforeExit', tell);
    console.error = print;
  }
}

function searchFailed(error: unknown): Text {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return {
    vi: `Pagefind, chương trình lập chỉ mục tìm kiếm, dừng giữa chừng (${reason}), có thể vì máy hết bộ nhớ hoặc thiếu tệp của chương trình. Trang đã đăng trước đó còn nguyên. Chạy lại; nếu vẫn vậy, chạy npm ci rồi chạy lại.`,
    en: `Pagefind, which makes the search index, ended before it was through (${reason}), perhaps since the machine ran out of memory or its files are missing. The site of before is untouched. Run it again; if that does not help, run npm ci first.`,
  };
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The path of every file below a folder, with `/` on every system, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
    )
    .sort();

/** Each record's and each published file's path and SHA-256, so that anybody can prove what was published. */
export function manifest({ register, compliance, emergency }: Publication, folder: string): string {
  const records = register.tree.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes ?? '') }));
  const files = filesBelow(folder).map((path) => ({
    path,
    sha256: sha256(readFileSync(join(folder, path))),
  }));
  const lane = emergency && { statements: emergency.statements, commit: emergency.commit };
  return `${JSON.stringify({ asOf: compliance.today, emergency: lane, records, files }, null, 2)}\n`;
}

/** The built site as the look at its links wants it. */
export function builtSite(site: string): BuiltSite {
  const paths = new Set(filesBelow(site)).add('data/manifest.json');
  const pages = new Set([...paths].filter((path) => path.endsWith('.html')));
  const get = (path: string) => (pages.has(path) ? readFileSync(join(site, path), 'utf8') : undefined);
  return { paths, pages: { keys: () => pages.keys(), get } };
}
