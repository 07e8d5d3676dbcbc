import type { Compliance } from '../compliance/compliance.ts';
import { ownValue } from '../domain/own-value.ts';
import {
  departmentOfId,
  departmentTypeNames,
  typeNames,
  type DepartmentTypeName,
} from '../domain/records/index.ts';
import type { Matter } from '../register/matters.ts';
import type { Department, Register } from '../register/register.ts';
import type { Publication } from './publication.ts';
import { everything, ReadLog } from './read-log.ts';
import { read } from './readings.ts';

/**
 * A publication that takes note of what is read of it. Pages and files are made of it as of any other, and the log says of
 * what. What has no name of its own in `readings.ts` and is not shared by all counts as everything.
 */
export function loggedPublication(publication: Publication): Publication & { readLog: ReadLog } {
  const readLog = new ReadLog();
  const { register, compliance, withdrawn } = publication;
  const logged = {
    register: loggedRegister(register, readLog),
    compliance: loggedCompliance(compliance, readLog),
    withdrawn: withdrawn && loggedWithdrawn(withdrawn, readLog),
    readLog,
  };
  return logging(
    { ...publication, readLog },
    { past: read('past') },
    readLog,
    ['followsClock', 'emergency'],
    logged,
  );
}

/**
 * An object whose properties are noted by their names in `reads` when they are asked for, or as everything where they have
 * none there, but for those that are shared by all, and those in `logged`, which take their own notes.
 */
function logging<T extends object>(
  target: T,
  reads: Readonly<Partial<Record<keyof T, string>>>,
  log: ReadLog,
  shared: readonly (keyof T)[],
  logged: Partial<T> = {},
): T {
  const unnoted = new Set<PropertyKey>(shared);
  return new Proxy(target, {
    get(_target, name) {
      if (Object.hasOwn(logged, name)) return logged[name as keyof T];
      if (!unnoted.has(name)) log.note(ownValue(reads as Record<string, string>, String(name)) ?? everything);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const loggedWithdrawn = (
  withdrawn: NonNullable<Publication['withdrawn']>,
  log: ReadLog,
): Publication['withdrawn'] =>
  logging(withdrawn, {}, log, [], {
    get: (department) => {
      log.note(read('withdrawn', department));
      return withdrawn.get(department);
    },
  });

function loggedRegister(register: Register, log: ReadLog): Register {
  const departments = [...register.departments].map(([folder, department]): [string, Department] => [
    folder,
    loggedDepartment(department, log),
  ]);
  const shared = [
    'root',
    'publisher',
    'calendar',
    'calendarYears',
    'rulebook',
    'ruleSets',
    'outlet',
  ] as const;
  const noteMatters = (department: string, matters: readonly (Matter | undefined)[]) => {
    log.note(read('matters', department));
    for (const { id } of matters.flatMap((matter) => matter?.records ?? [])) log.note(read('record', id));
  };
  return logging(register, { size: read('size'), findings: read('faults') }, log, shared, {
    departments: new Map(departments),
    records: loggedRecords(register.records, log),
    get: (id) => {
      log.note(read('record', id));
      return register.get(id);
    },
    find: <T extends DepartmentTypeName>(type: T, reference: string, department: string) => {
      noteReference(type, reference, department, log);
      return register.find(type, reference, department);
    },
    matterOf: (id) => {
      const matter = register.matterOf(id);
      noteMatters(departmentOfId(id), [matter]);
      return matter;
    },
    mattersOf: (department) => {
      const matters = register.mattersOf(department);
      noteMatters(department, matters);
      return matters;
    },
    speaker: (reference, department) => {
      noteReference('spokespersons', reference, department, log);
      noteReference('authorisations', reference, department, log);
      return register.speaker(reference, department);
    },
  });
}

const loggedRecords = (records: Register['records'], log: ReadLog): Register['records'] =>
  logging(records, Object.fromEntries(typeNames.map((type) => [type, read('records', type)])), log, [
    'departments',
    'outlets',
  ]);

/** Which of its files were refused has no name. */
const loggedDepartment = (department: Department, log: ReadLog): Department =>
  logging(
    department,
    Object.fromEntries(departmentTypeNames.map((type) => [type, read('records', type, department.folder)])),
    log,
    ['folder', 'record'],
  );

/** A reference is the name of a record of the same department, or the identity of one of another. */
function noteReference(type: DepartmentTypeName, reference: string, department: string, log: ReadLog): void {
  log.note(read('record', reference.includes('/') ? reference : `${department}/${type}/${reference}`));
}

function loggedCompliance(compliance: Compliance, log: ReadLog): Compliance {
  const reads = {
    today: read('day'),
    findings: read('findings'),
    duties: read('duties'),
    breaches: read('breaches'),
  };
  return logging(compliance, reads, log, [], {
    dutiesOf: (department) => {
      log.note(read('duties', department));
      return compliance.dutiesOf(department);
    },
    dutiesFrom: (department) => {
      log.note(read('duties', department));
      return compliance.dutiesFrom(department);
    },
    dutiesAbout: (department, subject) => {
      log.note(read('about', department, subject));
      return compliance.dutiesAbout(department, subject);
    },
    dutiesOn: (record) => {
      log.note(read('on', record.id));
      return compliance.dutiesOn(record);
    },
    breachesOf: (department) => {
      log.note(read('breaches', department));
      return compliance.breachesOf(department);
    },
  });
}
