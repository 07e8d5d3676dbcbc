import { lazily } from '../../domain/lazily.ts';
import { departmentTypeNames, type DepartmentRecord } from '../../domain/records/index.ts';
import type { Publication } from '../publication.ts';
import { addressOf } from '../addresses.ts';
import { shareOf, type Shard } from '../shard.ts';
import { newestFirst } from '../views/shared/record-dates.ts';
import type { IndexFile } from './chunks.ts';
import type { Translations } from '../translations/index.ts';
import { entryOf, departmentEntry, pageEntry, type Entry } from './entries.ts';
import { within, isIndex, pagesOf, isGuide, type EntryPlan, type IndexMaker } from './pagefind-index.ts';
import { contactAddress, contactsOf } from './contacts.ts';
import { contactFolder } from './named-page.ts';
import { namesOf } from './names.ts';
import { sitePages } from './site-pages.ts';
import { partsOf, partEntry } from './older-parts.ts';

/** In how many files the texts of a part's records lie, and not in one each: a national archive has tens of thousands. */
const filesPerPart = 200;

/** How many records answer a search at first: few enough that a telephone loads what they say of everyday words. */
const first = 100;

/**
 * How many bytes of words a file of an index holds, unpacked, before the next word begins another: in the indexes that answer
 * first, and in those of what is older, which smaller files would be thousands of.
 */
const [small, large] = [3_500, 7_000];

/** Makes an index in small chunks, with a file for each text unless `maxFragments` says how many. */
type IndexOf = (entries: readonly EntryPlan[], fill?: number, maxFragments?: number) => Promise<IndexFile[]>;

/** The code of the search, as it is loaded beside any index of Pagefind's: the same for each that one version makes. */
export type CodeOf = (index: readonly IndexFile[]) => Promise<IndexFile[]>;

/** Makes that code. What minifies it takes long to load, and most builds take the code from an earlier one. */
export const makeCode: CodeOf = async (index) => (await import('./code.ts')).minifiedCode(index);

/**
 * The search files, by path below `/pagefind/`, index by index: one of the newest records with Pagefind's code, which answers
 * a search first; one of the contacts, departments and who speaks for them, which a search loads that names one of them or asks
 * how they are reached; one of each part of everything older; and the guide, an index whose pages are the contacts and those
 * parts. So a first result comes soon however old it is, and a new record changes small indexes only. Of a shard, the files of
 * those indexes that it makes. @throws Error if Pagefind fails
 */
export function searchFiles(
  publication: Publication,
  t: Translations,
  maker: IndexMaker,
  shard?: Shard,
  codeOf: CodeOf = makeCode,
): AsyncGenerator<IndexFile[], undefined> {
  const indexOf: IndexOf = (entries, fill = small, maxFragments = entries.length) =>
    maker.makeIndex({ entries, maxFragments, fill });
  const { records: all } = publication.register;
  const records = newestFirst(departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => all[type]));
  const planFor = (record: DepartmentRecord): EntryPlan => ({
    url: addressOf(record),
    make: lazily(() => entryOf(record, publication, t)),
  });
  const newest = records.slice(0, first);
  const contacts = contactsOf(publication, new Set(newest));
  const speakers = contacts.flatMap((one) => ('term' in one ? [one.record] : []));
  // Who speaks is among the contacts, and among the newest records or in a part of the older ones.
  const planned = new Map([...newest, ...speakers].map((record) => [record, planFor(record)]));
  const planOf = (record: DepartmentRecord): EntryPlan => planned.get(record) ?? planFor(record);
  const pages = sitePages(publication);
  const engine = [
    ...pages.map(({ url, describe }) => ({ url, make: lazily(() => pageEntry(url, describe(), t)) })),
    ...newest.map(planOf),
  ];
  const contactPlans = contacts.map((one) =>
    'term' in one
      ? planOf(one.record)
      : { url: contactAddress(one), make: lazily(() => departmentEntry(one, t)) },
  );
  const parts = partsOf(records.slice(first).reverse()).map((part, at) => ({
    folder: `older/${at + 1}`,
    records: part,
  }));
  const guidePages = new Map<string, Entry>();
  // An entry is remembered as long as its plan, and takes as much memory as its record: the page of the guide is made of the
  // same plans at once, and all of them are dropped.
  const indexPart = async (folder: string, entries: readonly EntryPlan[]): Promise<IndexFile[]> => {
    const files = olderFiles(folder, entries, indexOf);
    // What it fails with is thrown where it is waited for.
    files.catch(() => undefined);
    guidePages.set(folder, maker.entryOf(guidePage(folder, entries, t)));
    return files;
  };
  const guided = () => [
    ...(contacts.length > 0 ? [guidePage(contactFolder, contactPlans, t)] : []),
    ...parts.toReversed().map((part) => {
      const page = guidePage(part.folder, part.records.map(planOf), t);
      return { ...page, make: () => guidePages.get(part.folder) ?? page.make() };
    }),
  ];
  const firstFiles = async (): Promise<IndexFile[]> => {
    const [newestIndex, contactIndex] = await Promise.all([indexOf(engine), indexOf(contactPlans)]);
    const called = new Map([...pagesOf(newestIndex), ...pagesOf(contactIndex)]);
    return [
      ...within('engine', newestIndex.filter(isIndex)),
      ...within(contactFolder, contactIndex.filter(isIndex)),
      ...(await codeOf(newestIndex)),
      {
        path: 'names.json',
        content: Buffer.from(JSON.stringify(namesOf(publication, contacts, pages, called))),
      },
    ];
  };
  // A part that is full keeps its number in this list, and so its shard. The guide needs the entries of all parts: it is made
  // last.
  const indexes = [
    firstFiles,
    ...parts.map((part) => () => indexPart(part.folder, part.records.map(planOf))),
    () => guideFiles(guided(), indexOf),
  ];
  return inTurn(shareOf(indexes, shard));
}

/** The files of indexes, one index after another. The entries of each are made while Pagefind indexes those of the one before. */
async function* inTurn(
  indexes: readonly (() => Promise<IndexFile[]>)[],
): AsyncGenerator<IndexFile[], undefined> {
  let before: Promise<IndexFile[]> | undefined;
  for (const index of indexes) {
    const next = index();
    // What it fails with is thrown where it is waited for.
    next.catch(() => undefined);
    if (before) yield await before;
    before = next;
  }
  if (before) yield await before;
}

/** The index of a part of the older records. */
const olderFiles = async (
  folder: string,
  entries: readonly EntryPlan[],
  indexOf: IndexOf,
): Promise<IndexFile[]> => within(folder, (await indexOf(entries, large, filesPerPart)).filter(isIndex));

/** The page of the guide that stands for a part. */
const guidePage = (folder: string, entries: readonly EntryPlan[], t: Translations): EntryPlan => ({
  url: folder,
  make: () =>
    partEntry(
      folder,
      entries.map(({ make }) => make()),
      t,
    ),
  parts: entries,
});

/**
 * The guide, and `older.json`, which names what it leads to by what Pagefind calls it in the guide: the contacts, and the older
 * parts, the newest first.
 */
async function guideFiles(pages: readonly EntryPlan[], indexOf: IndexOf): Promise<IndexFile[]> {
  const guide = pages.length > 0 ? await indexOf(pages, large) : [];
  const names = pagesOf(guide);
  const named = pages.map(({ url }) => [names.get(url), url]);
  return [
    ...within('guide', guide.filter(isGuide)),
    { path: 'older.json', content: Buffer.from(JSON.stringify(named)) },
  ];
}
