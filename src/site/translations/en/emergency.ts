import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { emergency as original } from '../vi/emergency.ts';

/** An emergency publication. */
export const emergency: typeof original = {
  emergency: {
    label: 'Emergency publication',
    on: (day) => `Emergency publication of ${dateText(day)}`,
    rest: (day) => `The rest of the site is as of ${dateText(day)}`,
    errors: (count) => `${plural(count, 'error')} waiting to be corrected`,
    statement: (day) => `This was published as an emergency on ${dateText(day)}.`,
    toComplete: (due, days) =>
      days > 0
        ? `This record is incomplete; it was due to be completed by ${dateText(due)}, ${plural(days, 'day')} ago.`
        : `This record is incomplete; it must be completed by ${dateText(due)}.`,
  },
};
