import type { z } from 'zod';
import { authorisations } from './authorisations.ts';
import { awareness } from './awareness.ts';
import { briefings } from './briefings.ts';
import { corrections } from './corrections.ts';
import { department } from './department.ts';
import { explanations } from './explanations.ts';
import { outlets } from './outlets.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { responses } from './responses.ts';
import { spokespersons } from './spokespersons.ts';
import { statements } from './statements.ts';
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
export const recordTypes = { departments: department, outlets, ...departmentTypes };

/** The name of a type whose records lie in a department's folders. */
export type DepartmentTypeName = keyof typeof departmentTypes;

/** The name of a record type: its folder. */
export type TypeName = keyof typeof recordTypes;

/** Every type name, in a fixed order. */
export const typeNames = Object.keys(recordTypes) as TypeName[];

/** The name of every type within a department, in a fixed order. */
export const departmentTypeNames = Object.keys(departmentTypes) as DepartmentTypeName[];

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
