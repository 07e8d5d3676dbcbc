import type { ClosedDuty, ClosedState } from '../../../compliance/closed-duties.ts';
import type { MonthCell } from '../shared/briefing-months.ts';
import { here } from './invented.ts';
import { duties, dutyWith, fullTrace } from './duties.ts';

const [ahead, near, , kept, late, overdue, excused, lapsed] = duties;

/** A year in which every month stands otherwise. */
export const months: readonly MonthCell[] = [
  undefined,
  kept,
  late,
  kept,
  lapsed,
  excused,
  overdue,
  kept,
  near,
  ahead,
  undefined,
  undefined,
].map((duty, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}`,
  duty,
  address: duty?.metOn === undefined ? undefined : here,
  outside: index === 0,
}));

/** A duty of a closed month in every state, and one that a month did not have. */
export const closedDuties: readonly (ClosedDuty | undefined)[] = [
  ...(['kept', 'late', 'overdue', 'waived', 'lapsed'] satisfies ClosedState[]).map((state) => ({
    duty: dutyWith(fullTrace),
    state,
    daysLate: state === 'kept' ? 0 : 21,
  })),
  undefined,
];
