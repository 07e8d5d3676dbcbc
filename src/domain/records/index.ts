import type { z } from 'zod';
import { periodField } from '../slug.ts';
import { authorisations } from './authorisations.ts';
import { awareness } from './awareness.ts';
import { briefings } from './briefings.ts';
import { corrections } from './corrections.ts';
import { departments } from './departments.ts';
import { explanations } from './explanations.ts';
import { outlets } from './outlets.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { responses } from './responses.ts';
import { spokespersons } from './spokespersons.ts';
import { statements } from './statements.ts';
import type { DepartmentRecordType, RecordType } from './type.ts';
import { waivers } from './waivers.ts';

/** The types whose records lie in a department's folders, in the order in which pages show them. */
const departmentTypes = {
  spokespersons,
  authorisations,
  briefings,
  statements,
  requests,
  responses,
  corrections,
  reports,
  awareness,
  waivers,
  explanations,
};

/** Every record type by its name. */
export const recordTypes = { departments, outlets, ...departmentTypes };

/** The name of a type whose records lie in a department's folders. */
export type DepartmentTypeName = keyof typeof departmentTypes;

/** The name of a record type: its folder. */
export type TypeName = keyof typeof recordTypes;

/** Every type name, in a fixed order. */
export const typeNames = Object.keys(recordTypes) as TypeName[];

/** The name of every type within a department, in a fixed order. */
export const departmentTypeNames = Object.keys(departmentTypes) as DepartmentTypeName[];

/** The types whose files are named after a period. */
export const periodTypeNames = departmentTypeNames.filter((name) => periodField(departmentTypes[name].slug));

/** The types of a department’s records in the order of their {@link DepartmentRecordType.news}. */
export const newsTypeNames = departmentTypeNames
  .filter((name) => departmentTypes[name].news !== undefined)
  .toSorted((a, b) => (departmentTypes[a].news ?? 0) - (departmentTypes[b].news ?? 0));

/** The types of which somebody may wait for the end of what a record tells of. */
export const waitingTypeNames: readonly TypeName[] = departmentTypeNames.filter(
  (name) => departmentTypes[name].wait !== undefined,
);

/** The types that a department's page lists, from the top down. */
export const sectionTypeNames = departmentTypeNames
  .filter((name) => departmentTypes[name].section !== 'apart')
  .toSorted((a, b) => Number(departmentTypes[a].section) - Number(departmentTypes[b].section));

/** The front matter of a record of a type, once its schema has accepted it. */
export type DataOf<T extends TypeName> = z.output<(typeof recordTypes)[T]['schema']>;

/** A record that was read and accepted. */
export interface RecordOf<T extends TypeName> {
  type: T;
  /** `<department>/<type>/<slug>`; `<department>` for a department and `outlets/<slug>` for an outlet. */
  id: string;
  /** The department's folder; empty for an outlet. */
  department: string;
  slug: string;
  /** Path from the parent of the content folder. */
  file: string;
  data: DataOf<T>;
  /** The Markdown after the front matter, in NFC, without blank lines at its ends. */
  body: string;
}

/** A record of any type. */
export type AnyRecord = { [T in TypeName]: RecordOf<T> }[TypeName];

/** A record of any type within a department. */
export type DepartmentRecord = { [T in DepartmentTypeName]: RecordOf<T> }[DepartmentTypeName];

/** The folder of the department in the identity of a record; `outlets` for an outlet. */
export const departmentOfId = (id: string): string => id.split('/', 1)[0] ?? '';

/** The type in the identity of a record of a department. @throws Error where it is none */
export function typeOfId(id: string): DepartmentTypeName {
  const type = departmentTypeNames.find((name) => name === id.split('/')[1]);
  if (!type) throw new Error(`${id} is no record of a department.`);
  return type;
}

/** The type of a record, whichever it is: what its functions take is that record's own data. */
export const typeOf = ({ type }: Pick<AnyRecord, 'type'>): RecordType => recordTypes[type];

/** Whether a record lies in a department's folders. */
export const isOfDepartment = (record: AnyRecord): record is DepartmentRecord =>
  record.type in departmentTypes;

/** The type of a record of a department. */
export const departmentTypeOf = ({ type }: Pick<DepartmentRecord, 'type'>): DepartmentRecordType =>
  departmentTypes[type];
