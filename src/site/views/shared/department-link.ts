import type { Department } from '../../../register/register.ts';
import { addresses } from '../../addresses.ts';
import { nameOf } from './names.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from './link.ts';

/** A department by its name, with its page. */
export const departmentLink = ({ folder, record }: Department, t: Translations): Link => ({
  text: nameOf(record, t),
  address: addresses.department(folder),
});

/** The pages above what a department's page leads to. `name` is what the department is called there. */
export const trailBelowDepartment = (folder: string, name: string, t: Translations): Link[] => [
  { text: t.departments, address: addresses.departments },
  { text: name, address: addresses.department(folder) },
];
