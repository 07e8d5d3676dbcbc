import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { dutyStateToday, type CountedDuty } from '../../../compliance/figure.ts';
import type { Translations } from '../../translations/index.ts';

/** How a duty stands: the state, which gives the mark and the colour, and the same in words. */
export interface StatusView {
  state: CountedDuty['state'];
  text: string;
}

export const statusView = (duty: AssessedDuty, t: Translations): StatusView => ({
  state: dutyStateToday(duty),
  text: statusText(duty, t),
});

/** How a duty stands, in words: the state, and the days that go with it. */
export function statusText(duty: AssessedDuty, { state }: Translations): string {
  const { daysLate, daysLeft, trace } = duty;
  switch (dutyStateToday(duty)) {
    case 'overdue':
      return state.overdue(daysLate);
    case 'waived':
      return state.waived;
    case 'late':
      return state.late(daysLate);
    case 'lapsed':
      return state.lapsed;
    case 'near':
      return state.near(daysLeft, trace.due);
    case 'ahead':
      return state.ahead(daysLeft, trace.due);
    case 'kept':
      return state.kept();
  }
}

/** A duty in a cell: a mark and the least that goes with it for the eye, and all the words for whoever cannot see it. */
export function statusMark(duty: AssessedDuty, t: Translations): { short: string; full: string } {
  const { daysLate, daysLeft } = duty;
  const short = {
    kept: '',
    late: `+${daysLate}`,
    lapsed: '',
    overdue: `${daysLate}`,
    waived: '–',
    near: `${daysLeft}`,
    ahead: '',
  };
  return { short: short[dutyStateToday(duty)], full: statusText(duty, t) };
}
