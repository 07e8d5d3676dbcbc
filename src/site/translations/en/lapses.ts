import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { lapses as original } from '../vi/lapses.ts';

/** Duties that were not met in time: the page of each, explanations and waivers. */
export const lapses: typeof original = {
  lapses: 'Overdue',
  noLapses: 'Nothing is overdue on this day.',
  lapse: 'Lapse',
  lapseTitle: (rule, about) => `${rule}: ${about}`,
  lapseRunning: (days) => `Overdue by ${plural(days, 'day')}, and counting until it is done.`,
  lapseClosed: (date, days) =>
    `Done on ${dateText(date)}, ${plural(days, 'day')} late. The days no longer change, and this page stays.`,
  vacantFrom: (date) => `No spokesperson from ${dateText(date)}`,
  vacancyRunning: (days) =>
    `No spokesperson for ${plural(days, 'day')}, and counting until somebody takes on the role.`,
  vacancyClosed: (from, to, days) =>
    `No spokesperson from ${dateText(from)} to ${dateText(to)}, ${plural(days, 'day')}. The days no longer change, and this page stays.`,
  lapseEnded: (days) =>
    `The department ended without having done it. The days stopped at ${days}, and this page stays.`,
  lapseDue: 'Due',
  lapseAbout: 'About',
  explanation: 'The department’s explanation',
  noExplanation: 'The department has not explained itself.',
  waiver: 'Waiver',
  noWaiver: 'There is no waiver.',
  renewed: (times) => (times === 0 ? 'Never renewed.' : `Renewed ${plural(times, 'time')}.`),
  waiverOver: 'The term of this waiver is over, so it no longer counts.',
  lapsePage: 'The page of this lapse',
};
