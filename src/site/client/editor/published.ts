import {
  typeOfId,
  type AnyRecord,
  type DepartmentTypeName,
  type TypeName,
} from '../../../domain/records/index.ts';
import { recordFrom } from '../../../editor/register-data.ts';
import type { DepartmentDataView } from '../../views/data/department.ts';
import type { RecordsView } from '../../views/data/records.ts';

/** Reads a file of data. @throws Error where the host does not have it */
export const read = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
};

/** Where the site has its data, with `*` for what is asked for. */
export interface DataAddresses {
  department: string;
  type: string;
}

/** Records as the site has published them: those of one department, and those that its records name. */
export interface Published {
  /** The day of the site. */
  asOf: string;
  /** The department with its records and those of matters that were passed on by it or to it, and all outlets. */
  ofDepartment: readonly AnyRecord[];
  /** Every other department. */
  others: readonly AnyRecord[];
}

/** Reads what the site has published of a department. */
export async function readPublished(folder: string, at: DataAddresses): Promise<Published> {
  const ofType = async (type: TypeName): Promise<AnyRecord[]> => {
    const { records } = await read<RecordsView>(at.type.replace('*', type));
    return records.map((record) => recordFrom(type, record));
  };
  const [own, departments, outlets] = await Promise.all([
    read<DepartmentDataView>(at.department.replace('*', folder)),
    ofType('departments'),
    ofType('outlets'),
  ]);
  const lists = Object.entries(own.records) as [
    DepartmentTypeName,
    (typeof own.records)[DepartmentTypeName],
  ][];
  const records = lists.flatMap(([type, list]) => list.map((record) => recordFrom(type, record)));
  const passed = (own.passedMatters ?? []).map((record) => recordFrom(typeOfId(record.id), record));
  return {
    asOf: own.asOf,
    ofDepartment: [recordFrom('departments', own.department), ...records, ...passed, ...outlets],
    others: departments.filter(({ slug }) => slug !== folder),
  };
}
