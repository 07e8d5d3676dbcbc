import type { ReportDataView } from '../views/data/report.ts';
import type { Row } from './csv.ts';

/** A periodic report as a table: a row for each department and figure, and for all of them together. */
export const reportRows = ({ period, reportOf, measures }: ReportDataView): Row[] => [
  ['period', 'report_of', 'department_folder', 'figure', 'kind', 'title', 'counted', 'whole', 'value'],
  ...measures.map(({ department, figure, kind, title, counted, whole, value }) => [
    period,
    reportOf,
    department ?? '',
    figure,
    kind,
    title,
    counted,
    whole,
    value ?? '',
  ]),
];
