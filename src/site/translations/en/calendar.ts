import { dateText } from './dates.ts';
import type { calendar as original } from '../vi/calendar.ts';

/** The calendar of due dates. */
export const calendar: typeof original = {
  calendar: {
    link: 'Calendar of due dates',
    name: (owner) => `Due dates: ${owner}`,
    description:
      'Duties that are due soon or overdue. Duties that have been done are no longer in the calendar.',
    overdue: 'Overdue',
    waived: 'Excused',
    due: (date, reckoning) => `Due on ${dateText(date)}: ${reckoning}.`,
    citation: (text) => `Source: ${text}.`,
    waivedUntil: (date, number) => `Excused until the end of ${dateText(date)} by document ${number}.`,
  },
};
