import { numbers, plural } from './numbers.ts';
import type { outlets as original } from '../vi/outlets.ts';

/** What each press agency asked, and what it was answered. */
export const outlets: typeof original = {
  title: 'Press agencies',
  link: 'Press agencies',
  fromHome: 'What did the press ask, and was it answered? See by press agency',
  description: 'What each outlet asked or forwarded, whether it was answered, and whether that was late.',
  describes: (name) => `What ${name} asked or forwarded, whether it was answered, when, and how late.`,
  asked:
    'What this outlet requested, forwarded or published, the answers of the departments, and the requests for a reply or correction that it was sent.',
  follow: 'Follow this page:',
  filter: 'Show only',
  every: 'Everything',
  none: 'No press agency is on record yet.',
  nothing: 'There is no request, answer or correction with this outlet yet.',
  scope: { local: 'Local press', national: 'National press' },
  state: {
    overdue: 'Overdue, not answered',
    open: 'Waiting for an answer',
    late: 'Answered late',
    answered: 'Answered',
    refused: 'Refused',
    corrections: 'Corrections',
  },
  counts: (all, open, overdue) =>
    [
      plural(all, 'matter'),
      ...(overdue > 0 ? [`${numbers.format(overdue)} overdue and not answered`] : []),
      ...(open > 0 ? [`${numbers.format(open)} waiting for an answer`] : []),
    ].join(' · '),
  all: (count) => `See all ${plural(count, 'matter')}`,
};
