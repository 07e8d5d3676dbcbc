import type { Project } from '../cli/command/content.ts';
import { checkPath } from '../cli/command/project-folder.ts';
import type { AstroRun } from './astro-run.ts';
import { reloadOnChange } from './dev/dev-reload.ts';
import { orExit } from './exit-status.ts';
import type { CommandSettings } from './options.ts';
import { newSiteKey, pageSourceOf, setPageSource } from './page-source.ts';
import { foundViews } from './vite/pages-module.ts';
import { contentFolder, readForDev } from './prepare-publication.ts';
import { serveGeneratedFiles } from './static-files/site-files.ts';
import { guidesOf } from './templates/template-sources.ts';

/** Reads what `astro dev` shows, and reads it again at each change. */
export async function devRun(settings: CommandSettings, project: Project): Promise<AstroRun> {
  const { language = 'vi' } = settings.options;
  const key = newSiteKey();
  const read = () => {
    const { findings, ...source } = readForDev(settings, project);
    setPageSource(key, source);
    return findings;
  };
  await orExit(() => {
    checkPath(project.root);
  }, language);
  const first = await orExit(read, language);
  const { base, publication } = pageSourceOf(key);
  const watched = { content: contentFolder(project, settings.options), language, read };
  return {
    base,
    site: publication.register.publisher.site,
    guides: () => guidesOf(pageSourceOf(key).publication.register.tree),
    pages: foundViews(key),
    integrations: [serveGeneratedFiles(key), reloadOnChange(watched, first)],
  };
}
