import { addresses } from '../../addresses.ts';
import { departmentsInOrder, endedDepartments } from '../shared/department-tree.ts';
import { briefingRule, monthsOf } from '../shared/briefing-months.ts';
import { nameOf } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { complianceGridView, type ComplianceGridView } from '../parts/compliance-grid.ts';
import { closingsOf } from '../shared/closings.ts';

/** How many months the grid shows: this one, and the year before it. */
const monthsShown = 13;

/** The last months in which a briefing was due, the newest first, for every department that had to give one in them. */
export function monthlyGrid(publication: Publication, t: Translations): ComplianceGridView {
  const { compliance } = publication;
  const due = compliance.duties.filter((duty) => duty.rule === briefingRule).map(({ subject }) => subject);
  const months = [...new Set(due)].sort().reverse().slice(0, monthsShown);
  const hasBriefings = (folder: string) =>
    compliance.dutiesOf(folder).some((duty) => duty.rule === briefingRule && months.includes(duty.subject));
  const departments = [...departmentsInOrder(publication), ...endedDepartments(publication)].filter(
    ({ folder }) => hasBriefings(folder),
  );
  return complianceGridView(
    months,
    new Set(closingsOf(publication).map(({ month }) => month)),
    departments.map((department) => ({
      name: nameOf(department.record, t),
      address: addresses.department(department.folder),
      cells: monthsOf(publication, department, months),
    })),
    t,
  );
}
