import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { addressIn } from './href.ts';
import { locales } from './translations/index.ts';

/** Pages that exist once: that of a missing page, and the editor of the records, which are Vietnamese. */
const alone = ['404.astro', 'admin/soan-thao.astro'];

/** Gives every page a twin in each language but the publisher's own, made by the same file. Data files have none. */
export const twins: AstroIntegration = {
  name: 'twins',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      const pages = new URL('pages/', config.srcDir);
      const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split('\\').join('/'))
        .filter((file) => file.endsWith('.astro') && !alone.includes(file))
        .sort();
      for (const locale of locales.slice(1)) {
        for (const file of files) {
          const pattern = addressIn(locale, `/${file.replace(/(index)?\.astro$/, '')}`);
          injectRoute({ pattern, entrypoint: new URL(encodeURI(file), pages), prerender: true });
        }
      }
    },
  },
};
