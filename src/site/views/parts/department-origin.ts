import type { Department } from '../../../register/register.ts';
import { predecessorsOf } from '../shared/department-tree.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { departmentLink } from '../shared/department-link.ts';
import type { Link } from '../shared/link.ts';

/** From when a department acts, and the departments that it came from. */
export interface DepartmentOriginView {
  actsFrom: string;
  predecessors: readonly Predecessor[];
}

interface Predecessor extends Link {
  /** Until when it acted and by which document it ended, as far as that is on record. */
  end: string;
}

function predecessorOf(department: Department, t: Translations): Predecessor {
  const { validTo, succession } = department.record.data;
  const end = [validTo && t.actedUntil(validTo), succession && t.byDocument(succession.number)];
  return { ...departmentLink(department, t), end: end.filter(Boolean).join(', ') };
}

/** Where a department came from; undefined for one that came from no other. */
export function departmentOriginView(
  department: Department,
  { register }: Publication,
  t: Translations,
): DepartmentOriginView | undefined {
  const predecessors = predecessorsOf(department, register);
  if (predecessors.length === 0) return undefined;
  return {
    actsFrom: t.actsFrom(department.record.data.validFrom),
    predecessors: predecessors.map((one) => predecessorOf(one, t)),
  };
}
