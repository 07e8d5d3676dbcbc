import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { dutyStateToday } from '../../../compliance/figure.ts';
import { addresses } from '../../addresses.ts';
import { once, type Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { dutyTitle } from '../shared/duty-title.ts';
import { lapseAddress } from '../shared/lapses.ts';
import type { Link } from '../shared/link.ts';
import { nameIn } from '../shared/names.ts';
import { plain } from '../shared/plain.ts';
import { statusView, type StatusView } from './status.ts';

/** A department with what it has overdue. */
export interface LateDepartmentView extends Link {
  /** How much, and how late the latest is, in words. */
  summary: string;
  duties: readonly LateDutyView[];
  /** Where the others are, of which not all are listed here. */
  more?: Link;
}

/** A duty that is overdue: what it is about, with the page of its lapse, and what has not been done. */
interface LateDutyView {
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  /** The title with the department, where departments have duties of the same title. */
  label?: string;
  /** The rule, where the title does not name it. */
  rule?: string;
  /** From which department it has passed to this one, in words. */
  takenOver?: string;
  status: StatusView;
  unmet: string;
}

/** What a department has overdue, the most days late first. */
interface LateDepartment {
  folder: string;
  duties: readonly AssessedDuty[];
  daysLate: number;
}

/** How many departments and how many duties of each are listed. */
export interface Most {
  departments: number;
  duties: number;
}

/** Everything overdue, by the department that owes it; the department with the most days late first. */
export const lateDepartments = once(({ compliance }): readonly LateDepartment[] => {
  const overdue = compliance.duties.filter((duty) => dutyStateToday(duty) === 'overdue');
  return [...Map.groupBy(overdue, ({ department }) => department)]
    .map(([folder, duties]) => {
      const worstFirst = duties.toSorted(
        (a, b) => b.daysLate - a.daysLate || (a.subject < b.subject ? -1 : 1),
      );
      return { folder, duties: worstFirst, daysLate: worstFirst[0]?.daysLate ?? 0 };
    })
    .toSorted(
      (a, b) =>
        b.daysLate - a.daysLate || b.duties.length - a.duties.length || (a.folder < b.folder ? -1 : 1),
    );
});

export const lateDepartmentViews = (
  publication: Publication,
  t: Translations,
  most: Most = { departments: Infinity, duties: Infinity },
): LateDepartmentView[] =>
  lateDepartments(publication)
    .slice(0, most.departments)
    .map(({ folder, duties, daysLate }) =>
      plain({
        text: nameIn(folder, publication, t),
        address: addresses.department(folder),
        summary: t.lateDepartment(duties.length, daysLate),
        duties: duties.slice(0, most.duties).map((duty) => lateDutyView(duty, publication, t)),
        more:
          duties.length > most.duties
            ? {
                text: t.moreOverdue(duties.length - most.duties),
                address: `${addresses.department(folder)}#qua-han`,
              }
            : undefined,
      }),
    );

function lateDutyView(duty: AssessedDuty, publication: Publication, t: Translations): LateDutyView {
  const { title, lang, rule, passedFrom, department } = dutyTitle(duty, publication, t);
  const isOfRecord = duty.subject.includes('/');
  const ofPeriod = t.lapseTitle(rule, title);
  return plain({
    title: isOfRecord ? title : ofPeriod,
    titleLanguage: lang,
    address: lapseAddress(duty),
    label: isOfRecord ? undefined : `${ofPeriod}, ${department}`,
    rule: isOfRecord ? rule : undefined,
    takenOver: passedFrom && t.takenOverFrom(passedFrom),
    status: statusView(duty, t),
    unmet: duty.unmet[t.language],
  });
}
