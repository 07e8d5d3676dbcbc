import type { ClosedBreach, ClosedDuty } from '../../compliance/closing.ts';
import type { PeriodicReport } from '../../compliance/report.ts';
import { displayPeriod } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { dutyTitle } from '../duties.ts';
import { nameIn, nameOf } from '../names.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { closedStateView, type ClosedStateView } from './parts/closed-state.ts';
import { reportTableView, type ReportTableView } from './parts/report-table.ts';
import { addressOfBreach, happenedText } from './shared/breaches.ts';
import { dutyToday } from './shared/closings.ts';
import { isOfRule } from './shared/figures.ts';
import { explanationsOf, isLapse, lapseAddress } from './shared/lapses.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';
import { reportFor, type ReportKey } from './shared/reports.ts';

/** A periodic report in the form of an official document, ready to be printed and signed. */
export interface ReportView {
  page: PageView;
  title: string;
  department: string;
  /** The department to which it reports. */
  parent?: string;
  /** The report as it was sent, if it is on file. */
  sent?: Link;
  /** The lines of the document's number and date, as it was sent or still to be filled in. */
  number: string;
  date: string;
  lead: string;
  spokespersons: readonly ReportPerson[];
  onTime: ReportTableView;
  work: ReportTableView;
  lapses: readonly ReportLapse[];
  breaches: readonly ReportBreach[];
}

/** Who spoke on the last day. */
interface ReportPerson {
  department: string;
  name: string;
  address: string;
  position: string;
  /** The last notice of the appointment up to that day. */
  notice?: string;
}

/** What fell due in the period and was not met in time. */
interface ReportLapse {
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
interface ReportBreach {
  department: string;
  rule: string;
  happened: string;
  address: string;
  explanation: string;
}

export { reportKeys } from './shared/reports.ts';

/** @throws Error if there is no such department */
export function reportView(publication: Publication, key: ReportKey, locale: string | undefined): ReportView {
  const t = translationsFor(locale);
  const report = reportFor(publication, key);
  const { first, last, covers, sent } = report;
  const { record } = report.department;
  const department = nameOf(record, t);
  const { parent } = record.data;
  const title = t.report.title(displayPeriod(key.period)[t.language]);
  const head = {
    address: addresses.report(key.department, key.period),
    title: `${title}, ${department}`,
    trail: [
      { text: t.compliance, address: addresses.compliance },
      { text: t.periodicReports, address: addresses.reports },
    ],
    data: [{ text: 'CSV', address: addresses.reportCsv(key.department, key.period) }],
  };
  return plain({
    page: pageView(publication, head, locale),
    title,
    department,
    parent: parent && nameIn(parent, publication, t),
    sent: sent && {
      text: t.report.sent(sent.data.document.number, sent.data.sentOn),
      address: addressOf(sent),
    },
    number: t.report.number(sent?.data.document.number),
    date: t.report.date(sent?.data.document.date),
    lead: t.report.lead(department, covers.length, first, last),
    spokespersons: report.spokespersons.map((person) => personView(person, report, publication, t)),
    ...figureTables(report, t),
    lapses: report.lapses.map((closed) => lapseLine(closed, publication, t)),
    breaches: report.breaches.map((closed) => breachLine(closed, publication, t)),
  });
}

function personView(
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

/** Figures that have cases: of duties met in time, and of press work. */
function figureTables(
  { figures, covers }: PeriodicReport,
  t: Translations,
): Pick<ReportView, 'onTime' | 'work'> {
  const withCases = figures.filter(({ total }) => total.whole > 0);
  return {
    onTime: reportTableView(
      withCases.filter(({ figure }) => isOfRule(figure)),
      covers,
      t,
    ),
    work: reportTableView(
      withCases.filter(({ figure }) => !isOfRule(figure)),
      covers,
      t,
    ),
  };
}

function lapseLine(closed: ClosedDuty, publication: Publication, t: Translations): ReportLapse {
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

const breachLine = (
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
