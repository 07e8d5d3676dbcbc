import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Guide } from './templates/template-sources.ts';

/** What `congKhai()` adds to Astro besides what is the same whatever it is run for. */
export interface AstroRun {
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
  /** The address of the site, if pages may ask for it. */
  site: string | undefined;
  /** The guides as they are now. */
  guides: () => readonly Guide[];
  /** The module by which templates get what they show. */
  pages: Plugin;
  integrations: readonly AstroIntegration[];
}
