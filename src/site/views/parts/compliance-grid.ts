import { dutyStateToday } from '../../../compliance/figure.ts';
import { yearOf, type Month } from '../../../domain/dates.ts';
import { addresses } from '../../addresses.ts';
import type { MonthCell } from '../shared/briefing-months.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import { statusMark, type StatusView } from './status.ts';

/** Every department with the state of its briefing in each month. */
export interface ComplianceGridView {
  months: readonly GridMonth[];
  rows: readonly GridRow[];
}

/** The head of a column. */
interface GridMonth {
  /** The number of the month, in two digits, and its year. */
  number: string;
  year: string;
  name: string;
  /** The page of the month, of one that has closed. */
  address?: string;
}

interface GridRow {
  name: string;
  address: string;
  cells: readonly GridCell[];
}

/** A month of a department. */
interface GridCell {
  title: string;
  /** The state in words, for readers who cannot see the mark. */
  label: string;
  /** The mark with a short text, and its link; none where no briefing was due. */
  mark?: { state: StatusView['state']; text: string; address: string };
}

/** A department, and its briefing of each month of the grid. */
export interface GridDepartment {
  name: string;
  address: string;
  cells: readonly MonthCell[];
}

/** @param closed the months that have closed, each of which has a page */
export const complianceGridView = (
  months: readonly Month[],
  closed: ReadonlySet<Month>,
  departments: readonly GridDepartment[],
  t: Translations,
): ComplianceGridView => ({
  months: months.map((month) =>
    plain({
      number: month.slice(5),
      year: yearOf(month),
      name: closed.has(month) ? t.closing(month) : t.month(month),
      address: closed.has(month) ? addresses.closing(month) : undefined,
    }),
  ),
  rows: departments.map(({ name, address, cells }) => ({
    name,
    address,
    cells: cells.map((cell) => cellView(cell, address, t)),
  })),
});

function cellView({ month, duty, address }: MonthCell, department: string, t: Translations): GridCell {
  if (!duty) return { title: t.state.notOwed, label: t.state.notOwed };
  const { short, full } = statusMark(duty, t);
  return {
    title: `${t.month(month)}: ${full}`,
    label: full,
    mark: { state: dutyStateToday(duty), text: short, address: address ?? department },
  };
}
