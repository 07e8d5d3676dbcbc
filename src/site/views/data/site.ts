import type { PlainDate } from '../../../domain/dates.ts';
import type { Publication } from '../../publication.ts';

/**
 * What `client/site-day.ts` asks for: the day of the site, the time zone in which a day ends, and whether the site follows the clock.
 * It is a separate file, so that no page changes because it was built on another day.
 */
export interface SiteView {
  asOf: PlainDate;
  timeZone: string;
  followsClock: boolean;
}

export const siteView = ({ register, compliance, followsClock = false }: Publication): SiteView => ({
  asOf: compliance.today,
  timeZone: register.publisher.timeZone,
  followsClock,
});
