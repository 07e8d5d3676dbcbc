import { dayOf, type Instant, type PlainDate } from '../../../domain/dates.ts';
import { departmentTypeOf, type DepartmentRecord } from '../../../domain/records/index.ts';
import { firstOf } from './fields.ts';

/** When the event of a record happened, such as a release or the receipt of a request: the minute, if the record has it. */
export const momentOf = (record: DepartmentRecord): PlainDate | Instant =>
  firstOf(record, departmentTypeOf(record).datedBy) ?? '';

/** The day by which a record is sorted and dated: that of its event. */
export const dateOf = (record: DepartmentRecord): PlainDate => dayOf(momentOf(record));

/** Records from the newest to the oldest. */
export const newestFirst = <R extends DepartmentRecord>(records: readonly R[]): R[] =>
  records
    .map((record) => ({ record, date: dateOf(record) }))
    .sort((a, b) => (a.date === b.date ? (a.record.id < b.record.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ record }) => record);

/** When a text was published; undefined for records that are no text of their department, or have no such date. */
export function publishedOn(record: DepartmentRecord): string | undefined {
  const { issued } = departmentTypeOf(record);
  return issued && 'published' in issued ? firstOf(record, [issued.published]) : undefined;
}
