import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, RouteData } from 'astro';
import { digestOfFolder } from './digest.ts';

/** The names of what a folder of compiled templates holds: `styles` is written last. */
const names = { code: 'code', styles: 'styles.json' } as const;

/** A sheet that a page loads, as Astro has it. */
interface Sheet {
  depth: number;
  order: number;
  sheet: object;
}

/** The part of Astro's application that renders a page of a static site, for which Astro has no types. */
interface Application {
  manifest: { routes: readonly { routeData: RouteData }[] };
  render: (request: Request, options: { routeData: RouteData; locals: object }) => Promise<Response>;
  getOptions: () => { allPages: Readonly<Record<string, { key: string; styles: readonly Sheet[] }>> };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, { styles: Sheet[] }> }) => void;
  setOptions: (options: object) => void;
}

/**
 * Has Astro compile the templates into a folder. Pages of the engine are left to be rendered from there, without Astro
 * and Vite; those that a project adds for itself Astro renders as ever. `isOurs` tells one from the other by its route.
 */
export function templateCompiler(folder: string, isOurs: (route: string) => boolean): AstroIntegration {
  let code = '';
  return {
    name: 'cong-khai:templates',
    hooks: {
      'astro:build:setup': ({ vite }) => {
        code = vite.environments?.['prerender']?.build?.outDir ?? '';
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const { app } = standard as { app?: Application };
            if (!app)
              throw new Error(
                'This version of Astro renders pages in a way of its own: see to templates.ts.',
              );
            keepTemplates(app, code, folder);
            const routes = app.manifest.routes.map(({ routeData }) => routeData.route);
            if (routes.every(isOurs)) return [];
            return (await standard.getStaticPaths()).filter(({ route }) => !isOurs(route.route));
          },
        }));
      },
    },
  };
}

function keepTemplates(app: Application, code: string, folder: string): void {
  cpSync(code, join(folder, names.code), { recursive: true });
  const styles = Object.values(app.getOptions().allPages).map((page) => [page.key, page.styles]);
  writeFileSync(join(folder, names.styles), JSON.stringify(styles));
}

/** Compiled templates. */
export interface Templates {
  /** Names their code: pages that were rendered by the same code from the same view are the same. */
  digest: string;
  /** Renders a page of a route from its view. `url` is that of the page. */
  render: (route: string, url: URL, view: object) => Promise<string>;
}

/** Loads templates that were compiled into a folder. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const code = join(folder, names.code);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: Application };
  const styles = JSON.parse(readFileSync(join(folder, names.styles), 'utf8')) as [string, Sheet[]][];
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])) });
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
    return response.text();
  };
  return { render, digest: digestOfFolder(folder) };
}
