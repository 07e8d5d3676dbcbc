import { dateText } from './dates.ts';
import { numbers, plural } from './numbers.ts';
import type { lapses as original } from '../vi/lapses.ts';

/** Duties that were not met in time: the page of each, explanations and waivers. */
export const lapses: typeof original = {
  lapses: 'Overdue',
  lateDepartment: (count, days) =>
    count === 1
      ? `1 duty, overdue by ${plural(days, 'day')}`
      : `${numbers.format(count)} duties, the longest overdue by ${plural(days, 'day')}`,
  moreOverdue: (count) => plural(count, 'more overdue duty', 'more overdue duties'),
  noLapses: 'Nothing is overdue on this day.',
  lapse: 'Lapse',
  lapseTitle: (rule, about) => `${rule}: ${about}`,
  lapseRunning: (days) => `Overdue by ${plural(days, 'day')}, and counting until the duty is done.`,
  lapseClosed: (date, days) =>
    `Done on ${dateText(date)}, ${plural(days, 'day')} late. The number of days no longer changes, and this page is kept.`,
  vacantFrom: (date) => `No spokesperson from ${dateText(date)}`,
  vacancyRunning: (days) =>
    `No spokesperson for ${plural(days, 'day')}, and counting until someone takes on the role.`,
  vacancyClosed: (from, to, days) =>
    `No spokesperson from ${dateText(from)} to ${dateText(to)}, ${plural(days, 'day')}. The number of days no longer changes, and this page is kept.`,
  lapseEnded: (days) =>
    `The department ceased to exist without having done it. The number of days stopped at ${days}, and this page is kept.`,
  lapseOwedBy: 'Owed by',
  lapseDue: 'Due',
  lapseAbout: 'About',
  explanation: 'The department’s explanation',
  noExplanation: 'The department has not given an explanation.',
  waiver: 'Waiver',
  noWaiver: 'There is no waiver.',
  renewed: (times) => (times === 0 ? 'Never renewed.' : `Renewed ${plural(times, 'time')}.`),
  waiverOver: 'This waiver has expired, so it no longer counts.',
  lapsePage: 'The page of this lapse',
};
