import type { StandingDuty } from '../compliance/compliance.ts';
import type { Words } from './translations/index.ts';

/** How a duty stands, in words: the state, and the days that go with it. */
export function statusText(duty: StandingDuty, { state }: Words): string {
  const { daysLate, daysLeft, trace } = duty;
  switch (duty.state) {
    case 'overdue':
      return duty.waiver ? state.waived : state.overdue(daysLate);
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
export function statusMark(duty: StandingDuty, words: Words): { short: string; full: string } {
  const full = statusText(duty, words);
  if (duty.waiver && duty.state === 'overdue') return { short: '–', full };
  const { daysLate, daysLeft, state } = duty;
  const short = {
    kept: '',
    late: `+${daysLate}`,
    lapsed: '',
    overdue: `${daysLate}`,
    near: `${daysLeft}`,
    ahead: '',
  };
  return { short: short[state], full };
}
