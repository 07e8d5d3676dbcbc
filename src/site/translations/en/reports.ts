import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { reports as original } from '../vi/reports.ts';

/** Periodic reports. */
export const reports: typeof original = {
  periodicReports: 'Periodic reports',
  periodicReportsExplained:
    'The report on press work of each area (letter, section 3.1, fourth dash), made from the records, to print on A4.',
  noReportsYet: 'No reporting period is over yet.',
  report: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    number: (number) => `No.: ${number ?? '…… /BC-……'}`,
    date: (date) => (date ? dateText(date) : '…… …… ………'),
    heading: 'REPORT',
    title: (period) => `On speaking to the press, ${period}`,
    to: 'To',
    lead: (name, count, first, last) =>
      `The ${name} reports on press work of ${plural(count, 'enforcement office')} in its area, from ${dateText(first)} to ${dateText(last)}, as follows:`,
    people: 'Spokespersons on the last day of the period',
    onTime: 'Duties that fell due in the period',
    onTimeExplained: 'Duties met on time of duties that fell due in the period.',
    work: 'Information given, requests and matters raised by the press',
    workExplained: 'Cases counted of the denominator, a number of cases, or the median of days.',
    lapses: 'Duties not met on time, and what was done about them',
    noLapses: 'Nothing was late or overdue in the period.',
    breaches: 'Breaches and what was said of them',
    noBreaches: 'Nothing was breached in the period.',
    explained: (number, date) => `Explained on ${dateText(date)}${number ? `, document ${number}` : ''}.`,
    unexplained: 'Not explained yet.',
    recipients: 'Recipients',
    asAbove: 'As above',
    archive: 'Archive',
    head: 'HEAD OF THE DEPARTMENT',
    sign: '(Signature and name)',
    sent: (number, date) => `The report on this period was sent on ${dateText(date)}, document ${number}.`,
    unsent:
      'No report on this period is on record as sent. This one was made from the records and is not signed.',
    made: 'Made automatically from public records, as things stood at the end of the period’s last day.',
  },
};
