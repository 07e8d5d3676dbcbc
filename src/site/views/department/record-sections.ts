import { recordTypes, sectionTypeNames, type DepartmentRecord } from '../../../domain/records/index.ts';
import type { Department } from '../../../register/register.ts';
import type { Publication } from '../../publication.ts';
import { newestFirst } from '../shared/record-dates.ts';
import type { Translations } from '../../translations/index.ts';
import { entryViews, type EntryView } from '../parts/entries.ts';

/** The records of a type. */
export interface RecordSection {
  id: string;
  title: string;
  /** What to say where there are none. */
  empty: string;
  entries: readonly EntryView[];
}

export const sectionsOf = (
  department: Department,
  publication: Publication,
  t: Translations,
): RecordSection[] =>
  sectionTypeNames.map((type) => ({
    id: recordTypes[type].address,
    title: recordTypes[type].plural[t.language],
    empty: t.empty[type],
    entries: entryViews(newestFirst<DepartmentRecord>(department[type]), publication, t),
  }));
