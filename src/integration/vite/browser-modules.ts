import type { Plugin } from 'vite';

const absent = '\0cong-khai:no-crypto';

/**
 * Browser code judges records by the same rules as the check, of which one compares a digest. A browser has no such digest
 * at once, and the editor asks for none, so there the module only says so.
 */
export const browserModules: Plugin = {
  name: 'cong-khai:browser-modules',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: { filter: { id: /^node:crypto$/ }, handler: () => absent },
  load: {
    filter: { id: /cong-khai:no-crypto/ },
    handler: () => "export const createHash = () => { throw new Error('No digests here'); };",
  },
};
