import { numbers, plural } from './numbers.ts';
import type { home as original } from '../vi/home.ts';

/** The home page. */
export const home: typeof original = {
  ask: 'Which department, and about what?',
  whoSpeaks: 'Who speaks for each department',
  wholeDirectory: 'All spokespersons in one list, to print or look up',
  lateNow: 'Overdue now',
  allOverdue: (count) => `See all ${numbers.format(count)} overdue duties`,
  allNear: (count) => `See all ${numbers.format(count)} duties due soon`,
  newest: 'Newest',
  keptOf: (kept, done) =>
    `${numbers.format(kept)} of ${plural(done, 'duty', 'duties')} that fell due ${kept === 1 ? 'was' : 'were'} met on time.`,
  seeHow: 'See how this is calculated',
};
