import type { Project } from '../cli/command/content.ts';
import { checkProjectFolder } from '../cli/command/project-folder.ts';
import type { AstroRun } from './astro-run.ts';
import type { Options } from './options.ts';
import { orExit } from './exit-status.ts';
import { handedViews } from './vite/pages-module.ts';
import { prepareBuild } from './prepare-publication.ts';
import { siteWriter } from './site-writer.ts';
import { guidesOf } from './templates/template-sources.ts';

/** Reads and judges what `astro build` is to publish, and has the site written. */
export async function buildRun(options: Options, project: Project): Promise<AstroRun> {
  await orExit(() => {
    checkProjectFolder(project.root);
  }, options.language);
  const source = await prepareBuild(options, project);
  const { publisher, tree } = source.publication.register;
  const guides = guidesOf(tree);
  return {
    base: source.base,
    site: publisher.site,
    guides: () => guides,
    pages: handedViews,
    integrations: siteWriter(source, project.root),
  };
}
