import type { AssessedDuty } from '../../../compliance/compliance.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { answerOf } from '../shared/answer.ts';
import { dutyTitle } from '../shared/duty-title.ts';
import { isLapse, lapseAddress } from '../shared/lapses.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';
import { reckoningView, type ReckoningView } from './reckoning.ts';
import { statusView, type StatusView } from './status.ts';

/** A duty as an entry of a list: what it is about, its state, its lapse and its waiver. */
export interface DutyView {
  /** In a list of several departments: whose duty it is. */
  department?: string;
  rule: Link;
  /** From which department it has passed to this one, in words. */
  takenOver?: string;
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  status: StatusView;
  /** What has not been done, where the due date is over. */
  unmet?: string;
  /** The waiver that excuses it. */
  waiver?: Link;
  reckoning: ReckoningView;
  /** The page of the lapse. */
  lapse?: string;
}

/** Whether the due date is over and the duty was not met: then an entry says what has not been done. */
export const isUnmet = ({ state }: AssessedDuty): boolean => state === 'overdue' || state === 'lapsed';

/** @param mixed whether duties of several departments are together, so that each says whose it is */
export const dutyViews = (
  duties: readonly AssessedDuty[],
  publication: Publication,
  t: Translations,
  { mixed = false } = {},
): DutyView[] =>
  duties.map((duty) => {
    const about = dutyTitle(duty, publication, t);
    return plain({
      department: mixed ? about.department : undefined,
      rule: { text: about.rule, address: addresses.rule(duty.rule) },
      takenOver: about.passedFrom && t.takenOverFrom(about.passedFrom),
      title: about.title,
      titleLanguage: about.lang,
      address: about.address,
      status: statusView(duty, t),
      unmet: isUnmet(duty) ? duty.unmet[t.language] : undefined,
      waiver: waiverLink(duty, publication, t),
      reckoning: reckoningView(duty, t),
      lapse: isLapse(duty) ? lapseAddress(duty) : undefined,
    });
  });

const waiverLink = ({ waiver }: AssessedDuty, publication: Publication, t: Translations): Link | undefined =>
  waiver && { text: answerOf(waiver, publication, t), address: addressOf(waiver) };
