import library from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { addresses } from '../site/addresses.ts';
import { addressIn, withoutLanguage } from '../site/href.ts';
import { locales } from '../site/translations/index.ts';

/**
 * Every page for readers in the sitemap, each with its twins in the other languages. The library can find the twins by itself, at
 * a cost that grows with the square of the pages; here they follow from the address.
 */
export const sitemap: AstroIntegration = {
  name: 'sitemap-of-twins',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const root = new URL(config.base, config.site ?? 'http://localhost').href.replace(/\/$/, '');
      const addressAt = (url: string): string => withoutLanguage(url.slice(root.length));
      const integration = library({
        filter: (url) => !addressAt(url).startsWith(addresses.admin),
        namespaces: { news: false, image: false, video: false },
        serialize: (page) => ({
          ...page,
          links: locales.map((lang) => ({ lang, url: `${root}${addressIn(lang, addressAt(page.url))}` })),
        }),
      });
      updateConfig({ integrations: [integration] });
    },
  },
};
