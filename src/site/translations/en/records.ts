import { emptyIn } from '../empty.ts';
import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { records as original } from '../vi/records.ts';

/** The page of a record, also of one that was withdrawn or has another address. */
export const records: typeof original = {
  facts: 'Record details',
  waited: (days) => `Waiting for ${plural(days, 'day')}.`,
  course: {
    title: 'What happened',
    due: 'Answer due',
    waiting: 'No outcome yet',
    after: (days) => `after ${plural(days, 'day')}`,
  },
  shareThis: 'Share',
  attachments: 'Attachments',
  citeAs: 'Cite as',
  source: 'Source file',
  empty: emptyIn('en'),
  withdrawn: {
    title: (type) => `${type} (withdrawn)`,
    explained: (on) => `This record was published and was withdrawn on ${dateText(on)}.`,
    by: 'Decided by:',
    ground: 'Ground:',
    document: (number, date) => `Under document ${number} of ${dateText(date)}.`,
  },
  moved: {
    title: 'This record has moved',
    explained: 'The record that was at this address is now at the following one.',
  },
  noText: 'This record has no text.',
  refusedText: 'The content that was refused is not recorded here; only the ground for the refusal is.',
  press: 'the press',
  pressAuthority: 'the press-management authority',
  provinceRecipient: 'the provincial People’s Committee',
  parentRecipient: 'the parent body',
};
