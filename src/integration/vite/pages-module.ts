import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:cong-khai/pages';

const sharedModule = fileURLToPath(new URL('./page-data.ts', import.meta.url));

/** The module by which a template gets the parameters of its pages and what each shows. */
const pagesModule = (code: string): Plugin => ({
  name: 'cong-khai:pages',
  resolveId: {
    filter: { id: new RegExp(`^${name}$`) },
    handler: () => `\0${name}`,
  },
  load: {
    filter: { id: new RegExp(`^\0${name}$`) },
    handler: () => code,
  },
});

/** For a build, which makes the list of all pages and their views itself, and hands each page its view with its request. */
export const handedViews = pagesModule(`
  export const paramsOf = () => [];
  export const viewOf = (name, { locals }) => locals.view;
`);

/**
 * For `astro dev`. Vite gives templates a module graph of their own, in which the objects of a register could only be read
 * again; `require` leads out of it, to the one module of the process that both graphs share. `key` names the integration.
 */
export const foundViews = (key: string): Plugin =>
  pagesModule(`
    import { createRequire } from 'node:module';
    const { paramsFor, viewFor } = createRequire(${JSON.stringify(sharedModule)})(${JSON.stringify(sharedModule)});
    export const paramsOf = (name) => paramsFor(${JSON.stringify(key)}, name).map((params) => ({ params }));
    export const viewOf = (name, { params, currentLocale }) =>
      viewFor(${JSON.stringify(key)}, name, params, currentLocale);
  `);
