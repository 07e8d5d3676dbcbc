import { strToU8, zipSync } from 'fflate';
import type { SheetView } from '../views/data/sheets/sheet.ts';
import { columnName } from './cells.ts';
import { contentTypes, packageLinks, styles, workbook, workbookLinks } from './workbook.ts';
import { linksXml, notesXml, worksheetXml } from './worksheet.ts';

/** The moment of every part of a workbook, of which the archive keeps what the clock on the wall shows: it tells nothing. */
const noMoment = new Date(1980, 0, 1, 12);

/** Every further level takes longer, and makes the file no more than a few hundredths smaller. */
const level = 4;

/** A part that is the same in every workbook, or almost, takes longer to compress than it is worth. */
const stored = (text: string): [Uint8Array, { level: 0 }] => [strToU8(text), { level: 0 }];

/**
 * A sheet as a workbook of Office Open XML (ECMA-376), with a second sheet of notes about it. The same sheet gives the same
 * bytes. @param notes the name of that second sheet
 */
export function xlsx(view: SheetView, notes: string): Uint8Array {
  const { title, columns, rows } = view;
  return zipSync(
    {
      '[Content_Types].xml': stored(contentTypes),
      '_rels/.rels': stored(packageLinks),
      'xl/workbook.xml': stored(workbook(title, notes, rows.length, columnName(columns.length - 1))),
      'xl/_rels/workbook.xml.rels': stored(workbookLinks),
      'xl/styles.xml': stored(styles),
      'xl/worksheets/sheet1.xml': strToU8(worksheetXml(view)),
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(linksXml(view)),
      'xl/worksheets/sheet2.xml': strToU8(notesXml(view)),
    },
    { level, mtime: noMoment },
  );
}
