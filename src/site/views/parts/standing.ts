import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { dutyStateToday } from '../../../compliance/figure.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';

/** How much is overdue, near its due date and breached, in words; what there is none of is left out. */
export interface StandingView {
  overdue?: string;
  near?: string;
  breaches?: string;
}

/** `breaches` is how many there are on record. */
export function standingView(
  duties: readonly AssessedDuty[],
  breaches: number,
  t: Translations,
): StandingView {
  const overdue = duties.filter((duty) => dutyStateToday(duty) === 'overdue').length;
  const near = duties.filter(({ state }) => state === 'near').length;
  return plain({
    overdue: overdue > 0 ? t.summary.overdue(overdue) : undefined,
    near: near > 0 ? t.summary.near(near) : undefined,
    breaches: breaches > 0 ? t.breach.standing(breaches) : undefined,
  });
}
