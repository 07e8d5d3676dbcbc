import type { AstroIntegration } from 'astro';
import { locales } from '../site/translations/index.ts';
import { addressIn } from '../site/urls.ts';
import { pages, type PageDefinition } from '../site/views/index.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

const folder = new URL('../site/pages/', import.meta.url);

/** The address of a template's pages with their parameters: `quy-dinh/[rule].astro` stands at `/quy-dinh/[rule]`. */
const patternOf = (template: string): string => `/${template.replace(/(index)?\.astro$/, '')}`;

/** Gives Astro every page of a site. A page has a twin in each language but the publisher's own, made by the same file. */
export function injectRoutes(injectRoute: Setup['injectRoute']): void {
  for (const { template, isAlone } of Object.values<PageDefinition>(pages))
    for (const locale of isAlone ? locales.slice(0, 1) : locales)
      injectRoute({
        pattern: addressIn(locale, patternOf(template)),
        entrypoint: new URL(encodeURI(template), folder),
        prerender: true,
      });
}
