import { engineFolder } from '../../register/engine.ts';
import type { SourceTree } from '../../register/files.ts';
import type { EngineRoute } from '../inject-routes.ts';
import { engineRoutes } from '../routes.ts';

/** A guide, by its path among the files of a content tree. */
export interface Guide {
  path: string;
  text: string;
}

/**
 * What compiled templates are made of besides the engine and the files of the project: plain data, which another process can be
 * sent.
 */
export interface TemplateSources {
  /** The folder of the project. */
  root: string;
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
  /**
   * The address of the site for the pages that a project adds, which may ask Astro for it. Those of the engine have it from
   * their views, so that templates compiled for one publisher serve every other.
   */
  site: string | undefined;
  /** The variables of the environment that the pages of a project may show, as they are when it is built; none for the engine's. */
  variables: readonly (readonly [name: string, value: string | undefined])[];
  guides: readonly Guide[];
  /** The routes of the engine's pages. */
  routes: readonly EngineRoute[];
}

/** The guides of a content tree, among them those that come with the engine. */
export const guidesOf = ({ files }: Pick<SourceTree, 'files'>): Guide[] =>
  files
    .filter(({ path }) => /^guide\/.*\.mdx$/.test(path))
    .map(({ path, bytes }) => ({ path, text: bytes?.toString('utf8') ?? '' }));

/** The variables that Astro gives pages, by their names. */
const shownVariables = (env: NodeJS.ProcessEnv): TemplateSources['variables'] =>
  Object.keys(env)
    .filter((name) => name.startsWith('PUBLIC_'))
    .toSorted()
    .map((name) => [name, env[name]]);

/** What the templates of a project are made of, whose site is served at an address under `base`. */
export const templateSources = (
  { root, env }: { root: string; env: NodeJS.ProcessEnv },
  { base, site, tree }: { base: string; site: string; tree: SourceTree },
): TemplateSources => ({
  root,
  base,
  site: root === engineFolder ? undefined : site,
  variables: root === engineFolder ? [] : shownVariables(env),
  guides: guidesOf(tree),
  routes: engineRoutes,
});
