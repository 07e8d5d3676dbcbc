import { join } from 'node:path';
import type { Plugin } from 'vite';
import { engineFolder } from '../../register/engine.ts';
import type { Guide } from '../templates/template-sources.ts';

const name = 'virtual:cong-khai/guides';
const list = `\0${name}`;

/** The folder in which Vite sees the guides, even those of a publisher. */
const folder = join(engineFolder, 'src/guides').split('\\').join('/');

const idOf = (path: string): string => `${folder}/${path.slice('guide/'.length)}`;

/** Whether a module is made of guides, so that it has to be loaded again after they change. */
export const isOfGuides = (id: string | null): boolean =>
  id === list || (id?.startsWith(`${folder}/`) ?? false);

/**
 * The module by which pages get the guides: those of what is published, so that an emergency publication has the guides
 * of the last good content. `guides` gives them as they are now.
 */
export const guidesModule = (guides: () => readonly Guide[]): Plugin => ({
  name: 'cong-khai:guides',
  // Before Vite looks for the files.
  enforce: 'pre',
  resolveId: (id) => (id === name ? list : isOfGuides(id) ? id : undefined),
  load(id) {
    if (!isOfGuides(id)) return undefined;
    if (id === list) return moduleOf(guides().map(({ path }) => path));
    return guides().find(({ path }) => idOf(path) === id)?.text;
  },
});

/** A module that exports the text of each guide as a component, by its path. */
const moduleOf = (paths: readonly string[]): string => `
${paths.map((path, at) => `import text${at} from ${JSON.stringify(idOf(path))};`).join('\n')}
export const guides = {
${paths.map((path, at) => `  ${JSON.stringify(/^guide\/(.*)\.mdx$/.exec(path)?.[1])}: text${at},`).join('\n')}
};
`;
