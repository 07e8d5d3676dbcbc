import { existsOn, dayWithin } from '../../../domain/authority.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { departmentKinds } from '../../../domain/records/departments.ts';
import type { Department, Register } from '../../../register/register.ts';
import { parentOn } from '../../../rules/shared/superiors.ts';
import { once, type Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { byName } from './names.ts';

const inOrder = ({ record: a }: Department, { record: b }: Department): number =>
  departmentKinds.indexOf(a.data.kind) - departmentKinds.indexOf(b.data.kind) ||
  byName.compare(a.data.name, b.data.name);

/** A department and those directly below it. */
export interface Branch {
  department: Department;
  below: Branch[];
}

/** The departments that exist on a day, by the folder of the one above them. */
const childrenOn = once(({ register }, date: PlainDate) => {
  const all = [...register.departments.values()].filter(({ record }) => existsOn(record.data, date));
  return Map.groupBy(all, (one) => parentOn(register, one, date)?.folder);
});

/** The departments of the day as a tree: those without a parent on file at the top, each level by name. */
export function departmentTree(publication: Publication): Branch[] {
  const children = childrenOn(publication, publication.compliance.today);
  const branches = (parent: string | undefined): Branch[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => byName.compare(a.record.data.name, b.record.data.name))
      .map((department) => ({ department, below: branches(department.folder) }));
  return branches(undefined);
}

/** Every department of the day, each followed by those below it. */
export const departmentsInOrder = (publication: Publication): Department[] => {
  const flatten = ({ department, below }: Branch): Department[] => [department, ...below.flatMap(flatten)];
  return departmentTree(publication).flatMap(flatten);
};

/** The departments that existed on any day between two days, from the top down and by name. */
export const departmentsDuring = (
  [first, last]: readonly [first: PlainDate, last: PlainDate],
  { register }: Publication,
): Department[] =>
  [...register.departments.values()]
    .filter(
      ({ record: { data } }) =>
        data.validFrom <= last && (data.validTo === undefined || first <= data.validTo),
    )
    .toSorted(inOrder);

/** The departments that have ended, from the top down and by name. */
export const endedDepartments = ({ register, compliance }: Publication): Department[] =>
  [...register.departments.values()]
    .filter(({ record }) => record.data.validTo !== undefined && record.data.validTo < compliance.today)
    .toSorted(inOrder);

/** The departments that do not exist yet, from the top down and by name. */
export const departmentsToCome = ({ register, compliance }: Publication): Department[] =>
  [...register.departments.values()]
    .filter(({ record }) => compliance.today < record.data.validFrom)
    .toSorted(inOrder);

/** All departments as lists to choose from show them: those of the day, those to come, those that have ended. */
export const departmentGroups = (
  publication: Publication,
  t: Translations,
): { label: string; departments: Department[] }[] =>
  [
    { label: t.departments, departments: departmentsInOrder(publication) },
    { label: t.departmentsToCome, departments: departmentsToCome(publication) },
    { label: t.endedDepartments, departments: endedDepartments(publication) },
  ].filter(({ departments }) => departments.length > 0);

/** The departments directly below one, on the day, or on its last day if that is over. */
export function departmentsBelow({ folder, record }: Department, publication: Publication): Department[] {
  const date = dayWithin(record.data, publication.compliance.today);
  return (childrenOn(publication, date).get(folder) ?? []).toSorted(inOrder);
}

/** The departments that one came from, whichever of the two records says so, from the top down and by name. */
export const predecessorsOf = ({ folder, record }: Department, { departments }: Register): Department[] =>
  [...departments.values()]
    .filter(
      (one) =>
        record.data.predecessors?.includes(one.folder) === true ||
        one.record.data.successors?.includes(folder) === true,
    )
    .toSorted(inOrder);
