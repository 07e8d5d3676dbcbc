import { browserModules } from './vite/browser-modules.ts';
import { plainImports } from './vite/plain-imports.ts';
import { locales } from '../site/translations/locales.ts';
import { cssBundles } from './vite/css-bundles.ts';

/** The Astro settings of every site. Scripts are files and never inline, so that hosts can forbid inline scripts. */
export const astroSettings = {
  trailingSlash: 'always' as const,
  build: { format: 'directory' as const, concurrency: 32, inlineStylesheets: 'never' as const },
  compressHTML: true,
  // With `where`, scoping does not raise the specificity of a rule.
  scopedStyleStrategy: 'where' as const,
  i18n: {
    locales: [...locales],
    defaultLocale: locales[0],
    routing: {
      prefixDefaultLocale: false,
      redirectToDefaultLocale: false,
      fallbackType: 'redirect' as const,
    },
  },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports, browserModules],
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: cssBundles } } } },
    },
  },
};
