import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, RouteData } from 'astro';
import { engineFolder } from '../../register/engine.ts';
import { digestOf, digestOfFiles } from '../../register/digest.ts';
import { filesBelow } from '../../register/files-below.ts';
import { isAmong, type EngineRoute } from '../inject-routes.ts';
import type { Application, Manifest } from './astro-application.ts';
import { templateParts, type CompiledRoute } from './load-templates.ts';
import { TemplateChunks } from './template-chunks.ts';

/** By what the versions of Astro and of parsers are pinned. */
const versionFiles = ['package.json', 'package-lock.json'];

/** The code that renders pages of compiled templates and reads them. */
const renderers = ['src/integration', 'src/site/links', ...versionFiles];

/**
 * Has Astro compile the templates into a folder. Pages of the engine are left to be rendered from there, without Astro
 * and Vite; those that a project adds for itself Astro renders as ever. `ours` are the routes of the engine.
 */
export function templateCompiler(folder: string, ours: readonly EngineRoute[]): AstroIntegration {
  const isOurs = isAmong(ours);
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
                'This version of Astro renders pages in a way of its own: see to astro-application.ts.',
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
  cpSync(code, join(folder, templateParts.code), { recursive: true });
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
  writeFileSync(join(folder, templateParts.routes), JSON.stringify(routes));
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
