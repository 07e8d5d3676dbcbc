import { concernsMonth, standingToday } from '../../../compliance/duty-cell.ts';
import { monthOf, type Month } from '../../../domain/dates.ts';
import { addresses } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { dutyMatrixView, type DutyMatrixView } from '../parts/duty-matrix.ts';
import type { DepartmentBreaches } from '../parts/matrix-cell.ts';
import {
  breachAddress,
  breachesOfDepartment,
  isExplained,
  type BreachOfRecord,
} from '../shared/breaches-on-record.ts';
import { departmentsInOrder, endedDepartments } from '../shared/department-tree.ts';
import { dutyAddress } from '../shared/duty-address.ts';
import { nameOf } from '../shared/names.ts';
import { trendOf } from '../shared/trends.ts';

/**
 * How every department stands in the month of the day, with what is still to be done from before. Duties count where they
 * are owed today; a department that has ended is there only where it still has some.
 */
export function dutyMatrixToday(publication: Publication, t: Translations): DutyMatrixView {
  const { compliance } = publication;
  const month = monthOf(compliance.today);
  const dutiesOf = (folder: string) =>
    compliance
      .dutiesOf(folder)
      .filter((duty) => concernsMonth(duty, month))
      .map(standingToday);
  const ended = endedDepartments(publication).filter(({ folder }) => dutiesOf(folder).length > 0);
  return dutyMatrixView(
    {
      day: compliance.today,
      departments: [...departmentsInOrder(publication), ...ended],
      nameOf: ({ record }) => nameOf(record, t),
      dutiesOf,
      addressOf: ({ duty }) => dutyAddress(duty, publication, t),
      breachesOf: (folder) => openBreaches(breachesOfDepartment(publication, folder), month, folder),
      trendOf: (folder) => trendOf(publication, folder),
    },
    publication,
    t,
  );
}

/** The breaches of the month, and those from before that nobody has explained. */
function openBreaches(all: readonly BreachOfRecord[], month: Month, folder: string): DepartmentBreaches {
  const unexplained = all.filter((breach) => !isExplained(breach));
  const open = all.filter(
    (breach) => !isExplained(breach) || (breach.on !== undefined && monthOf(breach.on) === month),
  );
  const [first] = unexplained.length > 0 ? unexplained : open;
  return {
    count: open.length,
    unexplained: unexplained.length,
    address:
      first && open.length === 1 ? breachAddress(first) : `${addresses.department(folder)}#trai-quy-dinh`,
  };
}
