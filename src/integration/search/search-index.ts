import { CannotRun } from '../../cli/command/cannot-run.ts';
import { systemFault } from '../../cli/command/failure.ts';
import type { Text } from '../../domain/text.ts';
import type { Publication } from '../../site/publication.ts';
import type { Shard } from '../../site/shard.ts';
import type { IndexFile } from '../../site/search/chunks.ts';
import { searchFiles } from '../../site/search/search-files.ts';
import { translationsFor } from '../../site/translations/index.ts';
import type { IndexMaker, IndexRequest } from '../../site/search/pagefind-index.ts';
import { startPagefind, type Pagefind } from './pagefind.ts';
import type { SiteCache } from '../cache/site-cache.ts';
import { SearchCache } from './search-cache.ts';

/** The files of a search index, of each of its indexes as soon as it is made. */
export type SearchIndex = ReadableStream<IndexFile[]>;

/**
 * Begins to make the files of the search index, beside whatever else there is to do; indexes whose entries are as before
 * are taken from `cache`, if one is given. Of a shard, only what it makes. Reading them throws CannotRun if Pagefind fails
 * or ends before it is through.
 */
export const startSearchIndex = (publication: Publication, cache?: SiteCache, shard?: Shard): SearchIndex =>
  new ReadableStream({
    async start(stream) {
      for await (const files of searchIndex(publication, cache, shard)) stream.enqueue(files);
      stream.close();
    },
  });

async function* searchIndex(
  publication: Publication,
  cache?: SiteCache,
  shard?: Shard,
): AsyncGenerator<IndexFile[], undefined> {
  let pagefind: Pagefind | undefined;
  const make = async (request: IndexRequest) => {
    pagefind ??= startPagefind();
    try {
      return await pagefind.makeIndex(request);
    } catch (error) {
      throw systemFault(error) ? error : new CannotRun(pagefindFailed(error));
    }
  };
  const kept = cache && new SearchCache(cache, publication);
  try {
    yield* searchFiles(
      publication,
      translationsFor('vi'),
      kept?.remembering(make) ?? makerBy(make),
      shard,
      kept?.code,
    );
    kept?.close();
  } finally {
    pagefind?.end();
  }
}

/** Makes every index by `make`, and every entry anew. */
const makerBy = (make: (request: IndexRequest) => Promise<IndexFile[]>): IndexMaker => ({
  makeIndex: ({ entries, ...form }) => make({ entries: entries.map((one) => one.make()), ...form }),
  entryOf: (plan) => plan.make(),
});

function pagefindFailed(error: unknown): Text {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return {
    vi: `Pagefind, chương trình lập chỉ mục tìm kiếm, dừng giữa chừng (${reason}), có thể vì máy hết bộ nhớ hoặc thiếu tệp của chương trình. Trang đã đăng trước đó còn nguyên. Chạy lại; nếu vẫn vậy, chạy npm ci rồi chạy lại.`,
    en: `Pagefind, which makes the search index, stopped before it had finished (${reason}), perhaps because the machine ran out of memory or its files are missing. The previous site is untouched. Run the command again; if that does not help, run npm ci first.`,
  };
}
