import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { locales } from './translations/index.ts';

/** Gives every page a twin in each language but the publisher's own, made by the same file. Data files have none. */
export const twins: AstroIntegration = {
  name: 'twins',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      const pages = new URL('pages/', config.srcDir);
      const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split('\\').join('/'))
        .filter((file) => file.endsWith('.astro') && file !== '404.astro')
        .sort();
      for (const locale of locales.slice(1)) {
        for (const file of files) {
          const pattern = `/${locale}/${file.replace(/(index)?\.astro$/, '')}`;
          injectRoute({ pattern, entrypoint: new URL(encodeURI(file), pages), prerender: true });
        }
      }
    },
  },
};
