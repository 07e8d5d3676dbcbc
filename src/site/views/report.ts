import type { PeriodicReport } from '../../compliance/report.ts';
import { hasHeadAuthority } from '../../domain/authority.ts';
import { displayPeriod } from '../../domain/periods.ts';
import { addresses, addressOf } from '../addresses.ts';
import { nameIn, nameOf } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { dateLine, unsigned, type PaperView, type SignatureView } from './parts/paper.ts';
import { reportTableView, type ReportTableView } from './parts/report-table.ts';
import { isOfRule } from './shared/figures-today.ts';
import type { Link } from './shared/link.ts';
import { activeSpokespersons } from './shared/speakers.ts';
import { plain } from './shared/plain.ts';
import { reportFor, type ReportKey } from './shared/reports-on-file.ts';
import {
  type ReportPerson,
  type ReportLapse,
  type ReportBreach,
  personView,
  lapseLine,
  breachLine,
} from './report/lines.ts';

/** A periodic report in the form of an official document, ready to be printed and signed. */
export interface ReportView {
  page: PageView;
  title: string;
  paper: PaperView;
  /** The report as it was sent, if it is on file. */
  sent?: Link;
  lead: string;
  spokespersons: readonly ReportPerson[];
  onTime: ReportTableView;
  work: ReportTableView;
  lapses: readonly ReportLapse[];
  breaches: readonly ReportBreach[];
}

export { reportKeys } from './shared/reports-on-file.ts';

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
    data: [
      { text: t.sheet.link, address: addresses.reportSheet(key.department, key.period) },
      { text: 'CSV', address: addresses.reportCsv(key.department, key.period) },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    title,
    paper: {
      letterhead: plain({
        parent: parent && nameIn(parent, publication, t),
        department,
        number: t.report.number(sent?.data.document.number),
        date: dateLine(record.data.address, sent?.data.document.date, t),
      }),
      signature: signatureOf(report, publication, t),
    },
    sent: sent && {
      text: t.report.sent(sent.data.document.number, sent.data.sentOn),
      address: addressOf(sent),
    },
    lead: t.report.lead(department, covers.length, first, last),
    spokespersons: report.spokespersons.map((person) => personView(person, report, publication, t)),
    ...figureTables(report, t),
    lapses: report.lapses.map((closed) => lapseLine(closed, publication, t)),
    breaches: report.breaches.map((closed) => breachLine(closed, publication, t)),
  });
}

/** The head of today signs what has not been sent; who signed what was sent is in no record. */
function signatureOf(
  { department, sent }: PeriodicReport,
  publication: Publication,
  t: Translations,
): SignatureView {
  const heads = activeSpokespersons(department, publication).filter(hasHeadAuthority);
  const [head] = heads;
  if (sent || !head || heads.length > 1) return unsigned(t);
  return plain({ title: head.data.position, name: head.data.name, lang: t.recordLanguage });
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
