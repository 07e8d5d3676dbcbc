import {
  departmentTypeNames,
  departmentTypeOf,
  type DepartmentTypeName,
} from '../../domain/records/index.ts';
import type { Language } from '../../domain/text.ts';

/** What the list of each type says that has no record. */
export const emptyIn = (language: Language): Readonly<Record<DepartmentTypeName, string>> =>
  Object.fromEntries(
    departmentTypeNames.map((type) => [type, departmentTypeOf({ type }).emptyText[language]]),
  ) as Record<DepartmentTypeName, string>;
