import { isReporting, reportOf, reportPeriods, type PeriodicReport } from '../../../compliance/report.ts';
import type { Period } from '../../../domain/periods.ts';
import type { Department } from '../../../register/register.ts';
import { digestOfObject } from '../../../register/digest.ts';
import { derived } from '../../derived.ts';
import { figuresOfPeriod } from './figures-today.ts';
import type { Publication } from '../../publication.ts';

/** The departments that report on an area, with the periods on which there is something to report. */
export function reportsOnFile({
  register,
  compliance,
}: Publication): { department: Department; periods: readonly Period[] }[] {
  return [...register.departments.values()]
    .filter(isReporting)
    .map((department) => ({
      department,
      periods: reportPeriods(department, compliance.today, register.publisher),
    }))
    .filter(({ periods }) => periods.length > 0);
}

/** A periodic report: the folder of the department that reports, and the period. */
export interface ReportKey {
  department: string;
  period: Period;
}

export const reportKeys = (publication: Publication): ReportKey[] =>
  reportsOnFile(publication).flatMap(({ department: { folder }, periods }) =>
    periods.map((period) => ({ department: folder, period })),
  );

/** The report of a department on a period. @throws Error if there is no such department */
export function reportFor(publication: Publication, { department, period }: ReportKey): PeriodicReport {
  const report = reportByKey(publication, `${department} ${period}`);
  if (!report) throw new Error(`No department ${department}`);
  return report;
}

const reportByKey = derived(
  'report',
  (publication, key): PeriodicReport | undefined => {
    const [folder = '', period = ''] = key.split(' ');
    const department = publication.register.departments.get(folder);
    return department && reportOf(department, figuresOfPeriod(publication, period));
  },
  (report) => (report ? JSON.stringify(partsOf(report)) : ''),
);

/** All that a report tells, with digests of the records, duties and breaches that it names. */
const partsOf = ({ covers, figures, spokespersons, lapses, breaches, sent }: PeriodicReport): object[] => [
  covers.map(({ folder }) => folder),
  figures.map(({ figure, byDepartment, total }) => [figure.id, byDepartment, total]),
  spokespersons.map(digestOfObject),
  lapses.map(({ duty, ...closed }) => [closed, digestOfObject(duty)]),
  breaches.map(({ breach, ...closed }) => [closed, digestOfObject(breach)]),
  sent ? [digestOfObject(sent)] : [],
];
