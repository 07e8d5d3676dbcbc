import { yearOf } from '../../domain/dates.ts';
import { recordTypes, type DepartmentRecord } from '../../domain/records/index.ts';
import type { Publication } from '../publication.ts';
import { dateOf } from '../views/shared/record-dates.ts';
import { departmentType } from './named-page.ts';
import { standingsOf } from './standing-filter.ts';

/** What results are narrowed down by, under the names that the search page's address and its lists have for them. */
export type Filters = Record<string, string[]>;

/** The filters that let a record through. */
export function recordFilters(record: DepartmentRecord, publication: Publication): Filters {
  const outlet = 'outlet' in record.data ? publication.register.outlet(record.data.outlet) : undefined;
  return {
    'don-vi': [record.department],
    loai: [recordTypes[record.type].address],
    nam: [yearOf(dateOf(record))],
    bao: outlet ? [outlet.slug] : [],
    'tinh-trang': standingsOf(record, publication),
  };
}

/** The filters that let a department through. */
export const departmentFilters = (folder: string): Filters => ({
  'don-vi': [folder],
  loai: [departmentType],
});
