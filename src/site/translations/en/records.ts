import { emptyIn } from '../empty.ts';
import { dateText } from './dates.ts';
import type { records as original } from '../vi/records.ts';

/** The page of a record, also of one that was withdrawn or has another address. */
export const records: typeof original = {
  facts: 'Facts of the record',
  attachments: 'Attachments',
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
    title: 'This record has another address',
    explained: 'The record that was at this address is at the following one now.',
  },
  noText: 'This record has no text.',
  refusedText: 'What was refused is not recorded here; only the ground of the refusal is.',
  press: 'the press',
  pressAuthority: 'the press-management authority',
  parentRecipient: 'the parent body',
};
