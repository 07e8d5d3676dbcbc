import { CannotRun } from '../cli/command/cannot-run.ts';
import { systemFault } from '../cli/command/failure.ts';
import type { Text } from '../domain/text.ts';
import type { Publication } from '../site/publication.ts';
import type { Shard } from '../site/shard.ts';
import type { IndexFile } from '../site/search/chunks.ts';
import { searchFiles } from '../site/search/search-files.ts';
import { translationsFor } from '../site/translations/index.ts';
import type { IndexRequest, MakeIndex } from '../site/search/pagefind-index.ts';
import { startPagefind, type Pagefind } from './pagefind.ts';
import type { SiteCache } from './site-cache.ts';
import { SearchCache } from './search-cache.ts';

/**
 * Begins to make the files of the search index, beside whatever else there is to do; indexes whose entries are as before
 * are taken from `cache`, if one is given. Of a shard, only what it makes.
 * @throws CannotRun if Pagefind fails or ends before it is through
 */
export function startSearchIndex(
  publication: Publication,
  cache?: SiteCache,
  shard?: Shard,
): Promise<IndexFile[]> {
  const files = searchIndex(publication, cache, shard);
  // What it fails with is thrown where it is waited for.
  files.catch(() => undefined);
  return files;
}

async function searchIndex(publication: Publication, cache?: SiteCache, shard?: Shard): Promise<IndexFile[]> {
  let pagefind: Pagefind | undefined;
  const make = (request: IndexRequest) => (pagefind ??= startPagefind()).makeIndex(request);
  const makeAll: MakeIndex = ({ entries, maxFragments }) =>
    make({ entries: entries.map((entry) => entry.make()), maxFragments });
  const kept = cache && new SearchCache(cache, publication);
  try {
    const makeIndex = kept?.remembering(make) ?? makeAll;
    const files = await searchFiles(publication, translationsFor('vi'), makeIndex, shard, kept?.code);
    kept?.close();
    return files;
  } catch (error) {
    throw systemFault(error) ? error : new CannotRun(searchFailed(error));
  } finally {
    pagefind?.end();
  }
}

function searchFailed(error: unknown): Text {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return {
    vi: `Pagefind, chương trình lập chỉ mục tìm kiếm, dừng giữa chừng (${reason}), có thể vì máy hết bộ nhớ hoặc thiếu tệp của chương trình. Trang đã đăng trước đó còn nguyên. Chạy lại; nếu vẫn vậy, chạy npm ci rồi chạy lại.`,
    en: `Pagefind, which makes the search index, stopped before it had finished (${reason}), perhaps because the machine ran out of memory or its files are missing. The previous site is untouched. Run the command again; if that does not help, run npm ci first.`,
  };
}
