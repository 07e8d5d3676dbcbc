import {
  departmentTypeNames,
  typeNames,
  type AnyRecord,
  type DepartmentTypeName,
  type RecordOf,
} from '../domain/records/index.ts';
import type { SourceTree } from './files.ts';
import { mattersIn } from './matters.ts';
import { pathWithin } from './places/place.ts';
import type { Attachment, Department, Register } from './register.ts';
import { attachmentsNamed } from './references.ts';

/** The records that are others, or are not there any more. */
type Changes = ReadonlyMap<AnyRecord, AnyRecord | undefined>;

/**
 * A register in which some records are others, or are not there; attachments of those that are not there go with them,
 * unless another record has them too. Their files are no part of its tree, and nothing is found in them.
 */
export function registerWith(
  register: Register,
  change: (record: AnyRecord) => AnyRecord | undefined,
): Register {
  const changes = changesBy(change, register);
  if (changes.size === 0) return register;
  const records = Object.fromEntries(
    typeNames.map((type) => [type, allAfter(register.records[type], changes)]),
  ) as unknown as Register['records'];
  const removed = new Set([...changes].flatMap(([record, next]) => (next ? [] : record.file)));
  const hidden = namedOnlyBy(changes.keys(), records);
  const isHidden = ({ department, name }: Attachment) => hidden.has(`${department}/${name}`);
  const hiddenFiles = register.attachments.filter(isHidden).map(({ file }) => file);
  return {
    ...register,
    ...lookUpsIn(records, register),
    ...mattersIn(records),
    records,
    departments: departmentsWith(register.departments, changes),
    attachments: register.attachments.filter((attachment) => !isHidden(attachment)),
    tree: treeWithout(register, [...removed, ...hiddenFiles]),
    size: register.size - removed.size,
    findings: register.findings.filter(({ file }) => !removed.has(file)),
  };
}

function changesBy(change: (record: AnyRecord) => AnyRecord | undefined, { records }: Register): Changes {
  const before = typeNames.flatMap((type): readonly AnyRecord[] => records[type]);
  return new Map(
    before.flatMap((record) => {
      const next = change(record);
      return next === record ? [] : [[record, next] as const];
    }),
  );
}

const after = <R extends AnyRecord>(record: R, changes: Changes): R | undefined =>
  changes.has(record) ? (changes.get(record) as R | undefined) : record;

const allAfter = (records: readonly AnyRecord[], changes: Changes): AnyRecord[] =>
  records.flatMap((record) => after(record, changes) ?? []);

/** How the records of a changed register are looked up. */
function lookUpsIn(
  records: Register['records'],
  register: Register,
): Pick<Register, 'get' | 'find' | 'speaker'> {
  const byId = new Map(
    typeNames.flatMap((type) => records[type].map((record) => [record.id, record] as const)),
  );
  const find = <T extends DepartmentTypeName>(type: T, reference: string, department: string) => {
    const before = register.find(type, reference, department);
    return before && (byId.get(before.id) as RecordOf<T> | undefined);
  };
  return {
    get: (id) => byId.get(id),
    find,
    speaker: (reference, department) =>
      find('spokespersons', reference, department) ?? find('authorisations', reference, department),
  };
}

function treeWithout(register: Register, files: readonly string[]): SourceTree {
  const paths = new Set(files.map((file) => pathWithin(register, file)));
  return { ...register.tree, files: register.tree.files.filter(({ path }) => !paths.has(path)) };
}

const departmentsWith = (departments: Register['departments'], changes: Changes): Map<string, Department> =>
  new Map([...departments].map(([folder, department]) => [folder, departmentWith(department, changes)]));

function departmentWith(department: Department, changes: Changes): Department {
  const lists = Object.fromEntries(
    departmentTypeNames.map((type) => [type, allAfter(department[type], changes)]),
  );
  return { ...department, ...lists, record: after(department.record, changes) ?? department.record };
}

/** The attachments that some records name and none of those that are left, each as `department/name`. */
export function namedOnlyBy(gone: Iterable<AnyRecord>, records: Register['records']): ReadonlySet<string> {
  const named = [...gone].flatMap(attachmentsNamed);
  if (named.length === 0) return new Set();
  const stillNamed = typeNames.flatMap((type): string[] =>
    (records[type] as readonly AnyRecord[]).flatMap(attachmentsNamed),
  );
  return new Set(named).difference(new Set(stillNamed));
}
