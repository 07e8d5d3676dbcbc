import type { ClosedDuty, ClosedState } from '../../../compliance/closed-duties.ts';
import type { Translations } from '../../translations/index.ts';

/** How a duty stood when its month or period closed: the state, which gives the mark, and the same in words. */
export interface ClosedStateView {
  /** Left out for a duty that the records of then did not have. */
  state?: ClosedState;
  text: string;
}

export function closedStateView(
  closed: ClosedDuty | undefined,
  { closedState }: Translations,
): ClosedStateView {
  if (!closed) return { text: closedState.none };
  const text = closedState[closed.state];
  return { state: closed.state, text: typeof text === 'function' ? text(closed.daysLate) : text };
}
