import { numbers, plural } from './numbers.ts';
import type { home as original } from '../vi/home.ts';

/** The home page. */
export const home: typeof original = {
  ask: 'Which department, and about what?',
  whoSpeaks: 'Who speaks',
  wholeDirectory: 'All spokespersons in one list, to print or to look up',
  lateNow: 'Overdue now',
  allOverdue: (count) => `All ${numbers.format(count)} overdue duties`,
  allNear: (count) => `All ${numbers.format(count)} duties that are due soon`,
  newest: 'Newest',
  keptOf: (kept, done) => `${kept} of ${plural(done, 'duty', 'duties')} that fell due were met on time.`,
  seeHow: 'See how this is made',
};
