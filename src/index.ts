import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { astroSettings } from './integration/astro-settings.ts';
import { withCommandSettings } from './integration/command-settings.ts';
import { compileRun } from './integration/compile-run.ts';
import { editorSoftware } from './integration/static-files/editor-software.ts';
import { guidesModule } from './integration/vite/guides-module.ts';
import { injectRoutes } from './integration/inject-routes.ts';
import type { Options } from './integration/options.ts';
import { serveStaticFiles } from './integration/static-files/public-files.ts';
import { viteConstants } from './integration/vite/vite-constants.ts';

export type { Options } from './integration/options.ts';

/**
 * The site of a publisher as an Astro integration: reads the content folder, checks it, and makes its pages and data files.
 * `astro build` ends with every finding and the exit status of `cong-khai build` where findings stand in the way;
 * `astro dev` shows them over the page and reads again at each change.
 */
export function congKhai(options: Options = {}): AstroIntegration {
  return {
    name: 'cong-khai',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, updateConfig }) => {
        updateConfig(astroSettings);
        const settings = withCommandSettings(options, config);
        const { compile } = settings;
        // What reads records takes as long to load as Astro, and compiling has no use for it.
        injectRoutes(compile?.routes ?? (await import('./integration/routes.ts')).engineRoutes, injectRoute);
        if (command !== 'build' && command !== 'dev') return;
        const project = { root: fileURLToPath(config.root), cwd: process.cwd() };
        const { base, site, guides, pages, integrations } = compile
          ? compileRun(compile)
          : command === 'build'
            ? await (await import('./integration/build-run.ts')).buildRun(settings.options, project)
            : await (await import('./integration/dev-run.ts')).devRun(settings, project);
        updateConfig({
          ...(site === undefined ? {} : { site }),
          base,
          vite: { plugins: [pages, guidesModule(guides), viteConstants(base)] },
          // The last one writes the site, since it lists the files of all the others.
          integrations: [
            mdx({ syntaxHighlight: false }),
            serveStaticFiles(),
            editorSoftware(),
            ...integrations,
          ],
        });
      },
    },
  };
}
