import type { AssessedDuty } from '../../../compliance/compliance.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { departmentTypeNames, type DepartmentTypeName } from '../../../domain/records/index.ts';
import type { MatterRecord } from '../../../register/matters.ts';
import type { Publication } from '../../publication.ts';
import { isWithdrawn } from '../../without-withdrawn.ts';
import { breachesOfDepartment } from '../shared/breaches-on-record.ts';
import { breachData, type BreachData } from './breaches.ts';
import { recordData, type RecordData } from './records.ts';

/** A duty as data: the first and last day of its term, and its state on the day. */
export interface DutyData {
  rule: string;
  subject: string;
  /** The folder of the department from which the duty has passed. */
  passedFrom?: string;
  state: AssessedDuty['state'];
  start: PlainDate;
  due: PlainDate;
  metOn?: PlainDate;
  daysLate: number;
}

/** All that is published of a department, as data. */
export interface DepartmentDataView {
  asOf: PlainDate;
  demo: boolean;
  department: RecordData;
  duties: readonly DutyData[];
  breaches: readonly BreachData[];
  records: Readonly<Record<DepartmentTypeName, readonly RecordData[]>>;
  /** What other departments have recorded of matters that were passed on by it or to it; left out where there are none. */
  passedMatters?: readonly RecordData[];
}

const dutyData = ({ rule, subject, state, passedFrom, metOn, daysLate, trace }: AssessedDuty): DutyData => ({
  rule,
  subject,
  ...(passedFrom === undefined ? {} : { passedFrom }),
  state,
  start: trace.start,
  due: trace.due,
  ...(metOn === undefined ? {} : { metOn }),
  daysLate,
});

/** The folders of the departments, each of which has a file. */
export const departmentDataKeys = ({ register }: Publication): string[] => [...register.departments.keys()];

/** @throws Error if there is no such department */
export function departmentDataView(publication: Publication, folder: string): DepartmentDataView {
  const { register, compliance } = publication;
  const department = register.departments.get(folder);
  if (!department) throw new Error(`No department ${folder}`);
  const passed = recordsElsewhere(folder, publication);
  return {
    asOf: compliance.today,
    demo: register.publisher.demo,
    department: recordData(department.record, publication),
    duties: compliance.dutiesOf(folder).map(dutyData),
    breaches: breachesOfDepartment(publication, folder).map((breach) => breachData(breach, publication)),
    records: Object.fromEntries(
      departmentTypeNames.map((type) => [
        type,
        department[type].map((record) => recordData(record, publication)),
      ]),
    ) as Record<DepartmentTypeName, RecordData[]>,
    ...(passed.length > 0 ? { passedMatters: passed } : {}),
  };
}

const recordsElsewhere = (folder: string, publication: Publication): RecordData[] =>
  publication.register
    .mattersOf(folder)
    .flatMap(({ records }): readonly MatterRecord[] => records)
    .filter((record) => record.department !== folder && !isWithdrawn(record))
    .map((record) => recordData(record, publication));
