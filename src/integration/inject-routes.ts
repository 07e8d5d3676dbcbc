import type { AstroIntegration } from 'astro';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** A route of the engine's pages, and the file of their template below `src/site/pages/`. */
export interface EngineRoute {
  route: string;
  template: string;
}

/** Tells routes of the engine's pages from those that a project adds. */
export function isAmong(routes: readonly EngineRoute[]): (route: string) => boolean {
  const patterns = new Set(routes.map(({ route }) => route));
  return (route) => patterns.has(route);
}

const folder = new URL('../site/pages/', import.meta.url);

/** Gives Astro every page of a site. */
export function injectRoutes(routes: readonly EngineRoute[], injectRoute: Setup['injectRoute']): void {
  for (const { route, template } of routes)
    injectRoute({ pattern: route, entrypoint: new URL(encodeURI(template), folder), prerender: true });
}
