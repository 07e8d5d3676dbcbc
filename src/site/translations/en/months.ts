import { monthText } from './dates.ts';
import { plural } from './numbers.ts';
import type { months as original } from '../vi/months.ts';

/** Months that are over, as they closed. */
export const months: typeof original = {
  closings: 'Each month as it closed',
  closedMonth: 'Month',
  noClosings: 'No month has closed yet.',
  closingsExplained:
    'The figures of a month are fixed at 24:00 on its last day. What is done later does not change them; records edited later are listed separately.',
  closing: (month) => `${monthText(month)} as it closed`,
  closingDescription: (month) =>
    `Every duty that fell due in ${monthText(month)}, as of the end of the last day of the month.`,
  closingFromHistory: (commit) =>
    `Calculated from the records as they were at the end of the month (commit ${commit}), so later edits do not change it.`,
  closingFromRecords:
    'The Git history available where the site was built has no records from the end of this month, so this page is calculated from today’s records, leaving out everything that happened after the month.',
  closingUnjudged: (commit) =>
    `The software could not evaluate the records as they were at the end of the month (commit ${commit}), so this page is calculated from today’s records, leaving out everything that happened after the month.`,
  closingLeftOut: (files) =>
    `${plural(files, 'file')} from that time could not be read or were invalid, and are not counted here.`,
  closedState: {
    kept: 'on time',
    late: (days) => `${plural(days, 'day')} late`,
    overdue: (days) => `not done, overdue by ${plural(days, 'day')}`,
    waived: 'not done, excused',
    lapsed: (days) => `never done, overdue by ${plural(days, 'day')} when the department ceased to exist`,
    none: 'no such duty',
  },
  atClose: 'As it closed',
  today: 'Today',
  unmetAtClose: 'Not done',
  laterEdits: 'Edited after closing',
  noLaterEdits: 'No record of this month has been edited since it closed.',
  notInTime: 'Not on time when the month closed',
  carried: 'From before, still to be done when the month closed',
  allInTime: 'Every duty of this month was met on time.',
  inTime: 'On time when the month closed',
};
