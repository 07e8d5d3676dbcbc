import { numbers, plural } from './numbers.ts';
import type { refusalGrounds as original } from '../vi/refusal-grounds.ts';

/** The grounds on which requests of the press are refused. */
export const refusalGrounds: typeof original = {
  title: 'Grounds for refusal',
  kicker: 'Ground for refusal',
  description: 'On which grounds the press was refused an answer, and every case in which each was used.',
  ofGround: (name: string) => `Refused: ${name}`,
  describes: (name: string) => `The requests of the press that were refused on the ground “${name}”.`,
  uses: (count: number) => (count === 0 ? 'Never used' : plural(count, 'refusal')),
  law: 'Law',
  byDepartment: 'By department',
  list: 'The refusals',
  none: 'No request has been refused on this ground.',
  all: (count: number) => `See all ${numbers.format(count)}`,
};
