import { addresses } from '../addresses.ts';
import { absoluteFor } from '../urls.ts';
import type { Publication } from '../publication.ts';

/** The rules for crawlers. */
export interface RobotsView {
  /** Whether they shall not index the site: a demo's records are invented. */
  isDemo: boolean;
  /** The whole address of the sitemap. */
  sitemap: string;
}

export const robotsText = ({ isDemo, sitemap }: RobotsView): string =>
  `User-agent: *\n${isDemo ? 'Disallow: /' : 'Allow: /'}\n\nSitemap: ${sitemap}\n`;

export const robotsView = ({ register: { publisher } }: Publication): RobotsView => ({
  isDemo: publisher.demo,
  sitemap: absoluteFor(undefined, publisher)(addresses.sitemap),
});
