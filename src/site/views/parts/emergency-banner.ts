import { addressOf, addresses } from '../../addresses.ts';
import { emergencyStatements, errorCount } from '../shared/emergency-statements.ts';
import { once } from '../../publication.ts';
import { translationsFor } from '../../translations/index.ts';
import type { Link } from '../shared/link.ts';

/** The band at the top of every page of an emergency publication. */
export interface EmergencyBannerView {
  /** Of which day the emergency publication is. */
  publishedOn: string;
  statements: readonly Link[];
  /** Of which day the last good content is, which is all the rest of the site. */
  restOf: string;
  /** How many errors are left, and where they are listed. */
  errors: Link;
}

/** The band of an emergency publication; none for an ordinary one. */
export const emergencyBannerView = once((publication, locale: string): EmergencyBannerView | undefined => {
  const { compliance, emergency } = publication;
  if (!emergency) return undefined;
  const t = translationsFor(locale).emergency;
  return {
    publishedOn: t.on(compliance.today),
    statements: emergencyStatements(publication).map((record) => ({
      text: record.data.title,
      address: addressOf(record),
    })),
    restOf: t.rest(emergency.committedOn),
    errors: { text: t.errors(errorCount(emergency)), address: addresses.emergency },
  };
});
