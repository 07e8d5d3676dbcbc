import { yearOf } from '../../../domain/dates.ts';
import {
  departmentTypeNames,
  recordTypes,
  type DepartmentRecord,
  type DepartmentTypeName,
} from '../../../domain/records/index.ts';
import { recordsOfDepartment } from '../../../register/departments.ts';
import { once, type Publication } from '../../publication.ts';
import { groundKeys, refusalsOn } from './refusals.ts';
import { outletKeys, recordsOfOutlet } from './outlet-records.ts';
import { dateOf, newestFirst } from './record-dates.ts';

/** How many records a full page of a list has; the newest part of a list has up to twice as many. */
const perPage = 50;

/** What a list holds: a department's records, those about an outlet, refusals on a ground, those of a type and year, or those of a year. */
export type ListKey =
  | { department: string }
  | { outlet: string }
  | { ground: string }
  | { type: DepartmentTypeName; year: string }
  | { year: string };

/** The records that one can browse together, the newest first. */
export interface List {
  key: ListKey;
  /** What addresses call it, below that of browsing. */
  path: string;
  records: readonly DepartmentRecord[];
}

/** One page of a list. */
export interface ListPage extends List {
  /** Counted from the oldest, so that a new record leaves all of them as they are; none for the newest part. */
  page?: number;
  /** How many numbered pages there are. */
  pages: number;
}

/** The year in which a list has a record. */
export const ofYear = (record: DepartmentRecord): string => yearOf(dateOf(record));

/** Records by their years, the newest first. */
export const byYear = (records: readonly DepartmentRecord[]): [string, DepartmentRecord[]][] =>
  [...Map.groupBy(records, ofYear)].sort(([a], [b]) => (a < b ? 1 : -1));

/** The list of all records of a department. */
export const listOfDepartment = once(({ register }, folder: string): List => {
  const department = register.departments.get(folder);
  const records = newestFirst(department ? recordsOfDepartment(department) : []);
  return { key: { department: folder }, path: `don-vi/${folder}`, records };
});

/** The list of all records of what an outlet asked, forwarded or published. */
export const listOfOutlet = once((publication, outlet: string): List => ({
  key: { outlet },
  path: `${recordTypes.outlets.address}/${outlet}`,
  records: newestFirst<DepartmentRecord>(recordsOfOutlet(publication, outlet)),
}));

/** How many refusals the page of a ground shows itself. Only where there are more, they have a list beside it. */
export const shownOfGround = 50;

/** The list of all requests that were refused on a ground. */
export const listOfGround = once((publication, ground: string): List => ({
  key: { ground },
  path: `tu-choi/${ground}`,
  records: newestFirst<DepartmentRecord>(refusalsOn(ground, publication)),
}));

/** Every list that has a record. Each record is in three, one about an outlet in one more, and so may be a refusal, so the number of pages grows in line with the records. */
export const listsOf = once((publication): List[] => {
  const { departments, records } = publication.register;
  const ofType = (type: DepartmentTypeName): DepartmentRecord[] =>
    newestFirst<DepartmentRecord>(records[type]);
  const all = newestFirst(departmentTypeNames.flatMap(ofType));
  return [
    ...[...departments.keys()].map((folder) => listOfDepartment(publication, folder)),
    ...outletKeys(publication).map((outlet) => listOfOutlet(publication, outlet)),
    ...groundKeys(publication)
      .map((ground) => listOfGround(publication, ground))
      .filter(({ records: some }) => some.length > shownOfGround),
    ...departmentTypeNames.flatMap((type) =>
      byYear(ofType(type)).map(([year, some]) => ({
        key: { type, year },
        path: `${recordTypes[type].address}/${year}`,
        records: some,
      })),
    ),
    ...byYear(all).map(([year, some]) => ({ key: { year }, path: `nam/${year}`, records: some })),
  ].filter(({ records: some }) => some.length > 0);
});

/** Every year that a record is of, the newest first. */
export const yearsOf = ({ register }: Publication): string[] =>
  byYear(departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => register.records[type])).map(
    ([year]) => year,
  );

/** How many full pages a list of so many records has besides its newest part. */
const fullPages = (records: number): number => Math.max(Math.floor(records / perPage) - 1, 0);

/** On which page a list has one of its records: its number, or none for the newest part. */
export function pageWith(record: DepartmentRecord, { records }: List): number | undefined {
  const newer = records.indexOf(record);
  if (newer < 0) throw new Error(`The list does not have ${record.id}`);
  const page = Math.floor((records.length - 1 - newer) / perPage) + 1;
  return page > fullPages(records.length) ? undefined : page;
}

/** The lists in pages: the oldest records in full ones, and what is left, which is a full page at least where there are more. */
export const listPagesOf = once((publication): ListPage[] =>
  listsOf(publication).flatMap((list) => {
    const oldestFirst = list.records.toReversed();
    const pages = fullPages(oldestFirst.length);
    const part = (from: number, to?: number) => oldestFirst.slice(from, to).reverse();
    return [
      { ...list, records: part(pages * perPage), pages },
      ...Array.from({ length: pages }, (_, index) => ({
        ...list,
        records: part(index * perPage, (index + 1) * perPage),
        page: index + 1,
        pages,
      })),
    ];
  }),
);
