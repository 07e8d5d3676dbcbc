import { createIndex, type PagefindIndex } from 'pagefind';
import { yearOf } from '../../domain/dates.ts';
import {
  departmentTypeNames,
  recordTypes,
  type DepartmentRecord,
  type RecordOf,
} from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { answerOf } from '../answer.ts';
import { factsOf } from '../views/parts/facts.ts';
import { wordsOf } from '../markdown.ts';
import { nameIn } from '../names.ts';
import type { Publication } from '../publication.ts';
import { dateOf, newestFirst, titleOf } from '../record.ts';
import { withMarkedD } from './letters.ts';
import { inSmallChunks, unpack, type IndexFile } from './chunks.ts';
import { searchCode } from './code.ts';
import { standingsOf } from './standing.ts';
import type { Translations } from '../translations/index.ts';

/** In how many files the texts of a part's records lie, and not in one each: a national archive has tens of thousands. */
const filesPerPart = 200;

/** How many records are on their way to Pagefind's process at once: enough for it to work on while pages are rendered. */
const inFlight = 512;

/** How many records answer a search at first: few enough that a telephone loads what they say of everyday words. */
const first = 100;

/** How many records a part of the older ones has: few enough that a telephone loads one such part as well. */
const perPart = 600;

type Entry = Parameters<PagefindIndex['addCustomRecord']>[0];

/** The type of departments among the types that records are narrowed down by. */
export const departmentFilter = 'don-vi';

/** Facts that nobody searches for by words, and that would fill the index with what no other record says. */
const unsearched = ['title', 'attachments', 'owners'];

function entryOf(record: DepartmentRecord, publication: Publication, t: Translations): Entry {
  const date = dateOf(record);
  const facts = factsOf(record, publication, t, unsearched).flatMap(({ values }) =>
    values.map(({ text }) => text),
  );
  const parts = [titleOf(record, t), answerOf(record, publication, t), wordsOf(record.body), ...facts];
  const sentences = parts.filter(Boolean).map((part) => part.replace(/(?<![.\s])[.\s]+$/, ''));
  const outlet = 'outlet' in record.data ? publication.register.outlet(record.data.outlet) : undefined;
  return {
    url: addressOf(record),
    language: t.language,
    content: withMarkedD(sentences.join('. ')),
    meta: {
      title: withMarkedD(titleOf(record, t)),
      department: withMarkedD(nameIn(record.department, publication, t)),
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

function departmentEntry({ slug, data, body }: RecordOf<'departments'>, t: Translations): Entry {
  const former = (data.formerNames ?? []).flatMap(({ name, nameEn }) => [name, nameEn]);
  return {
    url: addresses.department(slug),
    language: t.language,
    content: withMarkedD(
      [data.name, data.nameEn, ...former, data.address, data.phone, data.email, wordsOf(body)].join('. '),
    ),
    meta: { title: withMarkedD(data.name), department: withMarkedD(data.name) },
    filters: { 'don-vi': [slug], loai: [departmentFilter] },
    sort: { date: data.validFrom },
  };
}

/** Makes one index in Pagefind's own process, beside whatever else is running. @throws Error if Pagefind fails */
async function indexOf(entries: readonly Entry[], maxFragments = entries.length): Promise<IndexFile[]> {
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

/**
 * A part of the older records as a page of the guide, by which the browser knows the parts that can have an answer:
 * each word of its records once, and all that they are narrowed down by.
 */
function partEntry(folder: string, entries: readonly Entry[], { language }: Translations): Entry {
  const texts = entries.flatMap(({ content, meta }) => [content, ...Object.values(meta ?? {})]);
  const filters = new Map<string, Set<string>>();
  for (const [name, values] of entries.flatMap((entry) => Object.entries(entry.filters ?? {})))
    filters.set(name, (filters.get(name) ?? new Set()).union(new Set(values)));
  return {
    url: folder,
    language,
    content: [...new Set(texts.flatMap((text) => text.split(/\s+/)))].join(' '),
    filters: Object.fromEntries([...filters].map(([name, values]) => [name, [...values]])),
  };
}

/** What Pagefind calls the pages of an index, by their addresses; each has to have a file of its own. */
const pagesOf = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap((file) => {
      const [, page] = /^fragment\/(.*)\.pf_fragment$/.exec(file.path) ?? [];
      if (page === undefined) return [];
      const { url } = JSON.parse(unpack(file).toString()) as { url: string };
      return [[url, page]];
    }),
  );

/** Older records in parts, the oldest first: a part that is full stays as it is, whatever new records come. */
const partsOf = (oldestFirst: readonly DepartmentRecord[]): DepartmentRecord[][] =>
  Array.from({ length: Math.ceil(oldestFirst.length / perPart) }, (_, at) =>
    oldestFirst.slice(at * perPart, (at + 1) * perPart),
  );

const isIndex = ({ path }: IndexFile): boolean =>
  /\.(pf_meta|pf_fragment|pf_index|pf_filter)$|entry\.json$/.test(path);
const isEngine = (file: IndexFile): boolean =>
  isIndex(file) || /^pagefind(-worker)?\.js$|^wasm\..*\.pagefind$/.test(file.path);
const isInterface = ({ path }: IndexFile): boolean => path.startsWith('pagefind-component-ui.');
const isGuide = (file: IndexFile): boolean => isIndex(file) && !file.path.endsWith('.pf_fragment');

const within = (folder: string, files: readonly IndexFile[]): IndexFile[] =>
  files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));

/**
 * The search files, by path below `/pagefind/`: an index of the departments and the newest records with Pagefind's code,
 * which answers a search first; one of each part of everything older; and the guide, an index whose pages are those
 * parts. So a first result comes soon however old it is, and a new record changes small indexes only. `older.js` names
 * the parts by what Pagefind calls them in the guide, the newest first: a small publisher has none.
 */
export async function searchFiles(publication: Publication, t: Translations): Promise<IndexFile[]> {
  const { records: all } = publication.register;
  const records = newestFirst(departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => all[type]));
  const entriesOf = (some: readonly DepartmentRecord[]) =>
    some.map((record) => entryOf(record, publication, t));
  const departments = all.departments.map((department) => departmentEntry(department, t));
  const engine = await indexOf([...departments, ...entriesOf(records.slice(0, first))]);
  const parts = partsOf(records.slice(first).reverse())
    .map((part, at) => ({ folder: `older/${at + 1}`, entries: entriesOf(part) }))
    .reverse();
  const ofParts: IndexFile[] = [];
  for (const { folder, entries } of parts)
    ofParts.push(...within(folder, (await indexOf(entries, filesPerPart)).filter(isIndex)));
  const pages = parts.map(({ folder, entries }) => partEntry(folder, entries, t));
  const guide = pages.length > 0 ? await indexOf(pages) : [];
  const names = pagesOf(guide);
  const named = parts.map(({ folder }) => [names.get(folder), folder]);
  return [
    ...within('engine', engine.filter(isEngine)),
    ...engine.filter(isInterface),
    ...within('guide', guide.filter(isGuide)),
    ...ofParts,
    { path: 'pagefind.js', content: Buffer.from(await searchCode()) },
    { path: 'older.js', content: Buffer.from(`export const older = ${JSON.stringify(named)};\n`) },
  ];
}
