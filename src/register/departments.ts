import {
  departmentOfId,
  departmentTypeNames,
  type AnyRecord,
  type DepartmentRecord,
  type DepartmentTypeName,
} from '../domain/records/index.ts';
import type { Department, Register } from './register.ts';

/** All records in the folder of a department, type by type, without that of the department itself. */
export const recordsOfDepartment = (department: Department): DepartmentRecord[] =>
  departmentTypeNames.flatMap((type): readonly DepartmentRecord[] => department[type]);

/** Every department by its folder, with its records; `faulty` are the identities of what was refused. */
export function departmentsOf(
  records: Register['records'],
  faulty: Iterable<string>,
): Map<string, Department> {
  const lists = new Map<string, Lists>();
  for (const type of departmentTypeNames) {
    for (const record of records[type]) {
      let departmentLists = lists.get(record.department);
      if (!departmentLists) lists.set(record.department, (departmentLists = emptyLists()));
      departmentLists[type].push(record);
    }
  }
  const faultyIn = Map.groupBy(faulty, departmentOfId);
  return new Map(
    records.departments.map((record) => {
      const folder = record.slug;
      const refused = faultyIn.get(folder) ?? [];
      const hasFaulty = (type: DepartmentTypeName, slug?: string) => {
        const all = `${folder}/${type}/`;
        return refused.some((id) => (slug ? id === `${all}${slug}` || id === all : id.startsWith(all)));
      };
      const departmentLists = lists.get(folder) ?? emptyLists();
      return [folder, { ...departmentLists, folder, record, hasFaulty } as unknown as Department];
    }),
  );
}

type Lists = Record<DepartmentTypeName, AnyRecord[]>;

const emptyLists = () =>
  Object.fromEntries(departmentTypeNames.map((name) => [name, []])) as unknown as Lists;
