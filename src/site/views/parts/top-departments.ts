import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { departmentLink } from '../shared/department-link.ts';
import { departmentTree, type Branch } from '../shared/department-tree.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';

/** How many departments below others are named at once; where there are more, they are folded. */
const mostBelow = 40;

/** A department at the top, and those below it. */
export interface TopDepartment extends Link {
  below: readonly Link[];
  /** What stands for those below where they are folded. */
  folded?: string;
}

/** The top of the tree of departments. A central body is followed by those below it on the same level, as there are so many. */
export function topDepartments(publication: Publication, t: Translations): TopDepartment[] {
  const levelled = (branch: Branch): Branch[] =>
    branch.department.record.data.kind === 'central' ? [{ ...branch, below: [] }, ...branch.below] : [branch];
  const top = departmentTree(publication).flatMap(levelled);
  const isLong = top.reduce((sum, { below }) => sum + below.length, 0) > mostBelow;
  return top.map(({ department, below }) =>
    plain({
      ...departmentLink(department, t),
      below: below.map((branch) => departmentLink(branch.department, t)),
      folded: isLong && below.length > 0 ? t.belowCount(below.length) : undefined,
    }),
  );
}
