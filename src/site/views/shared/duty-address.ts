import type { AssessedDuty } from '../../../compliance/compliance.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { dutyToday } from './closings.ts';
import { dutyTitle } from './duty-title.ts';
import { isLapse, lapseAddress } from './lapses.ts';

/** Where a duty is told of: the page of the lapse if it is one, else what it is about. */
export const dutyAddress = (duty: AssessedDuty, publication: Publication, t: Translations): string =>
  isLapse(duty) ? lapseAddress(duty) : dutyTitle(duty, publication, t).address;

/** The same of a duty as it was when a month closed, by what today's records say of it, if they still have it. */
export function closedDutyAddress(closed: AssessedDuty, publication: Publication, t: Translations): string {
  const now = dutyToday(publication, closed);
  return now ? dutyAddress(now, publication, t) : dutyTitle(closed, publication, t).address;
}
