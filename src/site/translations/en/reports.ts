import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { reports as original } from '../vi/reports.ts';

/** Periodic reports. */
export const reports: typeof original = {
  periodicReports: 'Periodic reports',
  periodicReportsExplained:
    'The report on press work in each area (letter, section 3.1, fourth dash), compiled from the records, to print on A4.',
  workingYearExplained:
    'Reports are made by the working year of the enforcement system, which begins on 1 October of the year before and ends on 30 September.',
  noReportsYet: 'No reporting period has ended yet.',
  report: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    number: (number) => `No.: ${number ?? '…… /BC-……'}`,
    date: (date) => (date ? dateText(date) : '…… …… ………'),
    heading: 'REPORT',
    title: (period) => `On press work and information given to the press, ${period}`,
    to: 'To',
    lead: (name, count, first, last) =>
      `The ${name} reports on the press work of ${plural(count, 'enforcement office')} in its area, from ${dateText(first)} to ${dateText(last)}, as follows:`,
    people: 'Spokespersons on the last day of the period',
    onTime: 'Duties that fell due in the period',
    onTimeExplained: 'Duties met on time out of duties that fell due in the period.',
    work: 'Information given, press requests and matters raised by the press',
    workExplained: 'Cases counted out of the denominator, a number of cases, or the median number of days.',
    lapses: 'Duties not met on time, and what was done about them',
    noLapses: 'No duty was late or overdue in the period.',
    breaches: 'Breaches and their explanations',
    noBreaches: 'There were no breaches in the period.',
    explained: (number, date) => `Explained on ${dateText(date)}${number ? `, document ${number}` : ''}.`,
    unexplained: 'Not explained yet.',
    recipients: 'Recipients',
    asAbove: 'As above',
    archive: 'Archive',
    head: 'HEAD OF THE DEPARTMENT',
    sign: '(Signature and name)',
    sent: (number, date) => `The report for this period was sent on ${dateText(date)}, document ${number}.`,
    unsent:
      'There is no record that the report for this period has been sent. This one was compiled from the records and is not signed.',
    made: 'Compiled automatically from public records, as of the end of the last day of the period.',
  },
};
