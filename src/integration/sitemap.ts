import library from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { addresses } from '../site/addresses.ts';
import { addressIn, withoutLanguage } from '../site/urls.ts';
import { locales } from '../site/translations/index.ts';

/**
 * Every page for readers in the sitemap, each with its twins in the other languages. The library can find the twins by
 * itself, at a cost that grows with the square of the pages; here they follow from the address. `base` is the path under
 * which `site` is served.
 */
export function sitemap(site: string, base: string): AstroIntegration {
  const root = new URL(base, site).href.replace(/\/$/, '');
  const addressAt = (url: string): string => withoutLanguage(url.slice(root.length));
  return library({
    filter: (url) => !addressAt(url).startsWith(addresses.admin),
    namespaces: { news: false, image: false, video: false },
    serialize: (page) => ({
      ...page,
      links: locales.map((lang) => ({ lang, url: `${root}${addressIn(lang, addressAt(page.url))}` })),
    }),
  });
}
