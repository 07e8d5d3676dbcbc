import type { AstroIntegration } from 'astro';
import { languagesOf, routeOf } from '../site/page-list.ts';
import { pages, type PageDefinition } from '../site/views/index.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

const folder = new URL('../site/pages/', import.meta.url);

/** Every route of the engine's pages: a page has a twin in each language, made by the same template. */
const ownRoutes = Object.values<PageDefinition>(pages).flatMap(({ template, isAlone }) =>
  languagesOf({ isAlone }).map((locale) => ({ route: routeOf(template, locale), template })),
);

const ownPatterns = new Set(ownRoutes.map(({ route }) => route));

/** Whether a route is of the engine: a project may add pages of its own. */
export const isOwnRoute = (route: string): boolean => ownPatterns.has(route);

/** Gives Astro every page of a site. */
export function injectRoutes(injectRoute: Setup['injectRoute']): void {
  for (const { route, template } of ownRoutes)
    injectRoute({ pattern: route, entrypoint: new URL(encodeURI(template), folder), prerender: true });
}
