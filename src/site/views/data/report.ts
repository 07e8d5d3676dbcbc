import type { FigureKind, Measure } from '../../../compliance/figure.ts';
import type { ReportFigure } from '../../../compliance/report.ts';
import type { Period } from '../../../domain/periods.ts';
import type { Publication } from '../../publication.ts';
import { reportFor, type ReportKey } from '../shared/reports-on-file.ts';

/** What a figure came to in one department over a period, or in all of them together. */
export interface MeasureData {
  /** The folder of the department; left out for all of them together. */
  department?: string;
  figure: string;
  kind: FigureKind;
  title: string;
  counted: number;
  whole: number;
  /** A share from 0 to 1, a count, or a median of days, to four decimals; left out where there is no case. */
  value?: number;
}

/** The figures of a periodic report. */
export interface ReportDataView {
  period: Period;
  /** The folder of the department that reports. */
  reportOf: string;
  measures: readonly MeasureData[];
}

function measureData(
  { figure: { id, kind, title } }: ReportFigure,
  { counted, whole, value }: Measure,
  department?: string,
): MeasureData {
  return {
    ...(department === undefined ? {} : { department }),
    figure: id,
    kind,
    title: title.vi,
    counted,
    whole,
    ...(value === undefined ? {} : { value: Number(value.toFixed(4)) }),
  };
}

/** @throws Error if there is no such department */
export function reportDataView(publication: Publication, key: ReportKey): ReportDataView {
  const { covers, figures } = reportFor(publication, key);
  return {
    period: key.period,
    reportOf: key.department,
    measures: figures.flatMap((figure) => [
      ...figure.byDepartment.map((measure, index) => measureData(figure, measure, covers[index]?.folder)),
      measureData(figure, figure.total),
    ]),
  };
}
