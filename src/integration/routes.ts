import { languagesOf, routeOf } from '../site/page-list.ts';
import { pages, type PageDefinition } from '../site/views/index.ts';
import type { EngineRoute } from './inject-routes.ts';

/** Every route of the engine's pages: a page has a twin in each language, made by the same template. */
export const engineRoutes: readonly EngineRoute[] = Object.values<PageDefinition>(pages).flatMap(
  ({ template, isAlone }) =>
    languagesOf({ isAlone }).map((locale) => ({ route: routeOf(template, locale), template })),
);
