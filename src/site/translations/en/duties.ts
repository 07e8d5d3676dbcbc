import { dateText, instantText } from './dates.ts';
import { numbers, plural } from './numbers.ts';
import type { duties as original } from '../vi/duties.ts';

/** Duties: their state, and how their due date is reckoned. */
export const duties: typeof original = {
  duties: 'Duties',
  state: {
    kept: () => 'on time',
    late: (days) => `${plural(days, 'day')} late`,
    overdue: (days) => `overdue by ${plural(days, 'day')}`,
    near: (days, due) =>
      days === 0 ? 'today is the last day' : `${plural(days, 'day')} left, until ${dateText(due)}`,
    ahead: (days, due) => `${plural(days, 'day')} left, until ${dateText(due)}`,
    waived: 'excused',
    lapsed: 'never done',
    dueInMonth: (due) => `due ${due.slice(8, 10)}/${due.slice(5, 7)}`,
    notOwed: 'not required',
    given: 'given',
    future: 'not yet due',
  },
  summary: {
    overdue: (count) => `${plural(count, 'duty', 'duties')} overdue`,
    near: (count) => `${numbers.format(count)} due soon`,
    clear: 'Nothing is overdue',
  },
  reckoning: 'How the date is reckoned',
  reckoningSteps: {
    event: 'Event',
    start: 'Start date',
    term: 'Term',
    termDays: (days) => `${plural(days, 'day')}, not counting the first`,
    termHours: (hours, from) => `${plural(hours, 'hour')}, from ${instantText(from)}`,
    termMonth: 'to the end of the month',
    end: 'Last day of the term',
    skipped: 'Days off skipped',
    due: 'Due',
    rule: 'Rule',
    policy: 'Policy',
  },
  citationStatus: {
    verified: 'verified',
    secondary: 'from a secondary source',
    unverified: 'unverified',
  },
  lateOnRecord: 'Done, but late',
  dueSoon: 'Due soon',
  nothingDue: (days) => `Nothing falls due in the next ${plural(days, 'day')}.`,
  soonestOf: (listed, all) => `These are the ${listed} that fall due first, of ${numbers.format(all)}.`,
  latestOf: (listed, all) =>
    `These are the ${listed} with the latest due dates, of ${numbers.format(all)}. Every case is listed under its figure.`,
  noneLate: 'Nothing was done late.',
  waivedDuties: 'Overdue but excused',
};
