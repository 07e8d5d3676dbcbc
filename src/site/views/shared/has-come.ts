import type { Term } from '../../../domain/authority.ts';
import { addDays, type PlainDate } from '../../../domain/dates.ts';
import { derived } from '../../derived.ts';
import type { Publication } from '../../publication.ts';

/** Whether a day has come. A page that asks no more of the day than this is as it was until that day comes. */
export const hasCome = derived(
  'has-come',
  ({ compliance }: Publication, day: PlainDate): boolean => day <= compliance.today,
);

/** Whether a term is over. */
export const isOver = (publication: Publication, { to }: Term): boolean =>
  to !== undefined && hasCome(publication, addDays(to, 1));

/** Whether a term includes the day. */
export const holdsToday = (publication: Publication, term: Term): boolean =>
  hasCome(publication, term.from) && !isOver(publication, term);
