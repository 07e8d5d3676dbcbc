import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { contactView, type ContactView } from '../parts/contact.ts';
import { officeHoursView, type OfficeHoursView } from '../parts/office-hours.ts';
import { activeSpokespersons } from '../shared/speakers.ts';

/** What stands beside a record, for whoever wants to know more. */
export interface BesideRecord {
  /** Who speaks for its department on the day, where that is not whom the page is about. */
  speakers: readonly ContactView[];
  /** When somebody answers there, if anybody speaks for the department on the day. */
  officeHours?: OfficeHoursView | undefined;
  /** Where its department says how it is followed. */
  follow: string;
}

export function besideRecord(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): BesideRecord {
  const department = publication.register.departments.get(record.department);
  const active = department ? activeSpokespersons(department, publication) : [];
  const isOfOneOfThem = active.some((person) => person === record);
  return {
    speakers: isOfOneOfThem ? [] : active.map((person) => contactView(person, publication, t)),
    officeHours: department && active.length > 0 ? officeHoursView(department, t) : undefined,
    follow: `${addresses.department(record.department)}#theo-doi`,
  };
}
