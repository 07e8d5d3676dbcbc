import { recordTypes, type DepartmentRecord } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import { answerOf } from '../shared/answer.ts';
import { waitingText } from '../shared/waiting.ts';
import { nameIn } from '../shared/names.ts';
import { titleLanguage, titleOf } from '../shared/record-title.ts';
import type { Publication } from '../../publication.ts';
import { chiefDuty } from '../shared/chief-duty.ts';
import { dateOf } from '../shared/record-dates.ts';
import type { Translations } from '../../translations/index.ts';
import { plain } from '../shared/plain.ts';
import { reckoningView, type ReckoningView } from './reckoning.ts';
import { statusView, type StatusView } from './status.ts';

/** A record as an entry of a list. */
export interface EntryView {
  /**
   * In a list of several types or departments, and of what another department has recorded: which they are, and the day, as
   * `2026-10-26` and in words.
   */
  origin?: { type: string; department: string; day: string; dayText: string };
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  answer: string;
  /** For how many days somebody has been waiting for its end, in words. */
  waiting?: string;
  /** The state of its chief duty, and how the due date was reckoned unless the duty was met in time. */
  status?: StatusView;
  reckoning?: ReckoningView;
}

/**
 * @param mixed whether records of several types or departments are together, so that each says which it is
 * @param home the department whose list it is, if it is one's: what others have recorded says whose it is
 */
export function entryViews(
  records: readonly DepartmentRecord[],
  publication: Publication,
  t: Translations,
  { mixed = false, home }: { mixed?: boolean; home?: string } = {},
): EntryView[] {
  return records.map((record) => {
    const duty = chiefDuty(publication.compliance.dutiesOn(record));
    return plain({
      origin: mixed || isForeign(record, home) ? originOf(record, publication, t) : undefined,
      title: titleOf(record, t),
      titleLanguage: titleLanguage(record, t),
      address: addressOf(record),
      answer: answerOf(record, publication, t),
      waiting: waitingText(record, publication, t),
      status: duty && statusView(duty, t),
      reckoning: duty && duty.state !== 'kept' ? reckoningView(duty, t) : undefined,
    });
  });
}

const isForeign = ({ department }: DepartmentRecord, home: string | undefined): boolean =>
  home !== undefined && department !== home;

const originOf = (record: DepartmentRecord, publication: Publication, t: Translations) => ({
  type: recordTypes[record.type].title[t.language],
  department: nameIn(record.department, publication, t),
  day: dateOf(record),
  dayText: t.date(dateOf(record)),
});
