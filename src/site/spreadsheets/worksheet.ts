import type { SheetCell, SheetColumn, SheetView } from '../views/data/sheets/sheet.ts';
import { cellXml, columnName } from './cells.ts';
import { xmlText } from './xml-text.ts';

const start =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** On paper: A4 lying, as wide as a page, with the number of the page at its foot. */
const page =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>';

/** How many characters a column is wide at the least and at the most. */
const [narrowest, widest] = [10, 48];

/** The most links that a spreadsheet program follows in one sheet. */
const mostLinks = 65_000;

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;

/** The addresses that the sheet of the data leads to, by the places where they are. */
function linksOf({ columns, rows }: SheetView): { place: string; address: string }[] {
  const linking = columns.flatMap(({ kind }, at) => (kind === 'link' ? [at] : []));
  return rows
    .flatMap((row, index) =>
      linking.flatMap((at) => {
        const address = row[at];
        return typeof address === 'string' && address !== ''
          ? [{ place: `${columnName(at)}${index + 2}`, address }]
          : [];
      }),
    )
    .slice(0, mostLinks);
}

/** The sheet of the data: headings that stay in view, a filter for every column. */
export function worksheetXml(view: SheetView): string {
  const { columns, rows } = view;
  const names = columns.map((_, at) => columnName(at));
  const whole = `A1:${names.at(-1) ?? 'A'}${rows.length + 1}`;
  const headings = columns.map(({ heading }, at) => cellXml(`${names[at] ?? ''}1`, 'heading', heading));
  return [
    `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${whole}"/>`,
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.map((column, at) => columnXml(at, widthOf(column, at, rows))).join('')}</cols>`,
    `<sheetData>${rowXml(1, headings)}`,
    ...rows.map((row, at) => dataRow(at + 2, row, columns, names)),
    `</sheetData><autoFilter ref="${whole}"/>${linkPlaces(view)}${page}</worksheet>`,
  ].join('');
}

const dataRow = (
  number: number,
  row: readonly SheetCell[],
  columns: readonly SheetColumn[],
  names: readonly string[],
): string =>
  rowXml(
    number,
    columns.map(({ kind }, at) => cellXml(`${names[at] ?? ''}${number}`, kind, row[at] ?? '')),
  );

function linkPlaces(view: SheetView): string {
  const links = linksOf(view).map(({ place }, at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`);
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

const columnXml = (at: number, width: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;

/** A column is as wide as its longest line, within bounds; a day and a minute have a width of their own. */
function widthOf({ kind, heading }: SheetColumn, at: number, rows: SheetView['rows']): number {
  if (kind === 'day') return 13;
  if (kind === 'minute') return 18;
  let width = Math.max(narrowest, Math.ceil(heading.length / 2) + 3);
  for (const row of rows) {
    width = Math.max(width, String(row[at] ?? '').length + 2);
    if (width >= widest) return widest;
  }
  return width;
}

/** The sheet that says what the other one is. */
export const notesXml = ({ notes }: SheetView): string =>
  `${start}<cols>${columnXml(0, 28)}${columnXml(1, 90)}</cols><sheetData>${notes
    .map(([label, text], at) =>
      rowXml(at + 1, [cellXml(`A${at + 1}`, 'label', label), cellXml(`B${at + 1}`, 'text', text)]),
    )
    .join('')}</sheetData>${page}</worksheet>`;

/** Where the sheet of the data leads. */
export const linksXml = (view: SheetView): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${linksOf(
    view,
  )
    .map(
      ({ address }, at) =>
        `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`;
