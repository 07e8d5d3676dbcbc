import type { AstroIntegration } from 'astro';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** A route of the engine's pages, and the file of their template below `src/site/pages/`. */
export interface EngineRoute {
  route: string;
  template: string;
}

const folder = new URL('../site/pages/', import.meta.url);

/** Gives Astro every page of a site. */
export function injectRoutes(routes: readonly EngineRoute[], injectRoute: Setup['injectRoute']): void {
  for (const { route, template } of routes)
    injectRoute({ pattern: route, entrypoint: new URL(encodeURI(template), folder), prerender: true });
}
