import { dutyCell, standingToday } from '../../../compliance/duty-cell.ts';
import type { Month } from '../../../domain/dates.ts';
import type { Translations } from '../../translations/index.ts';
import type { DutyMatrixView } from '../parts/duty-matrix.ts';
import { breachCell, matrixCell, type MatrixCell } from '../parts/matrix-cell.ts';
import { trendView, type MonthOutcome, type TrendMonth } from '../parts/trend.ts';
import { department, here } from './invented.ts';
import { duties } from './duties.ts';

const outcomes: readonly (MonthOutcome | undefined)[] = [
  undefined,
  ...(['kept', 'kept', 'late', 'kept', 'unmet', 'waived', 'kept', 'kept', 'late', 'kept', 'kept'] as const),
];

const months: readonly TrendMonth[] = outcomes.map((outcome, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}` satisfies Month,
  outcome,
}));

/** A matrix with every state that a cell can have, in two rows and among the departments without anything amiss. */
export function dutyMatrix(t: Translations): DutyMatrixView {
  const states = duties.map((duty) => dutyCell([standingToday(duty)]) ?? 'none');
  const cells = [...states, 'inOffice' as const, 'unbound' as const].map((cell) =>
    matrixCell(cell, () => here, t),
  );
  const half = Math.ceil(cells.length / 2);
  const row = (name: string, rowCells: readonly MatrixCell[], unexplained: number) => ({
    text: name,
    address: here,
    cells: rowCells,
    breaches: breachCell({ count: 1, unexplained, address: here }, t),
    trend: trendView(months, t),
  });
  return {
    columns: Array.from({ length: half }, (_, index) => ({
      text: `${t.rulebook} ${index + 1}`,
      address: here,
    })),
    hasBreaches: true,
    hasTrends: true,
    rows: [
      row(department.name, cells.slice(0, half), 1),
      row('Cục Thi hành án dân sự tỉnh Ẩm Thưỡng', cells.slice(half), 0),
    ],
    others: [
      { text: 'Chi cục Thi hành án dân sự huyện Kỳ Vễ', address: here, summary: t.matrix.summary(3, 2, 1) },
    ],
  };
}
