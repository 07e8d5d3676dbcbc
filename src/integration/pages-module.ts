import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:cong-khai/pages';

const sharedModule = fileURLToPath(new URL('./page-data.ts', import.meta.url));

/**
 * The module by which a template gets the parameters of its pages and what each shows. Vite gives templates a module graph
 * of their own, in which the objects of a register could only be read again; `require` leads out of it, to the one module
 * of the process that both graphs share. A build that has made a view for its digest hands it to the page with its
 * request. `key` names the integration.
 */
export const pagesModule = (key: string): Plugin => ({
  name: 'cong-khai:pages',
  resolveId: {
    filter: { id: new RegExp(`^${name}$`) },
    handler: () => `\0${name}`,
  },
  load: {
    filter: { id: new RegExp(`^\0${name}$`) },
    handler: () => `
      import { createRequire } from 'node:module';
      const { paramsFor, viewFor } = createRequire(${JSON.stringify(sharedModule)})(${JSON.stringify(sharedModule)});
      export const paramsOf = (name) => paramsFor(${JSON.stringify(key)}, name).map((params) => ({ params }));
      export const viewOf = (name, { locals, params, currentLocale }) =>
        locals.view ?? viewFor(${JSON.stringify(key)}, name, params, currentLocale);
    `,
  },
});
