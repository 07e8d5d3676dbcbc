import { yearOf } from '../../../domain/dates.ts';
import {
  recordTypes,
  sectionTypeNames,
  type DepartmentRecord,
  type DepartmentTypeName,
} from '../../../domain/records/index.ts';
import type { Department } from '../../../register/register.ts';
import type { Publication } from '../../publication.ts';
import { listOfDepartment, ofYear } from '../shared/browse-lists.ts';
import { placeInList } from '../shared/department-list.ts';
import { isRunning } from '../shared/is-running.ts';
import type { Link } from '../shared/link.ts';
import { partition } from '../shared/partition.ts';
import { plain } from '../shared/plain.ts';
import { newestFirst } from '../shared/record-dates.ts';
import { daysWaiting } from '../shared/waiting.ts';
import { isWithdrawn } from '../../without-withdrawn.ts';
import type { Translations } from '../../translations/index.ts';
import { entryViews, type EntryView } from '../parts/entries.ts';

/** The records of a type: what runs, the newest, and whatever else this year has brought. */
export interface RecordSection {
  id: string;
  title: string;
  /** How the links at the top of the page call it. */
  short: string;
  /** How many records of the type there are. */
  count: number;
  /** What to say where there are none. */
  empty: string;
  entries: readonly EntryView[];
  /** What else this year has brought, folded under how many they are; none where there is nothing. */
  folded?: { text: string; entries: readonly EntryView[] };
  /** How many more there are, and where the list of the department has the newest of them. */
  more?: Link;
}

/**
 * How many records a section shows of those that are over: all of this year where they are few, but some at least, and no
 * more where the year has brought many. And how many it has at most.
 */
const shown = { few: 5, newest: 3, most: 50 } as const;

/** The records of a type that the page shows, those that it folds, and all others, each the newest first. */
function split(
  records: readonly DepartmentRecord[],
  publication: Publication,
): { open: DepartmentRecord[]; folded: DepartmentRecord[]; others: DepartmentRecord[] } {
  const thisYear = yearOf(publication.compliance.today);
  const [running, over] = partition(newestFirst(records), (record) => isRunning(record, publication));
  const brought = over.filter((record) => ofYear(record) >= thisYear).length;
  const newest = brought > shown.few ? shown.newest : Math.max(brought, shown.newest);
  const open = [...running, ...over.slice(0, newest)].slice(0, shown.most);
  const rest = newestFirst(records).filter((record) => !open.includes(record));
  const [ofThisYear, older] = partition(rest, (record) => ofYear(record) >= thisYear);
  const room = shown.most - open.length;
  return { open, folded: ofThisYear.slice(0, room), others: [...ofThisYear.slice(room), ...older] };
}

/** The matters that were passed to a department, which has not recorded them itself and still has to end them. */
const receivedMatters = (
  { folder }: Department,
  type: DepartmentTypeName,
  publication: Publication,
): DepartmentRecord[] =>
  newestFirst(
    publication.register.mattersOf(folder).flatMap(({ records, transfers }) => {
      const [last, transfer] = [records.at(-1), transfers.at(-1)];
      const isHere = last?.type === type && transfer?.to === folder && transfer.record === undefined;
      return isHere && daysWaiting(last, publication) !== undefined && !isWithdrawn(last) ? [last] : [];
    }),
  );

export const sectionsOf = (
  department: Department,
  publication: Publication,
  t: Translations,
): RecordSection[] => {
  const list = listOfDepartment(publication, department.folder);
  const year = yearOf(publication.compliance.today);
  return sectionTypeNames.map((type) => {
    const received = receivedMatters(department, type, publication);
    const { open, folded, others } = split(department[type], publication);
    return plain({
      id: recordTypes[type].address,
      title: recordTypes[type].plural[t.language],
      short: t.shortPlural[type],
      count: department[type].length,
      empty: t.empty[type],
      entries: entryViews([...received, ...open], publication, t, { home: department.folder }),
      folded:
        folded.length > 0
          ? { text: t.moreOfYear(folded.length, year), entries: entryViews(folded, publication, t) }
          : undefined,
      more: others[0] && { text: t.moreRecords(others.length), address: placeInList(others[0], list) },
    });
  });
};
