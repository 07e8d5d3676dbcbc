import { addDays, firstDay, yearOf, type PlainDate } from '../../domain/dates.ts';
import type { Department } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { departmentGroups, predecessorsOf } from './shared/department-tree.ts';
import type { Publication } from '../publication.ts';
import { lastsUntil, speakerYears } from './shared/speaker-years.ts';
import { speakersOf } from './shared/speakers.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { departmentOptions, type DepartmentOptionsView } from './parts/department-options.ts';
import { passageView, type PassageView } from './parts/passage.ts';
import { speakerRowsToday, type SpeakerRow } from './parts/speaker-rows.ts';
import type { YearLink } from './parts/year-links.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** The page on which a reader looks up who may speak for a department on a day. */
export interface LookupView {
  page: PageView;
  today: PlainDate;
  departmentGroups: readonly DepartmentOptionsView[];
  ended: readonly EndedDepartment[];
  founded: readonly FoundedDepartment[];
  /** Who has authority in the year of the page or later. */
  speakers: readonly SpeakerRow[];
  /** The first day of which the page can be asked without the list of another year. */
  since: PlainDate;
  yearsBefore: readonly YearLink[];
}

/** A department that has a last day: who acts in its place, from the day after. */
interface EndedDepartment {
  folder: string;
  from: PlainDate;
  passage?: PassageView;
}

/** A department that came from others: who acted before it, up to the day before its first. */
interface FoundedDepartment {
  folder: string;
  to: PlainDate;
  /** From when it acts, in words. */
  actsFrom: string;
  before: readonly Link[];
}

function endedDepartment(
  department: Department,
  publication: Publication,
  t: Translations,
): EndedDepartment[] {
  const { validTo } = department.record.data;
  if (validTo === undefined) return [];
  const passage = passageView(department, publication, t);
  return [plain({ folder: department.folder, from: addDays(validTo, 1), passage })];
}

function foundedDepartment(
  department: Department,
  publication: Publication,
  t: Translations,
): FoundedDepartment[] {
  const before = predecessorsOf(department, publication.register);
  if (before.length === 0) return [];
  const { validFrom } = department.record.data;
  return [
    {
      folder: department.folder,
      to: addDays(validFrom, -1),
      actsFrom: t.actsFrom(validFrom),
      before: before.map((one) => departmentLink(one, t)),
    },
  ];
}

export function lookupView(publication: Publication, locale: string | undefined): LookupView {
  const t = translationsFor(locale);
  const { today } = publication.compliance;
  const year = yearOf(today);
  const all = departmentGroups(publication, t).flatMap(({ departments }) => departments);
  const head = { address: addresses.lookup, title: t.lookupTitle, description: t.lookupDescription };
  return {
    page: pageView(publication, head, locale),
    today,
    departmentGroups: departmentOptions(publication, t),
    ended: all.flatMap((department) => endedDepartment(department, publication, t)),
    founded: all.flatMap((department) => foundedDepartment(department, publication, t)),
    speakers: all.flatMap((department) =>
      speakerRowsToday(
        department,
        speakersOf(department).filter(({ term }) => lastsUntil(term, year)),
        today,
        t,
      ),
    ),
    since: firstDay(`${year}-01`),
    yearsBefore: speakerYears(publication),
  };
}
