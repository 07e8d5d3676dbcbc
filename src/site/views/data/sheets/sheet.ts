import { addresses } from '../../../addresses.ts';
import type { Publication } from '../../../publication.ts';
import { locales } from '../../../translations/locales.ts';
import { translationsFor } from '../../../translations/index.ts';
import { absoluteFor } from '../../../urls.ts';

/**
 * What the cells of a column are: text, which no program may take for anything else; a day as `2026-10-26`; a minute in
 * Vietnam; a number; a whole address.
 */
export type CellKind = 'text' | 'day' | 'minute' | 'number' | 'link';

/** A column of a sheet under its heading. */
export interface SheetColumn {
  heading: string;
  kind: CellKind;
}

/** A cell; one of which nothing is known is an empty text. */
export type SheetCell = string | number;

/** A table for people, which a spreadsheet program opens, with what they have to know about it. */
export interface SheetView {
  title: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** Where it comes from, of what day it is, and for whom: a label and a text each. */
  notes: readonly (readonly [label: string, text: string])[];
}

/** Sheets have no twins: their words are in the publisher's own language. */
export const sheetTranslations = translationsFor(locales[0]);

/** A sheet of some rows. @param csv the address of the same data for programs */
export function sheetOf(
  publication: Publication,
  { title, columns, rows, csv }: Pick<SheetView, 'title' | 'columns' | 'rows'> & { csv: string },
): SheetView {
  return { title, ...withoutEmptyColumns(columns, rows), notes: notesOf(publication, title, csv) };
}

/** A column in which no row has anything tells a reader nothing; a table without rows keeps all its headings. */
function withoutEmptyColumns(
  columns: readonly SheetColumn[],
  rows: SheetView['rows'],
): Pick<SheetView, 'columns' | 'rows'> {
  const isFilled = columns.map((_, at) => rows.length === 0 || rows.some((row) => row[at] !== ''));
  if (!isFilled.includes(false)) return { columns, rows };
  return {
    columns: columns.filter((_, at) => isFilled[at]),
    rows: rows.map((row) => row.filter((_, at) => isFilled[at])),
  };
}

function notesOf({ register, compliance }: Publication, title: string, csv: string): SheetView['notes'] {
  const { publisher } = register;
  const { name, licence, demo } = publisher;
  const { sheet, openDataPage, language, demo: demoNotice, date } = sheetTranslations;
  const whole = absoluteFor(undefined, publisher);
  return [
    [sheet.table, title],
    [sheet.publisher, name[language]],
    [openDataPage.asOf, date(compliance.today)],
    [sheet.source, whole(addresses.data)],
    [openDataPage.licence, licence ? `${licence.name[language]}, ${licence.url}` : openDataPage.noLicence],
    [sheet.forWhom, sheet.forPeople],
    [sheet.forPrograms, whole(csv)],
    ...(demo ? ([[sheet.notice, demoNotice]] as const) : []),
  ];
}
