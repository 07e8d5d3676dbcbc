import { originalDepartment } from '../domain/duty.ts';
import { breachKey } from './breaches.ts';
import type { ClosedBreach, ClosedDuty } from './closed-duties.ts';
import { subjectKey } from './compliance.ts';

/**
 * A duty whose state in a closed month differs between the records of that time (`was`) and those of today (`is`);
 * undefined where they have no such duty.
 */
export interface LaterEdit {
  was: ClosedDuty | undefined;
  is: ClosedDuty | undefined;
}

/**
 * A breach that the records of that time (`was`) and those of today (`is`) state differently; undefined where they have
 * no such breach.
 */
export interface LaterBreachEdit {
  was: ClosedBreach | undefined;
  is: ClosedBreach | undefined;
}

const keyOf = ({ duty }: ClosedDuty): string =>
  `${duty.rule} ${subjectKey(originalDepartment(duty), duty.subject)}`;

/** The state of a duty as one text: two states are the same where these texts are. */
const stateOf = (closed: ClosedDuty | undefined): string =>
  closed ? [closed.state, closed.daysLate, closed.duty.trace.due].join(' ') : '';

/** The duties whose state at the close of a month is another by the records of that time than by those of today. */
export function laterEdits(then: readonly ClosedDuty[], today: readonly ClosedDuty[]): LaterEdit[] {
  const was = new Map(then.map((closed) => [keyOf(closed), closed]));
  const is = new Map(today.map((closed) => [keyOf(closed), closed]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ was: was.get(key), is: is.get(key) }))
    .filter((edit) => stateOf(edit.was) !== stateOf(edit.is));
}

/** The breaches of one record and rule as one text: two states are the same where these texts are. */
const breachState = (closed: readonly ClosedBreach[] = []): string =>
  closed.map(({ breach, isExplained }) => `${breach.happened.vi} ${String(isExplained)}`).join('\n');

/** The breaches that the records of that time state otherwise than those of today. */
export function laterBreachEdits(
  then: readonly ClosedBreach[],
  today: readonly ClosedBreach[],
): LaterBreachEdit[] {
  const keyOfBreach = ({ breach }: ClosedBreach): string => breachKey(breach);
  const [was, is] = [Map.groupBy(then, keyOfBreach), Map.groupBy(today, keyOfBreach)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => breachState(was.get(key)) !== breachState(is.get(key)))
    .map((key) => ({ was: was.get(key)?.[0], is: is.get(key)?.[0] }));
}
