import type { AstroIntegration } from 'astro';
import { languagesOf, routeOf } from '../site/page-list.ts';
import { pages, type PageDefinition } from '../site/views/index.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

const folder = new URL('../site/pages/', import.meta.url);

/** The routes of the engine's pages. */
const ownRoutes = new Set(
  Object.values<PageDefinition>(pages).flatMap((definition) =>
    languagesOf(definition).map((locale) => routeOf(definition.template, locale)),
  ),
);

/** Whether a route is of the engine: a project may add pages of its own. */
export const isOwnRoute = (route: string): boolean => ownRoutes.has(route);

/** Gives Astro every page of a site. A page has a twin in each language but the publisher's own, made by the same file. */
export function injectRoutes(injectRoute: Setup['injectRoute']): void {
  for (const definition of Object.values<PageDefinition>(pages))
    for (const locale of languagesOf(definition))
      injectRoute({
        pattern: routeOf(definition.template, locale),
        entrypoint: new URL(encodeURI(definition.template), folder),
        prerender: true,
      });
}
