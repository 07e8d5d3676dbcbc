import type { ClosedBreach, ClosedDuty } from '../../../compliance/closed-duties.ts';
import type { PeriodicReport } from '../../../compliance/report.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import { dutyTitle } from '../shared/duty-title.ts';
import { nameIn } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { closedStateView, type ClosedStateView } from '../parts/closed-state.ts';
import { addressOfBreach, happenedText } from '../shared/breaches-on-record.ts';
import { dutyToday } from '../shared/closings.ts';
import { explanationsOf, isLapse, lapseAddress } from '../shared/lapses.ts';
import { plain } from '../shared/plain.ts';

/** Who spoke on the last day. */
export interface ReportPerson {
  department: string;
  name: string;
  address: string;
  position: string;
  /** The last notice of the appointment up to that day. */
  notice?: string;
}

/** What fell due in the period and was not met in time. */
export interface ReportLapse {
  department: string;
  rule: string;
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  address: string;
  state: ClosedStateView;
  explanation: string;
}

/** What happened in the period against a rule. */
export interface ReportBreach {
  department: string;
  rule: string;
  happened: string;
  address: string;
  explanation: string;
}

export function personView(
  person: RecordOf<'spokespersons'>,
  { last }: PeriodicReport,
  publication: Publication,
  t: Translations,
): ReportPerson {
  const notice = person.data.notices?.findLast(({ date }) => date <= last);
  return plain({
    department: nameIn(person.department, publication, t),
    name: person.data.name,
    address: addressOf(person),
    position: person.data.position,
    notice: notice && `${notice.number}, ${t.date(notice.date)}`,
  });
}

export function lapseLine(closed: ClosedDuty, publication: Publication, t: Translations): ReportLapse {
  const duty = dutyToday(publication, closed.duty) ?? closed.duty;
  const { department, rule, title, lang, address } = dutyTitle(duty, publication, t);
  return plain({
    department,
    rule,
    title,
    titleLanguage: lang,
    address: isLapse(duty) ? lapseAddress(duty) : address,
    state: closedStateView(closed, t),
    explanation: explanationText(explanationsOf(duty, publication).at(-1), t),
  });
}

export const breachLine = (
  { breach, isExplained }: ClosedBreach,
  publication: Publication,
  t: Translations,
): ReportBreach => ({
  department: nameIn(breach.department, publication, t),
  rule: t.ruleTitle(breach.rule),
  happened: happenedText(breach, publication)[t.language],
  address: addressOfBreach(breach, publication),
  explanation: explanationText(isExplained ? breach.explanations.at(-1) : undefined, t),
});

const explanationText = (
  explanation: RecordOf<'explanations'> | undefined,
  { report }: Translations,
): string =>
  explanation
    ? report.explained(explanation.data.document?.number, explanation.data.date)
    : report.unexplained;
