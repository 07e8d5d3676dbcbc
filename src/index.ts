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
import { contentFolder, prepareBuild, readForWork } from './integration/prepare-publication.ts';
import { publicFiles } from './integration/public-files.ts';
import { pagesModule } from './integration/pages-module.ts';
import { injectRoutes, isOwnRoute } from './integration/routes.ts';
import { astroSettings } from './integration/astro-settings.ts';
import { publicationFiles } from './integration/site-files.ts';
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
  const key = newSiteKey();
  return {
    name: 'cong-khai',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, updateConfig }) => {
        injectRoutes(injectRoute);
        updateConfig(astroSettings);
        if (command !== 'build' && command !== 'dev') return;
        const call = withCommandSettings(options, config);
        const project = { root: fileURLToPath(config.root), cwd: process.cwd() };
        const { made, integrations } =
          command === 'build' ? await startBuild(call, project) : await startWork(key, call, project);
        setPageSource(key, made);
        updateConfig({
          site: made.publication.register.publisher.site,
          base: made.base,
          vite: { plugins: [pagesModule(key), guidesModule(key), viteConstants(made.base)] },
          // The last writes the site: it lists the files of all that come before it.
          integrations: [mdx({ syntaxHighlight: false }), publicFiles(), editorSoftware(), ...integrations],
        });
      },
    },
  };
}

/** What an integration makes its pages from, and the integrations that it needs besides for the work at hand. */
interface Work {
  made: PageSource;
  integrations: AstroIntegration[];
}

/** Reads what a build is to publish. A command that wants templates alone writes the site itself. */
async function startBuild(call: CommandSettings, project: Project): Promise<Work> {
  const made = await prepareBuild(call, project);
  const { compileInto } = call;
  const integrations =
    compileInto === undefined ? siteWriter(made, project.root) : [templateCompiler(compileInto, isOwnRoute)];
  return { made, integrations };
}

/** Reads what `astro dev` shows, and what reads it again at each change. */
async function startWork(key: string, call: CommandSettings, project: Project): Promise<Work> {
  const { language = 'vi' } = call.options;
  const first = await orExit(() => readForWork(call, project), language);
  const read = () => {
    const { findings, ...made } = readForWork(call, project);
    setPageSource(key, made);
    return findings;
  };
  const watched = { content: contentFolder(project, call.options), language, read };
  return { made: first, integrations: [publicationFiles(key), reloadOnChange(watched, first.findings)] };
}
