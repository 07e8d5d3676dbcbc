import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { addressIn } from '../site/href.ts';
import { locales } from '../site/translations/index.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

const pages = new URL('../site/pages/', import.meta.url);

/** Pages that exist once: that of a missing page, and the editor of the records, which are Vietnamese. */
const alone = ['404.astro', 'admin/soan-thao.astro'];

/** The address that a file makes, from the root of the site: `quy-dinh/[rule].astro` makes `/quy-dinh/[rule]`. */
const patternOf = (file: string): string => `/${file.replace(/(index)?\.(astro|ts)$/, '')}`;

/**
 * Gives Astro every page and data file of a site. A page has a twin in each language but the publisher's own, made by the
 * same file; data files have none.
 */
export function injectRoutes(injectRoute: Setup['injectRoute']): void {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split('\\').join('/'))
    .filter((file) => /\.(astro|ts)$/.test(file))
    .sort();
  const inject = (file: string, pattern: string) => {
    injectRoute({ pattern, entrypoint: new URL(encodeURI(file), pages), prerender: true });
  };
  for (const file of files) inject(file, patternOf(file));
  const twins = files.filter((file) => file.endsWith('.astro') && !alone.includes(file));
  for (const locale of locales.slice(1))
    for (const file of twins) inject(file, addressIn(locale, patternOf(file)));
}
