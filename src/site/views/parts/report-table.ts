import type { ReportFigure } from '../../../compliance/report.ts';
import type { Department } from '../../../register/register.ts';
import { addresses } from '../../addresses.ts';
import { nameOf } from '../shared/names.ts';
import type { Translations } from '../../translations/index.ts';
import { fractionText } from '../shared/figure-text.ts';
import type { Link } from '../shared/link.ts';

/** What figures came to in each department of a report, and in all of them together. */
export interface ReportTableView {
  /** The figures, with their pages. */
  columns: readonly Link[];
  /** The values are in the order of the figures, and empty where there is nothing to make one from. */
  rows: readonly { department: string; values: readonly string[] }[];
  total: readonly string[];
}

/** @param covers the departments, in the order of the figures' values */
export const reportTableView = (
  figures: readonly ReportFigure[],
  covers: readonly Department[],
  t: Translations,
): ReportTableView => ({
  columns: figures.map(({ figure }) => ({
    text: figure.title[t.language],
    address: addresses.figure(figure.id),
  })),
  rows: covers.map(({ record }, index) => ({
    department: nameOf(record, t),
    values: figures.map(({ figure, byDepartment }) => {
      const measured = byDepartment[index];
      return measured?.value === undefined ? '' : fractionText(figure.kind, measured, t);
    }),
  })),
  total: figures.map(({ figure, total }) => fractionText(figure.kind, total, t)),
});
