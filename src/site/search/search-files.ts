import { holdsOn } from '../../domain/authority.ts';
import { lazily } from '../../domain/lazily.ts';
import { departmentTypeNames, type DepartmentRecord } from '../../domain/records/index.ts';
import type { Publication } from '../publication.ts';
import { addresses, addressOf } from '../addresses.ts';
import { shareOf, type Shard } from '../shard.ts';
import { speakersOf } from '../views/shared/speakers.ts';
import { newestFirst } from '../views/shared/record-dates.ts';
import type { IndexFile } from './chunks.ts';
import type { Translations } from '../translations/index.ts';
import { entryOf, departmentEntry, pageEntry, type Entry } from './entries.ts';
import { within, isIndex, pagesOf, isGuide, type EntryPlan, type IndexMaker } from './pagefind-index.ts';
import { namesOf } from './names.ts';
import type { NameList } from './named-page.ts';
import { sitePages } from './site-pages.ts';
import { partsOf, partEntry } from './older-parts.ts';

/** In how many files the texts of a part's records lie, and not in one each: a national archive has tens of thousands. */
const filesPerPart = 200;

/** How many records answer a search at first: few enough that a telephone loads what they say of everyday words. */
const first = 100;

/** Makes an index in small chunks, with a file for each text unless `maxFragments` says how many. */
type IndexOf = (entries: readonly EntryPlan[], maxFragments?: number) => Promise<IndexFile[]>;

/** The code of the search, as it is loaded beside any index of Pagefind's: the same for each that one version makes. */
export type CodeOf = (index: readonly IndexFile[]) => Promise<IndexFile[]>;

/** Makes that code. What minifies it takes long to load, and most builds take the code from an earlier one. */
export const makeCode: CodeOf = async (index) => (await import('./code.ts')).minifiedCode(index);

/**
 * The search files, by path below `/pagefind/`, index by index: one of what is looked for most and the newest records with
 * Pagefind's code, which answers a search first; one of each part of everything older; and the guide, an index whose pages are
 * those parts. So a first result comes soon however old it is, and a new record changes small indexes only. Of a shard, the
 * files of those indexes that it makes. @throws Error if Pagefind fails
 */
export function searchFiles(
  publication: Publication,
  t: Translations,
  maker: IndexMaker,
  shard?: Shard,
  codeOf: CodeOf = makeCode,
): AsyncGenerator<IndexFile[], undefined> {
  const indexOf: IndexOf = (entries, maxFragments = entries.length) =>
    maker.makeIndex({ entries, maxFragments });
  const { records: all } = publication.register;
  const records = newestFirst(departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => all[type]));
  const planFor = (record: DepartmentRecord): EntryPlan => ({
    url: addressOf(record),
    make: lazily(() => entryOf(record, publication, t)),
  });
  const newest = new Map(
    [...records.slice(0, first), ...speakersToday(publication)].map((record) => [record, planFor(record)]),
  );
  const engine = [
    ...sitePages(publication).map(({ url, describe }) => ({
      url,
      make: lazily(() => pageEntry(url, describe(), t)),
    })),
    ...all.departments.map((department) => ({
      url: addresses.department(department.slug),
      make: lazily(() => departmentEntry(department, t)),
    })),
    ...newest.values(),
  ];
  const parts = partsOf(records.slice(first).reverse()).map((part, at) => ({
    folder: `older/${at + 1}`,
    records: part,
  }));
  const plansFor = (part: readonly DepartmentRecord[]) =>
    part.map((record) => newest.get(record) ?? planFor(record));
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
  const pages = () =>
    parts.toReversed().map((part) => {
      const page = guidePage(part.folder, plansFor(part.records), t);
      return { ...page, make: () => guidePages.get(part.folder) ?? page.make() };
    });
  const olderUrls = new Set(parts.flatMap((part) => part.records.map(addressOf)));
  const namesIn = (index: readonly IndexFile[]) => namesOf(publication, pagesOf(index), olderUrls);
  // A part that is full keeps its number in this list, and so its shard. The guide needs the entries of all parts: it is made
  // last.
  const indexes = [
    () => engineFiles(engine, namesIn, indexOf, codeOf),
    ...parts.map((part) => () => indexPart(part.folder, plansFor(part.records))),
    () => guideFiles(pages(), indexOf),
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

/** Whose authority holds on the day of the publication: whoever searches for them is to find them first. */
const speakersToday = ({ register, compliance: { today } }: Publication): DepartmentRecord[] =>
  [...register.departments.values()].flatMap((department) =>
    speakersOf(department)
      .filter(({ term }) => holdsOn(term, today))
      .map(({ record }) => record),
  );

/** The index that answers first, the code of the search, and the names of what is looked for by name. */
async function engineFiles(
  entries: readonly EntryPlan[],
  namesIn: (engine: readonly IndexFile[]) => NameList,
  indexOf: IndexOf,
  codeOf: CodeOf,
): Promise<IndexFile[]> {
  const engine = await indexOf(entries);
  return [
    ...within('engine', engine.filter(isIndex)),
    ...(await codeOf(engine)),
    { path: 'names.json', content: Buffer.from(JSON.stringify(namesIn(engine))) },
  ];
}

/** The index of a part of the older records. */
const olderFiles = async (
  folder: string,
  entries: readonly EntryPlan[],
  indexOf: IndexOf,
): Promise<IndexFile[]> => within(folder, (await indexOf(entries, filesPerPart)).filter(isIndex));

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
 * The guide, and `older.js`, which names the parts by what Pagefind calls them in the guide, the newest first: a small
 * publisher has none.
 */
async function guideFiles(pages: readonly EntryPlan[], indexOf: IndexOf): Promise<IndexFile[]> {
  const guide = pages.length > 0 ? await indexOf(pages) : [];
  const names = pagesOf(guide);
  const named = pages.map(({ url }) => [names.get(url), url]);
  return [
    ...within('guide', guide.filter(isGuide)),
    { path: 'older.js', content: Buffer.from(`export const older = ${JSON.stringify(named)};\n`) },
  ];
}
