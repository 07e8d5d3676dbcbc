import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { dutyStateToday, type CountedDuty } from '../../../compliance/figure.ts';
import type { Translations } from '../../translations/index.ts';

/** The state of a duty, which gives the mark and the colour, and the same in words. */
export interface StatusView {
  state: CountedDuty['state'];
  text: string;
}

export const statusView = (duty: AssessedDuty, t: Translations): StatusView => ({
  state: dutyStateToday(duty),
  text: statusText(duty, t),
});

/** The state of a duty in words, with the number of days. */
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
