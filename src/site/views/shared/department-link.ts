import type { Department } from '../../../register/register.ts';
import { addresses } from '../../addresses.ts';
import { nameOf } from '../../names.ts';
import type { Words } from '../../translations/index.ts';
import type { Link } from './link.ts';

/** A department by its name, with its page. */
export const departmentLink = ({ folder, record }: Department, t: Words): Link => ({
  text: nameOf(record, t),
  address: addresses.department(folder),
});
