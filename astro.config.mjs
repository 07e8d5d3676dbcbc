import { defineConfig } from 'astro/config';
import { congKhai } from './src/index.ts';

export default defineConfig({ integrations: [congKhai()] });
