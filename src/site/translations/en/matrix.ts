import { monthText } from './dates.ts';
import { numbers, plural } from './numbers.ts';
import type { matrix as original } from '../vi/matrix.ts';

const left = (count: number): string => (count === 0 ? 'due today' : `${plural(count, 'day')} left`);

/** Departments by duties at a glance, and the months of each department. */
export const matrix: typeof original = {
  matrix: {
    title: (month) => `${monthText(month)}, by department`,
    explained:
      'Departments that need attention come first. Each duty is shown by the matter that needs it most, among those due or done this month and those from before that are still to be done.',
    closedTitle: 'Each department as the month closed',
    closedExplained:
      'Each duty is shown by the matter that needed attention most at 24:00 on the last day of the month, among those that fell due in it and those from before that were still to be done.',
    none: 'nothing yet',
    unbound: 'does not apply',
    inOffice: 'in office',
    noBreach: 'none',
    breachesUnexplained: (count) => `${numbers.format(count)} not yet explained`,
    breachesExplained: (count) => `${numbers.format(count)} explained`,
    state: {
      kept: () => 'on time',
      late: (count) => `${plural(count, 'day')} late`,
      overdue: (count) => `overdue by ${plural(count, 'day')}`,
      waived: () => 'excused',
      lapsed: () => 'never done',
      near: left,
      ahead: left,
    },
    share: (alike, count) =>
      alike === count
        ? `all ${numbers.format(count)} matters`
        : `${numbers.format(alike)} of ${numbers.format(count)} matters`,
    noRows: 'No department has anything overdue, late or in breach of a rule.',
    others: (count) => `${plural(count, 'department')} with nothing overdue, late or in breach of a rule`,
    summary: (kept, near, ahead) =>
      [
        kept > 0 ? `${kept} on time` : '',
        near > 0 ? `${near} due soon` : '',
        ahead > 0 ? `${ahead} not yet due` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'nothing yet',
  },
  trend: {
    title: 'Last 12 months',
    explained:
      'Under “Last 12 months” each bar is a month that has closed, the latest on the right. Low: every duty was met on time; medium: something was done late; tall: something was still to be done when the month closed, hollow if it was excused. The number is how many months were on time, of those in which something was due.',
    label: (months, missed) => {
      if (months === 0) return 'Nothing has fallen due in a month that has closed.';
      if (missed.length === 0) return `On time in all ${plural(months, 'month')} with duties.`;
      return `Not on time: ${missed.map(monthText).join(', ')}.`;
    },
  },
};
