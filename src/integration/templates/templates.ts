import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, RouteData } from 'astro';
import { lazily } from '../../domain/lazily.ts';
import { engineFolder } from '../../register/engine.ts';
import { digestOf, digestOfFiles } from '../../register/digest.ts';
import { filesBelow } from '../../register/files-below.ts';
import type { EngineRoute } from '../inject-routes.ts';
import { isEntry, TemplateChunks } from './template-chunks.ts';

/** The names of what a folder of compiled templates holds: the list of routes is written last. */
const names = { code: 'code', routes: 'routes.json' } as const;

/** By what the versions of Astro and of parsers are pinned. */
const versionFiles = ['package.json', 'package-lock.json'];

/** The code that renders pages of compiled templates and reads them. */
const renderers = ['src/integration', 'src/site/links', ...versionFiles];

/** A sheet that a page loads, as Astro has it. */
interface Sheet {
  depth: number;
  order: number;
  sheet: object;
}

/** What a folder of compiled templates says of a route. */
interface CompiledRoute {
  route: string;
  /** The name of its page in Astro. */
  key: string;
  styles: readonly Sheet[];
  /** The files of its code, and of what is run around every page. */
  files: readonly string[];
  /** A digest of all else that decides its pages: settings, and the names of its scripts in the browser. */
  settings: string;
}

interface AstroPage {
  key: string;
  route: RouteData;
  styles: readonly Sheet[];
}

interface Manifest {
  routes: readonly { routeData: RouteData }[];
  entryModules: Readonly<Record<string, string>>;
  assetsDir: string;
  /** Loads the module of each template, by the path of its source. */
  pageMap: ReadonlyMap<string, () => Promise<unknown>>;
}

/** The part of Astro's application that renders a page of a static site, for which Astro has no types. */
interface Application {
  manifest: Manifest;
  render: (request: Request, options: { routeData: RouteData; locals: object }) => Promise<Response>;
  getOptions: () => { allPages: Readonly<Record<string, AstroPage>> };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, Pick<AstroPage, 'styles'>> }) => void;
  setOptions: (options: object) => void;
}

/**
 * Has Astro compile the templates into a folder. Pages of the engine are left to be rendered from there, without Astro
 * and Vite; those that a project adds for itself Astro renders as ever. `ours` are the routes of the engine.
 */
export function templateCompiler(folder: string, ours: readonly EngineRoute[]): AstroIntegration {
  const patterns = new Set(ours.map(({ route }) => route));
  const isOurs = (route: string) => patterns.has(route);
  let code = '';
  let root = '';
  const chunks = new TemplateChunks();
  return {
    name: 'cong-khai:templates',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [chunks.plugin] } });
      },
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
            keepTemplates(app, { chunks, root, code }, folder);
            const routes = app.manifest.routes.map(({ routeData }) => routeData.route);
            if (routes.every(isOurs)) return [];
            return (await standard.getStaticPaths()).filter(({ route }) => !isOurs(route.route));
          },
        }));
      },
    },
  };
}

/** What Vite has made of the templates. */
interface Compiled {
  chunks: TemplateChunks;
  /** The folder of the project. */
  root: string;
  /** The folder of their code. */
  code: string;
}

/** A digest of the code that renders pages of a project and reads them, with the versions of what it uses. */
const versionsIn = (root: string): string =>
  digestOf([digestOfFiles(engineFolder, renderers), digestOfFiles(root, versionFiles)]);

function keepTemplates(app: Application, { chunks, root, code }: Compiled, folder: string): void {
  cpSync(code, join(folder, names.code), { recursive: true });
  const versions = versionsIn(root);
  const written = new Set(filesBelow(code));
  const { allPages } = app.getOptions();
  // Vite names a source by its path, with slashes on every system.
  const sourceOf = ({ component }: RouteData) => join(root, component).split('\\').join('/');
  const around = chunks.filesAround(new Set(app.manifest.routes.map(({ routeData }) => sourceOf(routeData))));
  const pages = new Map(Object.values(allPages).map((page) => [page.route.route, page]));
  const routes = app.manifest.routes.flatMap(({ routeData }): CompiledRoute[] => {
    const page = pages.get(routeData.route);
    if (!page) return [];
    const { key, styles } = page;
    const own = chunks.filesOf(sourceOf(routeData));
    const hasScript = (script: string) => chunks.mayHave(own, script.split('?', 1)[0] ?? '');
    const files = [...new Set([...around, ...own])].filter((file) => written.has(file));
    const settings = digestOf([settingsOf(app.manifest, routeData, hasScript), versions]);
    return [{ route: routeData.route, key, styles, files, settings }];
  });
  writeFileSync(join(folder, names.routes), JSON.stringify(routes));
}

/** What Astro’s manifest says that is another in each build, or of other routes. */
const incidental = /Dir$|^(?:routes|assets|key|logLevel)$/;

/** All that Astro knows of a route besides its code. `hasScript` tells which scripts its pages may have, by their sources. */
function settingsOf(
  manifest: Manifest,
  routeData: RouteData,
  hasScript: (source: string) => boolean,
): string {
  const { entryModules, assetsDir } = manifest;
  const settings = Object.entries(manifest).filter(
    ([name]) => !incidental.test(name) && name !== 'entryModules',
  );
  const scripts = Object.entries(entryModules).filter(
    ([source, file]) => file.startsWith(`${assetsDir}/`) && hasScript(source),
  );
  const plain = (_name: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return JSON.stringify([settings, scripts, routeData], plain);
}

/** Compiled templates. */
export interface Templates {
  /** Renders a page of a route from its view, in UTF-8. `url` is that of the page. */
  render: (route: string, url: URL, view: object) => Promise<Buffer>;
}

/** The list of the routes of a folder of compiled templates. */
const routesIn = (folder: string): CompiledRoute[] =>
  JSON.parse(readFileSync(join(folder, names.routes), 'utf8')) as CompiledRoute[];

/** Whether the templates of a folder are for those routes alone, and for no page that a project adds. */
export function haveNoOthers(folder: string, ours: readonly EngineRoute[]): boolean {
  const patterns = new Set(ours.map(({ route }) => route));
  return routesIn(folder).every(({ route }) => patterns.has(route));
}

/**
 * Digests of the templates of a folder, by their routes: pages of a route that were rendered from the same view under the
 * same digest are the same.
 */
export function templateDigests(folder: string): ReadonlyMap<string, string> {
  const code = join(folder, names.code);
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
  const code = join(folder, names.code);
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
