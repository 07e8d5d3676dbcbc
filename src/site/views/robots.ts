import { addresses } from '../addresses.ts';
import { absoluteFor } from '../href.ts';
import type { Publication } from '../publication.ts';

/** What the site tells crawlers. */
export interface RobotsView {
  /** Whether they are to stay away: a demo's records are invented. */
  isDemo: boolean;
  /** The whole address of the sitemap. */
  sitemap: string;
}

export const robotsView = ({ register: { publisher } }: Publication): RobotsView => ({
  isDemo: publisher.demo,
  sitemap: absoluteFor(undefined, publisher)(addresses.sitemap),
});
