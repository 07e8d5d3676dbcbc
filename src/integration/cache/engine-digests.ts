import { engineFolder } from '../../register/engine.ts';
import { digestOf, digestOfFiles } from '../../register/digest.ts';
import type { TemplateSources } from '../templates/template-sources.ts';

/** Digests of what makes a site: of the engine, and of the project around it. */
export interface EngineDigests {
  /** Of all of it, by which it is known what compiled templates and the files beside them are. */
  whole: string;
  /**
   * Of what views, files and the indexes of the search are made by. Templates, styles and scripts of the browser make none
   * of these; of scripts, the code of the search is made.
   */
  views: string;
}

/** What the engine is; the lock file is not there in an installed package. */
const engineFiles = ['src', 'package.json', 'package-lock.json'];

/** Where templates, styles and scripts of the browser lie, beside others. */
const siteFolder = 'src/site';

/**
 * Whether a file is one of these, which no other code imports, as the test of imports holds. `search/code.ts` bundles scripts
 * without importing them, and what it makes is kept under a digest of them as well.
 */
const isOfTemplates = (path: string): boolean => /^src\/site\/(?:.*\.astro$|(?:styles|client)\/)/.test(path);

/** What a project adds that may have a part in all: the versions of what it uses, and files served as they are. */
const projectFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public'];

/** The files from which Vite takes variables for a build, where there are any. */
const variableFiles = ['.env', '.env.local', '.env.production', '.env.production.local'];

/** What a project adds to the pages: those of its own, and what they are made of. */
const projectTemplates = ['src', 'tsconfig.json', ...variableFiles];

/** The digests of what makes a site in a project. */
export function engineDigests({ root, base, site, variables, guides }: TemplateSources): EngineDigests {
  const views = digestOf([
    process.version,
    digestOfFiles(engineFolder, engineFiles, (path) => !isOfTemplates(path)),
    digestOfFiles(root, projectFiles),
    base,
  ]);
  const whole = digestOf([
    views,
    digestOfFiles(engineFolder, [siteFolder], isOfTemplates),
    root === engineFolder ? '' : digestOfFiles(root, projectTemplates),
    site ?? '',
    JSON.stringify(variables),
    ...guides.flatMap(({ path, text }) => [path, text]),
  ]);
  return { whole, views };
}
