import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:cong-khai/publication';

const sharedModule = fileURLToPath(new URL('./handed-over.ts', import.meta.url));

/**
 * The module by which pages get what they are made from. Vite gives pages a module graph of their own, in which the
 * objects of a register could only be read again; `require` leads out of it, to the one module of the process that both
 * graphs share, in `astro dev` and in what `astro build` has bundled. `key` names the integration.
 */
export const publicationModule = (key: string): Plugin => ({
  name: 'cong-khai:publication',
  resolveId: {
    filter: { id: new RegExp(`^${name}$`) },
    handler: () => `\0${name}`,
  },
  load: {
    filter: { id: new RegExp(`^\0${name}$`) },
    handler: () => `
      import { createRequire } from 'node:module';
      const { takeOver } = createRequire(${JSON.stringify(sharedModule)})(${JSON.stringify(sharedModule)});
      export const published = () => takeOver(${JSON.stringify(key)}).publication;
    `,
  },
});
