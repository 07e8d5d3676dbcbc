import { newsTypeNames, type DepartmentRecord } from '../../../domain/records/index.ts';
import type { Publication } from '../../publication.ts';
import { dateOf, newestFirst } from './record-dates.ts';

/** What has happened up to the day, the newest first, of one department or of all. */
export function latest(
  { register, compliance }: Publication,
  count: number,
  department?: string,
): DepartmentRecord[] {
  const records = newsTypeNames.flatMap((type): readonly DepartmentRecord[] =>
    department ? (register.departments.get(department)?.[type] ?? []) : register.records[type],
  );
  return newestFirst(records.filter((record) => dateOf(record) <= compliance.today)).slice(0, count);
}
