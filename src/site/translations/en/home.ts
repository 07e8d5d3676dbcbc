import { numbers, plural } from './numbers.ts';
import type { home as original } from '../vi/home.ts';

/** The home page. */
export const home: typeof original = {
  ask: 'Which department, and about what?',
  whoSpeaks: 'Who speaks for each department',
  wholeDirectory: 'All spokespersons in one list, to print or look up',
  lateNow: 'Overdue now',
  allLate: (count) => `See all ${plural(count, 'department')} with overdue duties`,
  overdueIn: (count, departments, days) =>
    `${plural(count, 'duty', 'duties')} overdue in ${plural(departments, 'department')}, by up to ${plural(days, 'day')}`,
  belowCount: (count) => plural(count, 'subordinate department'),
  inOfficeOf: (count, whole) =>
    `${numbers.format(count)} of ${plural(whole, 'department')} ${count === 1 ? 'has' : 'have'} a spokesperson`,
  allNear: (count) => `See all ${numbers.format(count)} duties due soon`,
  newest: 'Newest',
  keptOf: (kept, done) =>
    `${numbers.format(kept)} of ${plural(done, 'duty', 'duties')} that fell due ${kept === 1 ? 'was' : 'were'} met on time`,
};
