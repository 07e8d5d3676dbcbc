import type { Figure, FigureCase } from '../../../../compliance/figure.ts';
import { recordTypes } from '../../../../domain/records/index.ts';
import { addresses } from '../../../addresses.ts';
import type { Publication } from '../../../publication.ts';
import { absoluteFor } from '../../../urls.ts';
import { caseView } from '../../figure/case.ts';
import { figureToday, isBreach, isCountedDuty } from '../../shared/figures-today.ts';
import { nameIn } from '../../shared/names.ts';
import { sentenceCase } from '../../shared/sentence-case.ts';
import { sheetOf, sheetTranslations as t, type SheetCell, type SheetView } from './sheet.ts';

/** Every case of a figure as a sheet. @throws Error if there is no such figure */
export function figureSheet(publication: Publication, id: string): SheetView {
  const { figure, cases } = figureToday(publication, id);
  return sheetOf(publication, {
    title: figure.title[t.language],
    columns: [
      { heading: t.department, kind: 'text' },
      { heading: t.sheet.day, kind: 'day' },
      { heading: t.filterType, kind: 'text' },
      { heading: t.sheet.matter, kind: 'text' },
      { heading: t.sheet.state, kind: 'text' },
      { heading: t.figure.counted, kind: 'text' },
      { heading: t.charts.days, kind: 'number' },
      { heading: t.sheet.page, kind: 'link' },
    ],
    rows: cases.map((one) => caseRow(one, figure, publication)),
    csv: addresses.figureCsv(id),
  });
}

function caseRow(one: FigureCase, figure: Figure, publication: Publication): SheetCell[] {
  const { title, address, status, note } = caseView(one, figure, publication, t);
  return [
    nameIn(one.department, publication, t),
    one.day,
    kindOf(one),
    title,
    sentenceCase(status?.text ?? note ?? ''),
    one.counts ? t.yes : t.no,
    one.days ?? '',
    absoluteFor(undefined, publication.register.publisher)(address),
  ];
}

function kindOf({ about }: FigureCase): string {
  if (isBreach(about)) return t.breach.title;
  return isCountedDuty(about) ? t.sheet.duty : recordTypes[about.type].title[t.language];
}
