import {
  departmentTypeNames,
  typeNames,
  type AnyRecord,
  type DepartmentTypeName,
  type RecordOf,
} from '../domain/records/index.ts';
import { pathWithin } from './place.ts';
import type { Department, Register } from './register.ts';
import { attachmentsNamed } from './references.ts';

/**
 * A register in which some records are others, or are not there; attachments of those that are not there go with them,
 * unless another record has them too. Their files are no part of its tree, and nothing is found in them.
 */
export function registerWith(
  register: Register,
  change: (record: AnyRecord) => AnyRecord | undefined,
): Register {
  const changed = new Map<AnyRecord, AnyRecord | undefined>();
  const gone = new Set<string>();
  for (const record of typeNames.flatMap((type): readonly AnyRecord[] => register.records[type])) {
    const next = change(record);
    if (next === record) continue;
    changed.set(record, next);
    if (!next) gone.add(record.file);
  }
  if (changed.size === 0) return register;
  const now = <R extends AnyRecord>(record: R): R | undefined =>
    changed.has(record) ? (changed.get(record) as R | undefined) : record;
  const nowAll = <R extends AnyRecord>(records: readonly R[]): R[] =>
    records.flatMap((one) => now(one) ?? []);
  const records = Object.fromEntries(
    typeNames.map((type) => [type, nowAll(register.records[type] as readonly AnyRecord[])]),
  ) as unknown as Register['records'];
  const hidden = namedOnlyBy(changed.keys(), records);
  const byId = new Map(typeNames.flatMap((type) => records[type].map((one) => [one.id, one] as const)));
  const find = <T extends DepartmentTypeName>(type: T, reference: string, department: string) => {
    const found = register.find(type, reference, department);
    return found && (byId.get(found.id) as RecordOf<T> | undefined);
  };
  const attachments = register.attachments.filter(
    ({ department, name }) => !hidden.has(`${department}/${name}`),
  );
  const files = new Set(
    [
      ...gone,
      ...register.attachments.filter((one) => !attachments.includes(one)).map(({ file }) => file),
    ].map((file) => pathWithin(register, file)),
  );
  return {
    ...register,
    records,
    departments: new Map(
      [...register.departments].map(([folder, department]) => [
        folder,
        departmentWith(department, now, nowAll),
      ]),
    ),
    attachments,
    tree: { ...register.tree, files: register.tree.files.filter(({ path }) => !files.has(path)) },
    size: register.size - gone.size,
    findings: register.findings.filter(({ file }) => !gone.has(file)),
    get: (id) => byId.get(id),
    find,
    speaker: (reference, department) =>
      find('spokespersons', reference, department) ?? find('authorisations', reference, department),
  };
}

/** The attachments that some records name and none of those that are left, each as `department/name`. */
export function namedOnlyBy(gone: Iterable<AnyRecord>, records: Register['records']): ReadonlySet<string> {
  const named = [...gone].flatMap(attachmentsNamed);
  if (named.length === 0) return new Set();
  const left = typeNames.flatMap((type): string[] =>
    (records[type] as readonly AnyRecord[]).flatMap(attachmentsNamed),
  );
  return new Set(named).difference(new Set(left));
}

function departmentWith(
  department: Department,
  now: <R extends AnyRecord>(record: R) => R | undefined,
  nowAll: <R extends AnyRecord>(records: readonly R[]) => R[],
): Department {
  const lists = Object.fromEntries(
    departmentTypeNames.map((type) => [type, nowAll(department[type] as readonly AnyRecord[])]),
  );
  return { ...department, ...lists, record: now(department.record) ?? department.record };
}
