import { yearOf } from '../../../domain/dates.ts';
import { recordTypes, sectionTypeNames, type DepartmentRecord } from '../../../domain/records/index.ts';
import type { Department } from '../../../register/register.ts';
import type { Publication } from '../../publication.ts';
import { listOfDepartment, ofYear } from '../shared/browse-lists.ts';
import { chiefDuty } from '../shared/chief-duty.ts';
import { placeInList } from '../shared/department-list.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';
import { newestFirst } from '../shared/record-dates.ts';
import type { Translations } from '../../translations/index.ts';
import { entryViews, type EntryView } from '../parts/entries.ts';

/** The records of a type: those of this year, what is still to be done, and at least the newest ones. */
export interface RecordSection {
  id: string;
  title: string;
  /** What to say where there are none. */
  empty: string;
  entries: readonly EntryView[];
  /** How many more there are, and where the list of the department has the newest of them. */
  more?: Link;
}

/** How many records a section has at least, so that none is empty in January, and at most, whatever a year brings. */
const shown = { least: 3, most: 50 } as const;

/** The records of a type that the page shows, and all others, each the newest first. */
function split(
  records: readonly DepartmentRecord[],
  { compliance }: Publication,
): { here: DepartmentRecord[]; others: DepartmentRecord[] } {
  const thisYear = yearOf(compliance.today);
  const isOpen = (record: DepartmentRecord): boolean => {
    const duty = chiefDuty(compliance.dutiesOn(record));
    return duty?.state === 'near' || duty?.state === 'ahead' || duty?.state === 'overdue';
  };
  const here = newestFirst(records)
    .filter((record, index) => index < shown.least || ofYear(record) >= thisYear || isOpen(record))
    .slice(0, shown.most);
  return { here, others: newestFirst(records.filter((record) => !here.includes(record))) };
}

export const sectionsOf = (
  department: Department,
  publication: Publication,
  t: Translations,
): RecordSection[] => {
  const list = listOfDepartment(publication, department.folder);
  return sectionTypeNames.map((type) => {
    const { here, others } = split(department[type], publication);
    return plain({
      id: recordTypes[type].address,
      title: recordTypes[type].plural[t.language],
      empty: t.empty[type],
      entries: entryViews(here, publication, t),
      more: others[0] && { text: t.moreRecords(others.length), address: placeInList(others[0], list) },
    });
  });
};
