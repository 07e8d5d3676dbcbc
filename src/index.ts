import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { Project } from './cli/command/content.ts';
import { withCommandSettings } from './integration/command-settings.ts';
import { viteConstants } from './integration/vite-constants.ts';
import { editorSoftware } from './integration/editor-software.ts';
import { orExit } from './integration/exit-status.ts';
import { guidesModule } from './integration/guides-module.ts';
import { setPageSource, newSiteKey, type PageSource } from './integration/page-source.ts';
import type { CommandSettings, Options } from './integration/options.ts';
import { contentFolder, prepareBuild, readForDev } from './integration/prepare-publication.ts';
import { serveStaticFiles } from './integration/public-files.ts';
import { pagesModule } from './integration/pages-module.ts';
import { injectRoutes, isOwnRoute } from './integration/routes.ts';
import { astroSettings } from './integration/astro-settings.ts';
import { serveGeneratedFiles } from './integration/site-files.ts';
import { siteWriter } from './integration/site-writer.ts';
import { templateCompiler } from './integration/templates.ts';
import { reloadOnChange } from './integration/dev-reload.ts';

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
        injectRoutes(injectRoute);
        updateConfig(astroSettings);
        if (command !== 'build' && command !== 'dev') return;
        const settings = withCommandSettings(options, config);
        const { compileInto } = settings;
        // The key stands in the code of templates. Those that are kept are to be the same whatever the process has built before.
        const key = compileInto === undefined ? newSiteKey() : 'compiled';
        const project = { root: fileURLToPath(config.root), cwd: process.cwd() };
        const { source, integrations } =
          command === 'build' ? await startBuild(settings, project) : await startDev(key, settings, project);
        setPageSource(key, source);
        updateConfig({
          // Whoever has templates compiled says what they know of the site.
          ...(compileInto === undefined ? { site: source.publication.register.publisher.site } : {}),
          base: source.base,
          vite: { plugins: [pagesModule(key), guidesModule(key), viteConstants(source.base)] },
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

/** What the pages are made from, and the further integrations that a build or `astro dev` needs. */
interface Prepared {
  source: PageSource;
  integrations: AstroIntegration[];
}

/** Reads what a build is to publish. Where a command asks for compiled templates only, it writes the site itself. */
async function startBuild(settings: CommandSettings, project: Project): Promise<Prepared> {
  const source = await prepareBuild(settings, project);
  const { compileInto } = settings;
  const integrations =
    compileInto === undefined
      ? siteWriter(source, project.root)
      : [templateCompiler(compileInto, isOwnRoute)];
  return { source, integrations };
}

/** Reads what `astro dev` shows, and reads it again at each change. */
async function startDev(key: string, settings: CommandSettings, project: Project): Promise<Prepared> {
  const { language = 'vi' } = settings.options;
  const first = await orExit(() => readForDev(settings, project), language);
  const read = () => {
    const { findings, ...source } = readForDev(settings, project);
    setPageSource(key, source);
    return findings;
  };
  const watched = { content: contentFolder(project, settings.options), language, read };
  return { source: first, integrations: [serveGeneratedFiles(key), reloadOnChange(watched, first.findings)] };
}
