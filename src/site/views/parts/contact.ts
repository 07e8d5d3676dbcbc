import { addDays } from '../../../domain/dates.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import type { Publication } from '../../publication.ts';
import type { Words } from '../../translations/index.ts';

/** When a spokesperson last confirmed telephone and mailbox, in words. */
export interface Confirmation {
  text: string;
  /** Whether that is longer ago than the publisher’s policy allows. */
  isStale: boolean;
}

/** When a spokesperson last confirmed the contact details, and whether policy would have had it done again by the day. */
export function confirmationOf(
  { data: { verifiedOn } }: RecordOf<'spokespersons'>,
  { register, compliance }: Publication,
  words: Words,
): Confirmation {
  const days = register.publisher.policy.contactConfirmedDays;
  if (!verifiedOn) return { text: words.neverConfirmed, isStale: true };
  const isStale = verifiedOn < addDays(compliance.today, -days);
  return {
    text: isStale ? words.confirmedLongAgo(verifiedOn, days) : words.confirmedOn(verifiedOn),
    isStale,
  };
}
