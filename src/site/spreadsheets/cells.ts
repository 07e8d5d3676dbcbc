import { dayOf, daysBetween, type Instant, type PlainDate } from '../../domain/dates.ts';
import type { CellKind, SheetCell } from '../views/data/sheets/sheet.ts';
import { cellText } from './xml-text.ts';

/** The formats of cells by their numbers in `workbook.ts`. */
export const cellStyles: Readonly<Record<CellKind | 'heading' | 'label', number>> = {
  number: 0,
  heading: 1,
  text: 2,
  day: 3,
  minute: 4,
  link: 5,
  label: 6,
};

/** The day from which spreadsheets count days, with which each day after February 1900 has its number. */
const dayZero: PlainDate = '1899-12-30';

const dayNumber = (day: PlainDate): number => daysBetween(dayZero, day);

/** A minute as a spreadsheet counts it, which knows no time zones: that of the clock in Vietnam. */
function minuteNumber(instant: Instant): number {
  const [hours, minutes] = [Number(instant.slice(11, 13)), Number(instant.slice(14, 16))];
  return dayNumber(dayOf(instant)) + (hours * 60 + minutes) / (24 * 60);
}

/** The most characters that a cell may hold, and what a longer text ends with. */
const longestText = 32_767;
const shortened = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;

const keepsSpace = /^\s|\s$|\n/;

/** A cell at a place such as `B3`. A text is marked as text: none is ever a formula, a number or a day. */
export function cellXml(place: string, kind: keyof typeof cellStyles, cell: SheetCell): string {
  if (cell === '') return '';
  const start = `<c r="${place}" s="${cellStyles[kind]}"`;
  if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`;
  if (kind === 'day') return `${start}><v>${dayNumber(cell)}</v></c>`;
  if (kind === 'minute') return `${start}><v>${minuteNumber(cell)}</v></c>`;
  const space = keepsSpace.test(cell) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><is><t${space}>${cellText(shortened(cell))}</t></is></c>`;
}

/** The name of a column: `A` for the first, `AA` for the one after `Z`. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnName(Math.floor(at / 26) - 1)}${last}`;
}
