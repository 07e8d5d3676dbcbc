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
import { entryOf, departmentEntry, pageEntry } from './entries.ts';
import { within, isIndex, pagesOf, isGuide, type EntryPlan, type MakeIndex } from './pagefind-index.ts';
import { namesOf } from './names.ts';
import type { NameList } from './named-page.ts';
import { sitePages } from './site-pages.ts';
import { partsOf, partEntry } from './older-parts.ts';

/** In how many files the texts of a part's records lie, and not in one each: a national archive has tens of thousands. */
const filesPerPart = 200;

/** How many records answer a search at first: few enough that a telephone loads what they say of everyday words. */
const first = 100;

/** A part of the older records, with the folder of its index. */
interface Part {
  folder: string;
  entries: readonly EntryPlan[];
}

/** Makes an index in small chunks, with a file for each text unless `maxFragments` says how many. */
type IndexOf = (entries: readonly EntryPlan[], maxFragments?: number) => Promise<IndexFile[]>;

/** The code of the search, as it is loaded beside any index of Pagefind's: the same for each that one version makes. */
export type CodeOf = (index: readonly IndexFile[]) => Promise<IndexFile[]>;

/** Makes that code. What minifies it takes long to load, and most builds take the code from an earlier one. */
export const makeCode: CodeOf = async (index) => (await import('./code.ts')).minifiedCode(index);

/**
 * The search files, by path below `/pagefind/`: an index of what is looked for most and the newest records with Pagefind's
 * code, which answers a search first; one of each part of everything older; and the guide, an index whose pages are those
 * parts. So a first result comes soon however old it is, and a new record changes small indexes only. Of a shard, the
 * files of those indexes that it makes. @throws Error if Pagefind fails
 */
export async function searchFiles(
  publication: Publication,
  t: Translations,
  makeIndex: MakeIndex,
  shard?: Shard,
  codeOf: CodeOf = makeCode,
): Promise<IndexFile[]> {
  const indexOf: IndexOf = (entries, maxFragments = entries.length) => makeIndex({ entries, maxFragments });
  const { records: all } = publication.register;
  const records = newestFirst(departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => all[type]));
  const plans = new Map(
    records.map((record) => [
      record,
      { url: addressOf(record), make: lazily(() => entryOf(record, publication, t)) },
    ]),
  );
  const planned = (some: Iterable<DepartmentRecord>) =>
    [...some].flatMap((record) => plans.get(record) ?? []);
  const newest = [
    ...sitePages(publication).map(({ url, describe }) => ({
      url,
      make: () => pageEntry(url, describe(), t),
    })),
    ...all.departments.map((department) => ({
      url: addresses.department(department.slug),
      make: () => departmentEntry(department, t),
    })),
    ...planned(new Set([...records.slice(0, first), ...speakersToday(publication)])),
  ];
  const parts = partsOf(records.slice(first).reverse()).map((part, at) => ({
    folder: `older/${at + 1}`,
    entries: planned(part),
  }));
  const olderUrls = new Set(parts.flatMap(({ entries }) => entries.map(({ url }) => url)));
  const namesIn = (engine: readonly IndexFile[]) => namesOf(publication, pagesOf(engine), olderUrls);
  // A part that is full keeps its number in this list, and so its shard. The guide needs the entries of all parts: it is made
  // last.
  const indexes = [
    () => engineFiles(newest, namesIn, indexOf, codeOf),
    ...parts.map((part) => () => olderFiles(part, indexOf)),
    () => guideFiles(parts.toReversed(), indexOf, t),
  ];
  return inTurn(shareOf(indexes, shard));
}

/** All files of indexes. The entries of each are made while Pagefind indexes those of the one before. */
async function inTurn(indexes: readonly (() => Promise<IndexFile[]>)[]): Promise<IndexFile[]> {
  const files: IndexFile[] = [];
  let before: Promise<IndexFile[]> | undefined;
  for (const index of indexes) {
    const next = index();
    // What it fails with is thrown where it is waited for.
    next.catch(() => undefined);
    files.push(...((await before) ?? []));
    before = next;
  }
  return [...files, ...((await before) ?? [])];
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

/** The index of a part. */
const olderFiles = async ({ folder, entries }: Part, indexOf: IndexOf): Promise<IndexFile[]> =>
  within(folder, (await indexOf(entries, filesPerPart)).filter(isIndex));

/**
 * The guide, and `older.js`, which names the parts by what Pagefind calls them in the guide, the newest first: a small
 * publisher has none.
 */
async function guideFiles(parts: readonly Part[], indexOf: IndexOf, t: Translations): Promise<IndexFile[]> {
  const pages = parts.map(({ folder, entries }) => ({
    url: folder,
    make: () =>
      partEntry(
        folder,
        entries.map(({ make }) => make()),
        t,
      ),
    parts: entries,
  }));
  const guide = pages.length > 0 ? await indexOf(pages) : [];
  const names = pagesOf(guide);
  const named = parts.map(({ folder }) => [names.get(folder), folder]);
  return [
    ...within('guide', guide.filter(isGuide)),
    { path: 'older.js', content: Buffer.from(`export const older = ${JSON.stringify(named)};\n`) },
  ];
}
