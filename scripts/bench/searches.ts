import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { yearOf } from '../../src/domain/dates.ts';
import type { Text } from '../../src/domain/text.ts';
import { today } from './plan.ts';
import { oldest, rare } from './changes.ts';
import type { SearchLoad } from './results.ts';

const searching = fileURLToPath(new URL('searching.ts', import.meta.url));

/** A search, and what kind it is. */
interface Query {
  kind: Text;
  query: string;
  filters?: Readonly<Record<string, readonly string[]>>;
}

/** What is searched for, each of a kind that weighs otherwise, in an archive of which one record has been changed. */
export function queriesFor(archive: string): Query[] {
  const mandate = readFileSync(join(archive, oldest(archive, 'authorisations').file), 'utf8');
  return [
    { kind: { vi: 'từ bản ghi nào cũng có', en: 'words of every record' }, query: 'thi hành án dân sự' },
    { kind: { vi: 'từ có ở bản ghi mới', en: 'words of new records' }, query: 'giao nhà cho người mua' },
    { kind: { vi: 'từ chỉ có ở bản ghi cũ', en: 'a word of an old record' }, query: rare },
    {
      kind: { vi: 'số của văn bản cũ', en: 'the number of an old document' },
      query: `${oldest(archive, 'responses').serial}/THADS-VP`,
    },
    {
      kind: { vi: 'mã của vụ việc cũ', en: 'the code of an old case' },
      query: /^case: (.*)$/m.exec(mandate)?.[1] ?? '',
    },
    { kind: { vi: 'từ không đâu có', en: 'a word of no record' }, query: 'zzzz' },
    {
      kind: { vi: 'một câu dài', en: 'a long sentence' },
      query: 'trả lời báo chí về việc phân chia tài sản sau ly hôn tại xã Mẫu',
    },
    {
      kind: { vi: 'từ bản ghi nào cũng có, trong năm cũ', en: 'words of every record, in an old year' },
      query: 'thi hành án dân sự',
      filters: { nam: [String(Number(yearOf(today)) - 1)] },
    },
  ];
}

/** What a reader of a built site loads until the first results of a search are there. */
export function searchLoadOf(
  site: string,
  { query, filters = {} }: Omit<Query, 'kind'>,
): Pick<SearchLoad, 'bytes' | 'results'> {
  const call = [searching, site, query, JSON.stringify(filters)];
  const { bytes, results } = JSON.parse(
    execFileSync(process.execPath, call, { encoding: 'utf8' }),
  ) as SearchLoad;
  return { bytes, results };
}

/** What the first results of each kind of search weigh. */
export const searchLoads = (site: string, archive: string): SearchLoad[] =>
  queriesFor(archive).map((asked) => ({
    kind: asked.kind,
    query: asked.query,
    ...searchLoadOf(site, asked),
  }));
