import { spokespersonsOn } from '../domain/authority.ts';
import type { Department } from '../register/register.ts';
import type { Publication } from './publication.ts';

const byName = new Intl.Collator('vi');

/** A department and those directly below it. */
export interface Branch {
  department: Department;
  below: Branch[];
}

/** The departments of the day as a tree: those without a parent on file stand at the top, each level by name. */
export function departmentTree(publication: Publication): Branch[] {
  const { register } = publication;
  const all = [...register.departments.values()].filter((one) => exists(one, publication));
  const children = Map.groupBy(all, ({ record }) =>
    register.departments.has(record.data.parent ?? '') ? record.data.parent : undefined,
  );
  const branches = (parent: string | undefined): Branch[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => byName.compare(a.record.data.name, b.record.data.name))
      .map((department) => ({ department, below: branches(department.folder) }));
  return branches(undefined);
}

/** Whether a department exists on the day. */
export const exists = ({ record }: Department, { compliance }: Publication): boolean =>
  record.data.validFrom <= compliance.today && (record.data.validTo ?? compliance.today) >= compliance.today;

/** Every department of the day, each followed by those below it. */
export const departmentsInOrder = (publication: Publication): Department[] => {
  const flatten = ({ department, below }: Branch): Department[] => [department, ...below.flatMap(flatten)];
  return departmentTree(publication).flatMap(flatten);
};

/** The spokespersons of a department in their role on the day, the head first. */
export const activeSpokespersons = (department: Department, { compliance }: Publication) =>
  spokespersonsOn(department.spokespersons, compliance.today).toSorted((a, b) =>
    a.data.basis === b.data.basis ? (a.slug < b.slug ? -1 : 1) : a.data.basis === 'head' ? -1 : 1,
  );
