import type { Closing } from '../../../compliance/closed-months.ts';
import { breachKey } from '../../../compliance/breaches.ts';
import type { ClosedBreach } from '../../../compliance/closed-duties.ts';
import { firstDay, lastDay } from '../../../domain/dates.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { dutyMatrixView, type DutyMatrixView } from '../parts/duty-matrix.ts';
import type { DepartmentBreaches } from '../parts/matrix-cell.ts';
import { addressOfBreach } from '../shared/breaches-on-record.ts';
import { departmentsDuring } from '../shared/department-tree.ts';
import { closedDutyAddress } from '../shared/duty-address.ts';
import { nameOfOn } from '../shared/names.ts';

/** How every department stood at the end of a month: what fell due in it, and what was still to be done from before. */
export function closedMatrix(closing: Closing, publication: Publication, t: Translations): DutyMatrixView {
  const { month, duties, carried, breaches } = closing;
  const last = lastDay(month);
  const byDepartment = Map.groupBy([...duties, ...carried], ({ duty }) => duty.department);
  const breachesBy = Map.groupBy(breaches, ({ breach }) => breach.department);
  return dutyMatrixView(
    {
      day: last,
      departments: departmentsDuring([firstDay(month), last], publication),
      nameOf: ({ record }) => nameOfOn(record, last, t),
      dutiesOf: (folder) => byDepartment.get(folder) ?? [],
      addressOf: ({ duty }) => closedDutyAddress(duty, publication, t),
      breachesOf: (folder) => closedBreaches(breachesBy.get(folder) ?? [], '#trai-quy-dinh', publication),
    },
    publication,
    t,
  );
}

/** The breaches of a month that a department had at its end; where they are several, the page lists them. */
function closedBreaches(
  breaches: readonly ClosedBreach[],
  listed: string,
  publication: Publication,
): DepartmentBreaches {
  const matters = [...Map.groupBy(breaches, ({ breach }) => breachKey(breach)).values()];
  const [first] = breaches;
  return {
    count: matters.length,
    unexplained: matters.filter((matter) => matter.some(({ isExplained }) => !isExplained)).length,
    address: first && matters.length === 1 ? addressOfBreach(first.breach, publication) : listed,
  };
}
