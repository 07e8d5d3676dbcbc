import type { Compliance } from '../compliance/compliance.ts';
import { departmentOfId, type DepartmentTypeName } from '../domain/records/index.ts';
import { departmentsOfMatter, type Matter } from '../register/matters.ts';
import type { Department, Register } from '../register/register.ts';
import type { Publication } from './publication.ts';
import { everything, ReadLog } from './read-log.ts';

/**
 * A publication that takes note of what is read of it. Pages and files are made of it as of any other, and the log says of
 * which departments. What is not known here to be of one department, or to be shared by all, counts as everything.
 */
export function loggedPublication(publication: Publication): Publication & { readLog: ReadLog } {
  const readLog = new ReadLog();
  const { register, compliance, withdrawn } = publication;
  const logged = {
    register: loggedRegister(register, readLog),
    compliance: loggedCompliance(compliance, readLog),
    withdrawn: withdrawn && loggedMap(withdrawn, readLog),
    readLog,
  };
  return logging({ ...publication, readLog }, everything, readLog, ['followsClock', 'emergency'], logged);
}

/**
 * An object whose properties are noted as `read` when they are asked for, but for those that are shared by all, and those
 * in `logged`, which take their own notes.
 */
function logging<T extends object>(
  target: T,
  read: string,
  log: ReadLog,
  shared: readonly (keyof T)[],
  logged: Partial<T> = {},
): T {
  const unnoted = new Set<PropertyKey>(shared);
  return new Proxy(target, {
    get(_target, name) {
      if (Object.hasOwn(logged, name)) return logged[name as keyof T];
      if (!unnoted.has(name)) log.note(read);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const loggedMap = <T>(byDepartment: ReadonlyMap<string, T>, log: ReadLog): ReadonlyMap<string, T> =>
  logging(byDepartment, everything, log, [], {
    get: (department) => {
      log.note(department);
      return byDepartment.get(department);
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
  return logging(register, everything, log, shared, {
    departments: new Map(departments),
    records: logging(register.records, everything, log, ['departments', 'outlets']),
    get: (id) => {
      log.note(departmentOfId(id));
      return register.get(id);
    },
    find: <T extends DepartmentTypeName>(type: T, reference: string, department: string) => {
      noteReference(reference, department, log);
      return register.find(type, reference, department);
    },
    matterOf: (id) => {
      log.note(departmentOfId(id));
      const matter = register.matterOf(id);
      if (matter) noteMatters([matter], log);
      return matter;
    },
    mattersOf: (department) => {
      log.note(department);
      const matters = register.mattersOf(department);
      noteMatters(matters, log);
      return matters;
    },
    speaker: (reference, department) => {
      noteReference(reference, department, log);
      return register.speaker(reference, department);
    },
  });
}

/** Which of its files were refused is in no digest of a department. */
const loggedDepartment = (department: Department, log: ReadLog): Department =>
  logging(department, department.folder, log, ['folder', 'record'], {
    hasFaulty: (...asked) => {
      log.note(everything);
      return department.hasFaulty(...asked);
    },
  });

/** A reference is the name of a record of the same department, or the identity of one of another. */
function noteReference(reference: string, department: string, log: ReadLog): void {
  log.note(department);
  if (reference.includes('/')) log.note(departmentOfId(reference));
}

/** A matter is told of in the records of every department that has or had it. */
const noteMatters = (matters: readonly Matter[], log: ReadLog): void => {
  for (const matter of matters) for (const department of departmentsOfMatter(matter)) log.note(department);
};

function loggedCompliance(compliance: Compliance, log: ReadLog): Compliance {
  const noted = (department: string): Compliance => {
    log.note(department);
    return compliance;
  };
  return logging(compliance, everything, log, ['today'], {
    dutiesOf: (department) => noted(department).dutiesOf(department),
    dutiesFrom: (department) => noted(department).dutiesFrom(department),
    dutiesAbout: (department, subject) => noted(department).dutiesAbout(department, subject),
    dutiesOn: (record) => noted(record.department).dutiesOn(record),
    breachesOf: (department) => noted(department).breachesOf(department),
  });
}
