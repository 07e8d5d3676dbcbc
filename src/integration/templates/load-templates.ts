import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lazily } from '../../domain/lazily.ts';
import { digestOf } from '../../register/digest.ts';
import { isAmong, type EngineRoute } from '../inject-routes.ts';
import type { Application, Sheet } from './astro-application.ts';
import { isEntry } from './template-chunks.ts';

/** The names of what a folder of compiled templates holds: the list of routes is written last. */
export const templateParts = { code: 'code', routes: 'routes.json' } as const;

/** What a folder of compiled templates says of a route. */
export interface CompiledRoute {
  route: string;
  /** The name of its page in Astro. */
  key: string;
  styles: readonly Sheet[];
  /** The files of its code, and of what is run around every page. */
  files: readonly string[];
  /** A digest of all else that decides its pages: settings, and the names of its scripts in the browser. */
  settings: string;
}

/** Compiled templates. */
export interface Templates {
  /** Renders a page of a route from its view, in UTF-8. `url` is that of the page. */
  render: (route: string, url: URL, view: object) => Promise<Buffer>;
}

/** The list of the routes of a folder of compiled templates. */
const routesIn = (folder: string): CompiledRoute[] =>
  JSON.parse(readFileSync(join(folder, templateParts.routes), 'utf8')) as CompiledRoute[];

/** Whether the templates of a folder are for those routes alone, and for no page that a project adds. */
export function haveNoOthers(folder: string, ours: readonly EngineRoute[]): boolean {
  const isOurs = isAmong(ours);
  return routesIn(folder).every(({ route }) => isOurs(route));
}

/**
 * Digests of the templates of a folder, by their routes: pages of a route that were rendered from the same view under the
 * same digest are the same.
 */
export function templateDigests(folder: string): ReadonlyMap<string, string> {
  const code = join(folder, templateParts.code);
  const digests = new Map<string, string>();
  const digestOfFile = (file: string) => {
    const digest = digests.get(file) ?? digestOf([readFileSync(join(code, file))]);
    digests.set(file, digest);
    return digest;
  };
  return new Map(
    routesIn(folder).map(({ route, styles, files, settings }) => [
      route,
      digestOf([JSON.stringify(styles), settings, ...files.flatMap((file) => [file, digestOfFile(file)])]),
    ]),
  );
}

/** Loads templates that were compiled into a folder. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const code = join(folder, templateParts.code);
  const entry = readdirSync(code).find(isEntry) ?? '';
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: Application };
  // Node.js looks a module up at each import, which takes as long as a tenth of a page.
  app.manifest.pageMap = new Map(
    Array.from(app.manifest.pageMap, ([component, load]) => [component, lazily(load)]),
  );
  app.setInternals({ pagesByKeys: new Map(routesIn(folder).map(({ key, styles }) => [key, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  const render: Templates['render'] = async (route, url, view) => {
    const routeData = routes.get(route);
    if (!routeData) throw new Error(`There is no template for ${route}.`);
    const response = await app.render(new Request(url), {
      // Of a route with an address of its own Astro asks for no list of parameters.
      routeData: { ...routeData, pathname: url.pathname },
      locals: { view },
    });
    return Buffer.from(await response.arrayBuffer());
  };
  return { render };
}
