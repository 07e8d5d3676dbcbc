import type { Plugin } from 'vite';

/**
 * Leaves an `import()` in browser code what it is. Vite wraps each in a helper that preloads its styles and imports, of
 * which the code here has none, and the helper weighs more than the rest of what every page loads. Nor does it list there
 * what would be preloaded.
 */
export const plainImports: Plugin = {
  name: 'cong-khai:plain-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
