import { departmentGroups } from '../shared/department-tree.ts';
import { nameOf } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';

/** Departments to choose from under one heading: those of the day, those to come, or those that have ended. */
export interface DepartmentOptionsView {
  label: string;
  departments: readonly { folder: string; name: string }[];
}

/** Every department to choose from, in groups. */
export const departmentOptions = (publication: Publication, t: Translations): DepartmentOptionsView[] =>
  departmentGroups(publication, t).map(({ label, departments }) => ({
    label,
    departments: departments.map(({ folder, record }) => ({ folder, name: nameOf(record, t) })),
  }));
