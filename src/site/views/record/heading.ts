import { recordTypes, type DepartmentRecord } from '../../../domain/records/index.ts';
import { nameIn } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { trailBelowDepartment } from '../shared/department-link.ts';
import type { Link } from '../shared/link.ts';

/** What every page at the address of a record begins with. */
export interface RecordHeading {
  /** What type of record it is, and whose. */
  type: string;
  department: string;
}

export const recordHeading = (
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): RecordHeading => ({
  type: recordTypes[record.type].title[t.language],
  department: nameIn(record.department, publication, t),
});

/** The pages above that of a record. */
export const trailTo = (record: DepartmentRecord, { department }: RecordHeading, t: Translations): Link[] =>
  trailBelowDepartment(record.department, department, t);
