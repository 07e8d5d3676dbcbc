import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 32, inlineStylesheets: 'never' },
  compressHTML: true,
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  devToolbar: { enabled: false },
  telemetry: false,
});
