import type { Breach } from '../../../compliance/breaches.ts';
import type { CountedDuty, Figure, FigureCase } from '../../../compliance/figure.ts';
import type { AnyRecord } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import { dutyTitle } from '../shared/duty-title.ts';
import { titleLanguage, titleOf } from '../shared/record-title.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { statusView, type StatusView } from '../parts/status.ts';
import { addressOfBreach } from '../shared/breaches-on-record.ts';
import { isBreach, isCountedDuty } from '../shared/figures-today.ts';
import { isLapse, lapseAddress } from '../shared/lapses.ts';
import { plain } from '../shared/plain.ts';

/** A case of a figure as a line: what it is, its page, and its state. */
export interface CaseView {
  /** The day by which it belongs to a period, as `2026-10-26` and in words; none in a figure of the day of counting. */
  day?: string;
  dayText?: string;
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  /** The state of a duty. */
  status?: StatusView;
  /** Of a record or a breach, whether it counts or what matters about it. */
  note?: string;
}

type Line = Omit<CaseView, 'day' | 'dayText' | 'titleLanguage'> & { titleLanguage?: string | undefined };

export function caseView(
  { about, day, days, counts }: FigureCase,
  { isOfDay }: Pick<Figure, 'isOfDay'>,
  publication: Publication,
  t: Translations,
): CaseView {
  const line = isCountedDuty(about)
    ? dutyLine(about, publication, t)
    : isBreach(about)
      ? breachLine(about, publication, t)
      : recordLine(about, days === undefined ? (counts ? t.counts : t.countsNot) : t.inDays(days), t);
  return plain({ ...(isOfDay ? {} : { day, dayText: t.date(day) }), ...line });
}

/** A gap of the record is shown on the page of the lapse. */
function dutyLine({ duty }: CountedDuty, publication: Publication, t: Translations): Line {
  const { title, lang, address } = dutyTitle(duty, publication, t);
  return {
    title,
    titleLanguage: lang,
    address: isLapse(duty) ? lapseAddress(duty) : address,
    status: statusView(duty, t),
  };
}

function breachLine(breach: Breach, publication: Publication, t: Translations): Line {
  const record = publication.register.get(breach.subject);
  const explained = breach.explanations.length > 0 ? t.breach.explained : t.breach.unexplained;
  return {
    title: record ? titleOf(record, t) : breach.subject,
    titleLanguage: record && titleLanguage(record, t),
    address: addressOfBreach(breach, publication),
    note: `${t.ruleTitle(breach.rule)}, ${explained}`,
  };
}

const recordLine = (record: AnyRecord, note: string, t: Translations): Line => ({
  title: titleOf(record, t),
  titleLanguage: titleLanguage(record, t),
  address: addressOf(record),
  note,
});
