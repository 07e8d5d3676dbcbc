import type { ClosedState } from '../../../compliance/closed-duties.ts';
import { firstDay, monthOf, addDays, monthsBetween, yearOf, type Month } from '../../../domain/dates.ts';
import { once, type Publication } from '../../publication.ts';
import type { MonthOutcome, TrendMonth } from '../parts/trend.ts';
import { closingsOf } from './closings.ts';

/** How many months a trend shows. */
const monthsShown = 12;

/** The last months that are over, the oldest first. */
function monthsBefore(today: string): Month[] {
  const last = monthOf(addDays(firstDay(monthOf(today)), -1));
  const first = `${Number(yearOf(last)) - 1}${last.slice(4)}`;
  return monthsBetween(first, last).slice(-monthsShown);
}

const outcomeOf: Readonly<Record<ClosedState, MonthOutcome>> = {
  kept: 'kept',
  late: 'late',
  waived: 'waived',
  overdue: 'unmet',
  lapsed: 'unmet',
};

const worstLast: readonly MonthOutcome[] = ['kept', 'late', 'waived', 'unmet'];

const worse = (one: MonthOutcome | undefined, other: MonthOutcome): MonthOutcome =>
  one !== undefined && worstLast.indexOf(one) > worstLast.indexOf(other) ? one : other;

/** What became of the duties of each department in the last months that closed, as each stood at its end. */
const outcomes = once((publication) => {
  const months = monthsBefore(publication.compliance.today);
  const shown = new Set(months);
  const byDepartment = new Map<string, Map<Month, MonthOutcome>>();
  for (const { month, duties } of closingsOf(publication)) {
    if (!shown.has(month)) continue;
    for (const { duty, state } of duties) {
      const ofDepartment = byDepartment.get(duty.department) ?? new Map<Month, MonthOutcome>();
      byDepartment.set(duty.department, ofDepartment);
      ofDepartment.set(month, worse(ofDepartment.get(month), outcomeOf[state]));
    }
  }
  return { months, byDepartment };
});

/** The last twelve months of a department, the oldest first, each as it stood at its end. */
export function trendOf(publication: Publication, department: string): TrendMonth[] {
  const { months, byDepartment } = outcomes(publication);
  const ofDepartment = byDepartment.get(department);
  return months.map((month) => ({ month, outcome: ofDepartment?.get(month) }));
}
