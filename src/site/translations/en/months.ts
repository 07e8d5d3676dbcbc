import { monthText } from './dates.ts';
import { plural } from './numbers.ts';
import type { months as original } from '../vi/months.ts';

/** Months that are over, as they closed. */
export const months: typeof original = {
  closings: 'Each month as it closed',
  closedMonth: 'Month',
  noClosings: 'No month has closed yet.',
  closingsExplained:
    'The figures of a month are fixed at 24:00 on its last day. What is done later does not change them; a record that is edited later is told of beside them.',
  closing: (month) => `${monthText(month)} as it closed`,
  closingDescription: (month) =>
    `Every duty that fell due in ${monthText(month)}, as it stood at the end of the month’s last day.`,
  closingFromHistory: (commit) =>
    `Made from the records as they were at the end of the month (commit ${commit}), so that later edits change nothing.`,
  closingFromRecords:
    'The Git history at hand does not reach back to the end of this month, so it is made from today’s records, leaving out whatever happened after the month.',
  closingUnjudged: (commit) =>
    `The software could not judge the records as they were at the end of the month (commit ${commit}), so this page is made from today’s records, leaving out whatever happened after the month.`,
  closingLeftOut: (files) =>
    `${plural(files, 'file')} of that time could not be read or were wrong, and are not counted here.`,
  closedState: {
    kept: 'on time',
    late: (days) => `${plural(days, 'day')} late`,
    overdue: (days) => `not done, overdue by ${plural(days, 'day')}`,
    waived: 'not done, excused',
    lapsed: (days) => `never done, overdue by ${plural(days, 'day')} when the department ended`,
    none: 'no such duty',
  },
  atClose: 'As it closed',
  today: 'Today',
  unmetAtClose: 'Not done',
  laterEdits: 'Edited since',
  noLaterEdits: 'No record of this month has been edited since it closed.',
  notInTime: 'Not on time when the month closed',
  allInTime: 'Every duty of this month was met on time.',
  inTime: 'On time when the month closed',
};
