import { daysBetween, addDays, type PlainDate } from './dates.ts';
import type { Trace } from './deadline.ts';
import type { Transfer } from './transfer.ts';

/**
 * How a duty stands on a day. `ahead`: not due soon; `near`: due soon; `kept`: met in time; `late`: met, but past its
 * date; `overdue`: unmet past its date; `lapsed`: unmet past its date when its department ended, so that nobody owes it
 * any more.
 */
export type DutyState = 'ahead' | 'near' | 'kept' | 'late' | 'overdue' | 'lapsed';

/** Something that a department has to do by a date. */
export interface Duty {
  rule: string;
  department: string;
  /** The identity of the record that owes it, its period, or the first day on which a duty of every day was not kept. */
  subject: string;
  trace: Trace;
  /** The day on which it was met; undefined while it is unmet. */
  metOn?: PlainDate | undefined;
  /** How its matter was passed on while the clock ran, in the order of the days. */
  transfers?: readonly Transfer[] | undefined;
  /** The department that met it, of a matter that was passed on: it need not be the one that had it then. */
  metBy?: string | undefined;
  /** The department that owed it first, where another carries it on: it has ended, or passed the matter on. */
  passedFrom?: string;
  /** The day from which nobody owes it, since its department ended, or for a duty of every day its law, with it unmet. */
  lapsesOn?: PlainDate;
}

/** The department in which a duty arose; it stays the same when a successor takes the duty over. */
export const originalDepartment = ({
  department,
  passedFrom,
}: Pick<Duty, 'department' | 'passedFrom'>): string => passedFrom ?? department;

/** What a waiver or an explanation of a duty names, and the department in whose folder it lies. */
export interface DutySubject {
  department: string;
  subject: string;
}

/**
 * Everything by which waivers and explanations may name a duty: what it is about, and then the records in which other
 * departments carry the matter on, each of which names its own.
 */
export const subjectsOf = (
  duty: Pick<Duty, 'department' | 'passedFrom' | 'subject' | 'transfers'>,
): [DutySubject, ...DutySubject[]] => [
  { department: originalDepartment(duty), subject: duty.subject },
  ...(duty.transfers ?? []).flatMap(({ to, record }) =>
    record === undefined ? [] : [{ department: to, subject: record }],
  ),
];

/** By what a waiver or an explanation of a duty is to name it: the last record of its matter. */
export const lastSubjectOf = (duty: Parameters<typeof subjectsOf>[0]): DutySubject => {
  const [first, ...others] = subjectsOf(duty);
  return others.at(-1) ?? first;
};

/** A duty as it stands on a day. */
export interface DutyOnDay extends Duty {
  state: DutyState;
  /** Days past the due date: up to the day it was met or lapsed, or up to today while it is overdue. Zero otherwise. */
  daysLate: number;
  /** Days from today to the due date of one that is open: zero on that day, negative past it. Zero otherwise. */
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
  const lapsedOn = metOn === undefined && duty.lapsesOn && duty.lapsesOn <= today ? duty.lapsesOn : undefined;
  return {
    ...duty,
    metOn,
    state: lapsedOn ? 'lapsed' : stateOf(due, metOn, today, nearDays),
    daysLate: daysLateOf(duty.trace, metOn ?? lapsedOn, today),
    daysLeft: metOn === undefined && lapsedOn === undefined ? daysBetween(today, due) : 0,
  };
}

/**
 * Days past the due date: at the end of `today`, or on the day on which a duty was met or lapsed. A daily duty is kept
 * again from the first minute of the day on which it is met, so that day is not counted.
 */
function daysLateOf({ due, everyDay }: Trace, closedOn: PlainDate | undefined, today: PlainDate): number {
  const days = daysBetween(due, closedOn ?? today);
  return Math.max(0, closedOn !== undefined && everyDay ? days - 1 : days);
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
