import { dutyStateToday } from '../../../compliance/figure.ts';
import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { briefingRule } from '../shared/briefing-months.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { dutyViews, type DutyView } from '../parts/duties.ts';

/** The duties of a department that its page lists. */
export interface DutiesView {
  overdue: readonly DutyView[];
  /** What was never done, and cannot be any more. */
  leftUndone: readonly DutyView[];
  /** What has passed to it from a department that ended, and is not overdue. */
  takenOver: readonly DutyView[];
  /** The briefings still to be given. */
  monthsAhead: readonly DutyView[];
}

const isOverdue = (duty: AssessedDuty): boolean => dutyStateToday(duty) === 'overdue';

/** Whether a duty has passed to its department since another ended; what was passed on by a letter is among the records. */
const isTakenOver = ({ department, passedFrom, transfers }: AssessedDuty): boolean =>
  passedFrom !== undefined && transfers?.at(-1)?.to !== department;

export function dutiesView(
  duties: readonly AssessedDuty[],
  publication: Publication,
  t: Translations,
): DutiesView {
  const views = (those: (duty: AssessedDuty) => boolean): DutyView[] =>
    dutyViews(duties.filter(those), publication, t);
  return {
    overdue: views(isOverdue),
    leftUndone: views(({ state }) => state === 'lapsed'),
    takenOver: views((duty) => isTakenOver(duty) && !isOverdue(duty)),
    monthsAhead: views(({ rule, state }) => rule === briefingRule && (state === 'near' || state === 'ahead')),
  };
}
