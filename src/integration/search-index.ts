import { close as closePagefind } from 'pagefind';
import { CannotRun } from '../cli/command/cannot-run.ts';
import { systemFault } from '../cli/command/failure.ts';
import type { Text } from '../domain/text.ts';
import type { Publication } from '../site/publication.ts';
import type { IndexFile } from '../site/search/chunks.ts';
import { searchFiles } from '../site/search/search-files.ts';
import { translationsFor } from '../site/translations/index.ts';

/** Makes the files of the search index. @throws CannotRun if Pagefind ends before it is through */
export async function searchIndex(publication: Publication): Promise<IndexFile[]> {
  const files = await answered(searchFiles(publication, translationsFor('vi')));
  await closePagefind();
  return files;
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
