import { departmentTypeNames, type DepartmentRecord } from '../domain/records/index.ts';
import { namedOnlyBy } from '../register/changed-register.ts';
import type { Department, Register } from '../register/register.ts';
import type { Publication } from './publication.ts';

/** Whether a record was withdrawn from publication. */
export const isWithdrawn = (record: DepartmentRecord): boolean => record.data.withdrawn !== undefined;

const recordsOf = (register: Register): DepartmentRecord[] =>
  departmentTypeNames.flatMap((type) => register.records[type] as readonly DepartmentRecord[]);

const listsWithout = <T extends object>(lists: T): T => ({
  ...lists,
  ...Object.fromEntries(
    departmentTypeNames.map((type) => [
      type,
      (lists as Record<string, readonly DepartmentRecord[]>)[type]?.filter((record) => !isWithdrawn(record)),
    ]),
  ),
});

/**
 * A publication without the records that were withdrawn: they are in no list, so in no feed, table or search; attachments that
 * no other record names are left out, and so are findings in them. Their duties stay, and `withdrawn` has them for their pages.
 */
export function withoutWithdrawn(publication: Publication): Publication {
  const { register, compliance } = publication;
  const withdrawn = recordsOf(register).filter(isWithdrawn);
  if (withdrawn.length === 0) return publication;
  const records = listsWithout(register.records);
  const departments = new Map(
    [...register.departments].map(([folder, department]): [string, Department] => [
      folder,
      listsWithout(department),
    ]),
  );
  const hidden = namedOnlyBy(withdrawn, records);
  const attachments = register.attachments.filter(
    ({ department, name }) => !hidden.has(`${department}/${name}`),
  );
  const files = new Set(withdrawn.map(({ file }) => file));
  const findings = compliance.findings.filter(({ file, kind }) => kind === 'duty' || !files.has(file));
  return {
    ...publication,
    register: { ...register, records, departments, attachments },
    compliance: { ...compliance, findings },
    withdrawn: Map.groupBy(withdrawn, ({ department }) => department),
  };
}
