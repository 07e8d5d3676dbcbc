import { createIndex, type PagefindIndex } from 'pagefind';
import { firstDay, monthOf, yearOf, type PlainDate } from '../domain/dates.ts';
import {
  departmentTypeNames,
  recordTypes,
  type DepartmentRecord,
  type RecordOf,
} from '../domain/records/index.ts';
import { addresses, addressOf } from './addresses.ts';
import { answerOf } from './answer.ts';
import { factsOf } from './facts.ts';
import { wordsOf } from './markdown.ts';
import { nameIn } from './names.ts';
import type { Publication } from './publication.ts';
import { dateOf, newestFirst, titleOf } from './record.ts';
import { inSmallChunks, type IndexFile } from './search-chunks.ts';
import { standingsOf } from './standing.ts';
import type { Words } from './translations/index.ts';

/** Few large files in place of one for every record: a national archive has tens of thousands. */
const maxFragments = 600;

/** How many records are on their way to Pagefind's process at once: enough for it to work on while pages are rendered. */
const inFlight = 512;

/** How many records answer a search at first, at least: few enough that a telephone loads them at once. */
const first = 150;

/** A đ as Pagefind can match it; `public/pagefind/pagefind.js` writes queries the same way and turns results round. */
const encode = (text: string): string => text.replaceAll('đ', 'd\u0345').replaceAll('Đ', 'D\u0345');

type Entry = Parameters<PagefindIndex['addCustomRecord']>[0];

/** The type of departments among the types that records are narrowed down by. */
export const departmentFilter = 'don-vi';

/** Facts that nobody searches for by words, and that would fill the index with what no other record says. */
const unsearched = ['title', 'attachments', 'owners'];

function entryOf(record: DepartmentRecord, publication: Publication, words: Words): Entry {
  const date = dateOf(record);
  const facts = factsOf(record, publication, words, unsearched).flatMap(({ values }) =>
    values.map(({ text }) => text),
  );
  const parts = [
    titleOf(record, words),
    answerOf(record, publication, words),
    wordsOf(record.body),
    ...facts,
  ];
  const sentences = parts.filter(Boolean).map((part) => part.replace(/[.\s]+$/, ''));
  const outlet = 'outlet' in record.data ? publication.register.outlet(record.data.outlet) : undefined;
  return {
    url: addressOf(record),
    language: words.language,
    content: encode(sentences.join('. ')),
    meta: {
      title: encode(titleOf(record, words)),
      department: encode(nameIn(record.department, publication, words)),
      date,
    },
    // The search page's address and its lists call what records are narrowed down by the same.
    filters: {
      'don-vi': [record.department],
      loai: [recordTypes[record.type].address],
      nam: [yearOf(date)],
      bao: outlet ? [outlet.slug] : [],
      'tinh-trang': standingsOf(record, publication),
    },
    sort: { date },
  };
}

function departmentEntry({ slug, data, body }: RecordOf<'departments'>, words: Words): Entry {
  const former = (data.formerNames ?? []).flatMap(({ name, nameEn }) => [name, nameEn]);
  return {
    url: addresses.department(slug),
    language: words.language,
    content: encode(
      [data.name, data.nameEn, ...former, data.address, data.phone, data.email, wordsOf(body)].join('. '),
    ),
    meta: { title: encode(data.name), department: encode(data.name) },
    filters: { 'don-vi': [slug], loai: [departmentFilter] },
    sort: { date: data.validFrom },
  };
}

/** Makes one index in Pagefind's own process, beside whatever else is running. @throws Error if Pagefind fails */
async function indexOf(entries: readonly Entry[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  for (let at = 0; at < entries.length; at += inFlight) {
    await Promise.all(entries.slice(at, at + inFlight).map((entry) => index.addCustomRecord(entry)));
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  await index.deleteIndex();
  return inSmallChunks(files);
}

/** The first day of the months that answer a search at first, from the newest back; undefined if all of them do. */
function firstAnswered(records: readonly DepartmentRecord[]): PlainDate | undefined {
  const last = newestFirst(records)[first];
  return last && firstDay(monthOf(dateOf(last)));
}

/**
 * The search files, by path below `/pagefind/`: an index of the departments and the newest months with Pagefind's code,
 * which answers a search first, and one of everything older, which the browser adds. So the first result comes soon,
 * and a new record changes the small index only. `others.js` names what there is to add: a small publisher has nothing.
 */
export async function searchFiles(publication: Publication, words: Words): Promise<IndexFile[]> {
  const { records: all } = publication.register;
  const records = departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => all[type]);
  const since = firstAnswered(records);
  const { recent = [], archive = [] } = Object.groupBy(records, (record) =>
    since !== undefined && dateOf(record) < since ? 'archive' : 'recent',
  );
  const entries = (some: readonly DepartmentRecord[]) =>
    some.map((record) => entryOf(record, publication, words));
  const departments = all.departments.map((department) => departmentEntry(department, words));
  const engine = await indexOf([...departments, ...entries(recent)]);
  const older = archive.length > 0 ? await indexOf(entries(archive)) : [];
  const isData = ({ path }: IndexFile): boolean =>
    /\.(pf_meta|pf_fragment|pf_index|pf_filter|pagefind)$|entry\.json$/.test(path);
  const isEngine = (file: IndexFile): boolean => isData(file) || /^pagefind(-worker)?\.js$/.test(file.path);
  const isInterface = ({ path }: IndexFile): boolean => path.startsWith('pagefind-component-ui.');
  return [
    ...engine.filter(isEngine).map(({ path, content }) => ({ path: `engine/${path}`, content })),
    ...engine.filter(isInterface),
    ...older.filter(isData).map(({ path, content }) => ({ path: `archive/${path}`, content })),
    {
      path: 'others.js',
      content: Buffer.from(`export const others = ${older.length > 0 ? "['archive']" : '[]'};\n`),
    },
  ];
}
