import type { Figure, Measure } from '../../../../compliance/figure.ts';
import { displayPeriod } from '../../../../domain/periods.ts';
import { addresses } from '../../../addresses.ts';
import type { Publication } from '../../../publication.ts';
import { valueText } from '../../shared/figure-text.ts';
import { nameIn, nameOf } from '../../shared/names.ts';
import { reportFor, type ReportKey } from '../../shared/reports-on-file.ts';
import { sheetOf, sheetTranslations as t, type SheetCell, type SheetView } from './sheet.ts';

/** The figures of a periodic report that have cases as a sheet: a row for each department, and one for all of them together. */
export function reportSheet(publication: Publication, key: ReportKey): SheetView {
  const { covers, figures } = reportFor(publication, key);
  return sheetOf(publication, {
    title: `${t.report.title(displayPeriod(key.period)[t.language])}, ${nameIn(key.department, publication, t)}`,
    columns: [
      { heading: t.sheet.figure, kind: 'text' },
      { heading: t.department, kind: 'text' },
      { heading: t.figure.counted, kind: 'number' },
      { heading: t.figure.whole, kind: 'number' },
      { heading: t.figure.value, kind: 'text' },
    ],
    rows: figures.flatMap(({ figure, byDepartment, total }) =>
      [
        ...covers.map(({ record }, at) => ({ name: nameOf(record, t), measured: byDepartment[at] })),
        { name: t.figure.total, measured: total },
      ].flatMap(({ name, measured }) =>
        measured && measured.whole > 0 ? [measureRow(figure, name, measured)] : [],
      ),
    ),
    csv: addresses.reportCsv(key.department, key.period),
  });
}

const measureRow = ({ kind, title }: Figure, department: string, measured: Measure): SheetCell[] => [
  title[t.language],
  department,
  measured.counted,
  measured.whole,
  valueText(kind, measured, t),
];
