import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editorSoftware } from './src/editor/software.ts';
import { sitemap } from './src/site/sitemap.ts';
import { locales } from './src/site/translations/index.ts';
import { twins } from './src/site/twins.ts';

export default defineConfig({
  srcDir: './src/site',
  integrations: [mdx({ syntaxHighlight: false }), twins, sitemap, editorSoftware()],
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 32, inlineStylesheets: 'never' },
  compressHTML: true,
  // Scripts are files, so that pages need none of their own and hosts can forbid them.
  vite: { build: { assetsInlineLimit: 0 } },
  i18n: { locales, defaultLocale: locales[0], routing: { prefixDefaultLocale: false } },
  devToolbar: { enabled: false },
  telemetry: false,
});
