import { isReporting, reportOf, reportPeriods, type PeriodicReport } from '../../../compliance/report.ts';
import type { Period } from '../../../domain/periods.ts';
import type { Department } from '../../../register/register.ts';
import { figuresOfPeriod } from './figures-today.ts';
import { once, type Publication } from '../../publication.ts';

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
export const reportFor = (publication: Publication, { department, period }: ReportKey): PeriodicReport =>
  reportByKey(publication, `${department} ${period}`);

const reportByKey = once((publication, key: string): PeriodicReport => {
  const [folder = '', period = ''] = key.split(' ');
  const department = publication.register.departments.get(folder);
  if (!department) throw new Error(`No department ${folder}`);
  return reportOf(department, figuresOfPeriod(publication, period));
});
