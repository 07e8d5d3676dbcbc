import { CannotRun } from '../cli/command/cannot-run.ts';
import { systemFault } from '../cli/command/failure.ts';
import type { Text } from '../domain/text.ts';
import type { Publication } from '../site/publication.ts';
import type { IndexFile } from '../site/search/chunks.ts';
import { searchFiles } from '../site/search/search-files.ts';
import { translationsFor } from '../site/translations/index.ts';
import { startPagefind } from './pagefind.ts';

/** Makes the files of the search index. @throws CannotRun if Pagefind fails or ends before it is through */
export async function searchIndex(publication: Publication): Promise<IndexFile[]> {
  const pagefind = startPagefind();
  try {
    return await searchFiles(publication, translationsFor('vi'), pagefind.makeIndex);
  } catch (error) {
    throw systemFault(error) ? error : new CannotRun(searchFailed(error));
  } finally {
    pagefind.end();
  }
}

function searchFailed(error: unknown): Text {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return {
    vi: `Pagefind, chương trình lập chỉ mục tìm kiếm, dừng giữa chừng (${reason}), có thể vì máy hết bộ nhớ hoặc thiếu tệp của chương trình. Trang đã đăng trước đó còn nguyên. Chạy lại; nếu vẫn vậy, chạy npm ci rồi chạy lại.`,
    en: `Pagefind, which makes the search index, ended before it was through (${reason}), perhaps since the machine ran out of memory or its files are missing. The site of before is untouched. Run it again; if that does not help, run npm ci first.`,
  };
}
