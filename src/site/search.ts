import { createIndex, type PagefindIndex } from 'pagefind';
import { displayDate, yearOf } from '../domain/dates.ts';
import { departmentTypeNames, recordTypes, type DepartmentRecord } from '../domain/records/index.ts';
import { addresses, addressOf } from './addresses.ts';
import { answerOf } from './answer.ts';
import { factsOf } from './facts.ts';
import { wordsOf } from './markdown.ts';
import { nameIn } from './names.ts';
import type { Publication } from './publication.ts';
import { dateOf, titleOf } from './record.ts';
import type { Words } from './translations/index.ts';

/** A file of a search index, by its path within the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Few large files in place of one for every record: a national archive has tens of thousands. */
const maxFragments = 600;

/** How many records are on their way to Pagefind's process at once: enough for it to work on while pages are rendered. */
const inFlight = 512;

/** A đ as Pagefind can match it; `public/pagefind/pagefind.js` writes queries the same way and turns results round. */
const encode = (text: string): string => text.replaceAll('đ', 'd\u0345').replaceAll('Đ', 'D\u0345');

type Entry = Parameters<PagefindIndex['addCustomRecord']>[0];

function entryOf(record: DepartmentRecord, publication: Publication, words: Words): Entry {
  const type = recordTypes[record.type].title[words.language];
  const department = nameIn(record.department, publication, words);
  const date = dateOf(record);
  const facts = factsOf(record, publication, words, ['title']).flatMap(({ values }) =>
    values.map(({ text }) => text),
  );
  const parts = [
    titleOf(record, words),
    answerOf(record, publication, words),
    wordsOf(record.body),
    ...facts,
  ];
  const sentences = parts.filter(Boolean).map((part) => part.replace(/[.\s]+$/, ''));
  return {
    url: addressOf(record),
    language: words.language,
    content: encode(sentences.join('. ')),
    meta: {
      title: encode(titleOf(record, words)),
      type: encode(type),
      department: encode(department),
      day: displayDate(date),
    },
    filters: { type: [type], department: [department], year: [yearOf(date)] },
    sort: { date },
  };
}

function departmentEntries({ register }: Publication, words: Words): Entry[] {
  return register.records.departments.map(({ slug, data, body }) => ({
    url: addresses.department(slug),
    language: words.language,
    content: encode(
      [
        data.name,
        data.nameEn,
        ...(data.formerNames ?? []).flatMap((former) => [former.name, former.nameEn]),
        data.address,
        data.phone,
        data.email,
        wordsOf(body),
      ].join('. '),
    ),
    meta: {
      title: encode(data.name),
      type: encode(words.department),
      department: encode(data.name),
      day: displayDate(data.validFrom),
    },
    filters: { type: [words.department], department: [data.name] },
    sort: { date: data.validFrom },
  }));
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
  return files;
}

/**
 * The search files, by path below `/pagefind/`: an index of the current year with Pagefind's code, and one of the
 * archive, which the browser merges, so that a new record changes the small one only. `others.js` names what there is
 * to merge: a publisher in its first year has no archive.
 */
export async function searchFiles(publication: Publication, words: Words): Promise<IndexFile[]> {
  const { register, compliance } = publication;
  const thisYear = yearOf(compliance.today);
  const records = departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => register.records[type]);
  const { current = [], archive = [] } = Object.groupBy(records, (record) =>
    yearOf(dateOf(record)) < thisYear ? 'archive' : 'current',
  );
  const entries = (some: readonly DepartmentRecord[]) =>
    some.map((record) => entryOf(record, publication, words));
  const engine = await indexOf([...departmentEntries(publication, words), ...entries(current)]);
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
