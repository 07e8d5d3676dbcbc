import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';

/** The names of what a folder of compiled templates holds. */
const [codeIn, assetsIn, stylesIn] = ['code', 'assets', 'styles.json'];

/** A sheet that a page loads, as Astro has it. */
interface Sheet {
  depth: number;
  order: number;
  sheet: object;
}

/** The part of Astro's application that renders a page of a static site; Astro has no types for it. */
interface Application {
  manifest: { routes: readonly { routeData: RouteData }[] };
  render: (request: Request, options: { routeData: RouteData; locals: object }) => Promise<Response>;
  getOptions: () => { allPages: Readonly<Record<string, { key: string; styles: readonly Sheet[] }>> };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, { styles: Sheet[] }> }) => void;
  setOptions: (options: object) => void;
}

/**
 * Has Astro compile the templates into a folder and render nothing: what renders them later needs neither Astro nor Vite.
 * The folder is whole once `styles.json` stands in it.
 */
export function templateCompiler(folder: string): AstroIntegration {
  let code = '';
  return {
    name: 'cong-khai:templates',
    hooks: {
      'astro:build:setup': ({ vite }) => {
        code = vite.environments?.['prerender']?.build?.outDir ?? '';
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => keepingCode(standard, () => code, folder));
      },
      'astro:build:done': ({ assets, dir }) => {
        void assets;
        cpSync(dir, join(folder, assetsIn), { recursive: true });
      },
    },
  };
}

const keepingCode = (
  standard: AstroPrerenderer & { app?: Application },
  code: () => string,
  folder: string,
): AstroPrerenderer => ({
  ...standard,
  name: 'cong-khai',
  getStaticPaths: () => {
    cpSync(code(), join(folder, codeIn), { recursive: true });
    const { allPages } = standard.app?.getOptions() ?? { allPages: {} };
    const styles = Object.values(allPages).map((page) => [page.key, page.styles]);
    writeFileSync(join(folder, stylesIn), JSON.stringify(styles));
    return Promise.resolve([]);
  },
});

export type Render = (pattern: string, url: URL, view: object) => Promise<string>;

/** Loads templates that were compiled into a folder. */
export async function loadTemplates(folder: string): Promise<Render> {
  const code = join(folder, codeIn);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: Application };
  const styles = JSON.parse(readFileSync(join(folder, stylesIn), 'utf8')) as [string, Sheet[]][];
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  return async (pattern, url, view) => {
    const routeData = routes.get(pattern);
    if (!routeData) throw new Error(`No template ${pattern}`);
    const response = await app.render(new Request(url), {
      // Of a route with an address of its own Astro asks no list of parameters.
      routeData: { ...routeData, pathname: url.pathname },
      locals: { view },
    });
    if (response.status >= 500) throw new Error(`${url.pathname} was not rendered`);
    return response.text();
  };
}
