import { daysBetween, addDays, type PlainDate } from './dates.ts';
import type { Trace } from './deadline.ts';

/**
 * How a duty stands on a day. `ahead`: not begun to be near; `near`: due soon; `kept`: met in time;
 * `late`: met, but past its date; `overdue`: unmet past its date.
 */
export type DutyState = 'ahead' | 'near' | 'kept' | 'late' | 'overdue';

/** Something a department owes by a date. */
export interface Duty {
  rule: string;
  department: string;
  /** The identity of the record that owes it, or the month for a monthly duty. */
  subject: string;
  trace: Trace;
  /** The day on which it was met, if it was. */
  metOn?: PlainDate | undefined;
}

/** A duty as it stands on a day. */
export interface DutyOnDay extends Duty {
  state: DutyState;
  /** Days past the due date: up to the day it was met, or up to today while it is overdue. Zero otherwise. */
  daysLate: number;
  /** Days from today to the due date; zero on that day, negative past it. */
  daysLeft: number;
}

/**
 * How a duty stands at the end of `today`; undefined before its clock has started. What happens after `today`
 * has not happened, so that an archive can be judged as of any day.
 */
export function dutyOn(duty: Duty, today: PlainDate, nearDays: number): DutyOnDay | undefined {
  const { start, due } = duty.trace;
  if (start > today) return undefined;
  const metOn = duty.metOn !== undefined && duty.metOn <= today ? duty.metOn : undefined;
  const daysLate = Math.max(0, daysBetween(due, metOn ?? today));
  return {
    ...duty,
    metOn,
    state: stateOf(due, metOn, today, nearDays),
    daysLate,
    daysLeft: daysBetween(today, due),
  };
}

function stateOf(
  due: PlainDate,
  metOn: PlainDate | undefined,
  today: PlainDate,
  nearDays: number,
): DutyState {
  if (metOn !== undefined) return metOn <= due ? 'kept' : 'late';
  if (today > due) return 'overdue';
  return due <= addDays(today, nearDays) ? 'near' : 'ahead';
}
