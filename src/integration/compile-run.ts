import type { AstroRun } from './astro-run.ts';
import type { TemplateOrder } from './options.ts';
import { handedViews } from './vite/pages-module.ts';
import { templateCompiler } from './templates/template-compiler.ts';

/** Compiles the templates that a command asks for, which writes the site itself. */
export const compileRun = ({ base, site, guides, routes, into }: TemplateOrder): AstroRun => ({
  base,
  site,
  guides: () => guides,
  pages: handedViews,
  integrations: [templateCompiler(into, routes)],
});
