import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { YearLink } from '../parts/year-links.ts';
import { byYear, listOfDepartment, ofYear, pageWith, type List } from './browse-lists.ts';

/** The heading of a year on the pages of a department's list, as an anchor. */
export const yearAnchor = (year: string): string => `nam-${year}`;

/** Where the list of its department, or another by years, has a record: the page, at the heading of the year. */
export const placeInList = (record: DepartmentRecord, list: List): string =>
  `${addresses.browseList(list.path, pageWith(record, list))}#${yearAnchor(ofYear(record))}`;

/** Whether a department has no newer record of the same year. */
export const isNewestOfYear = (record: DepartmentRecord, publication: Publication): boolean =>
  listOfDepartment(publication, record.department).records.find((one) => ofYear(one) === ofYear(record)) ===
  record;

/** The years before one in which a list has records, the newest first, and where it has the newest of each. */
export const yearsBefore = (year: string, list: List): YearLink[] =>
  byYear(list.records).flatMap(([one, records]) => {
    const [newest] = records;
    return newest && one < year
      ? [{ year: one, address: placeInList(newest, list), count: records.length }]
      : [];
  });
