import { plainImports } from './plain-imports.ts';
import { locales } from '../site/translations/index.ts';
import { cssBundles } from './css-bundles.ts';

/** What every site asks of Astro. Scripts are files, so that pages need none of their own and hosts can forbid them. */
export const astroSettings = {
  trailingSlash: 'always' as const,
  build: { format: 'directory' as const, concurrency: 32, inlineStylesheets: 'never' as const },
  compressHTML: true,
  // A rule that is scoped weighs no more against others than it would without.
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
    plugins: [plainImports],
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: cssBundles } } } },
    },
  },
};
