import { execFileSync } from 'node:child_process';
import { appendFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { yearOf } from '../../src/domain/dates.ts';
import type { Text } from '../../src/domain/text.ts';
import { today } from './plan.ts';
import type { Row } from './table.ts';

const searching = fileURLToPath(new URL('searching.ts', import.meta.url));

/** A word that no record has but the one that is changed. */
const rare = 'Oánh';

/** The oldest record of a type, by the number in its name: plans begin with the newest month. */
function oldest(archive: string, type: string): { file: string; serial: number } {
  const files = globSync(`departments/*/${type}/*.md`, { cwd: archive });
  const numbered = files.map((file) => ({ file, serial: Number(/(?<!\d)(\d+)\.md$/.exec(file)?.[1]) }));
  return numbered.reduce((one, other) => (other.serial > one.serial ? other : one));
}

/** Adds a sentence to the oldest answer of an archive. */
export function changeOne(archive: string) {
  appendFileSync(
    join(archive, oldest(archive, 'responses').file),
    `\nCâu này về thôn ${rare} được thêm sau.\n`,
  );
}

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
    { kind: { vi: 'từ có ở bản ghi mới', en: 'words of new records' }, query: 'đường dây nóng' },
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
export interface Load {
  /** Code, styles and index, packed. */
  bytes: number;
  results: number;
}

export const loadOf = (site: string, { query, filters = {} }: Omit<Query, 'kind'>): Load =>
  JSON.parse(
    execFileSync(process.execPath, [searching, site, query, JSON.stringify(filters)], { encoding: 'utf8' }),
  ) as Load;

/** What the first results of each kind of search weigh, in kilobytes of a thousand bytes. */
export const searchRows = (site: string, archive: string): Row[] =>
  queriesFor(archive).map((asked) => {
    const { kind, query } = asked;
    const { bytes, results } = loadOf(site, asked);
    const load = Math.round(bytes / 1000);
    return {
      work: { vi: `tìm ${kind.vi}: “${query}”`, en: `searching for ${kind.en}: “${query}”` },
      means: {
        vi: `kết quả đầu tiên sau ${load} KB nén, lúc đầu ${results} kết quả`,
        en: `the first result after ${load} KB packed, ${results} results at first`,
      },
    };
  });
