import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../register/files-below.ts';
import type { PageSource } from './page-source.ts';
import { engineRoutes } from './routes.ts';
import { startSearchIndex } from './search/search-index.ts';
import { SiteFolder } from './output/site-folder.ts';
import { templateCompiler } from './templates/template-compiler.ts';
import { writeSite } from './output/write-site.ts';

/** Has `astro build` compile the templates, and writes the site once all else that the project adds has been written. */
export function siteWriter({ publication, base }: PageSource, root: string): AstroIntegration[] {
  const templates = join(root, '.build/templates-of-astro');
  rmSync(templates, { recursive: true, force: true });
  return [
    templateCompiler(templates, engineRoutes),
    {
      name: 'cong-khai:site',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const site = new SiteFolder(fileURLToPath(dir));
          for (const path of filesBelow(site.folder)) site.note(path);
          const search = startSearchIndex(publication);
          await writeSite(site, { publication, base, templates: Promise.resolve(templates), search });
          rmSync(templates, { recursive: true });
        },
      },
    },
  ];
}
