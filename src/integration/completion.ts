import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingFiles } from '../hosts/headers.ts';
import { addresses } from '../site/addresses.ts';
import { filesBelow, write } from './files.ts';
import { forget, takeOver } from './handed-over.ts';
import { manifest } from './manifest.ts';
import { searchIndex } from './search-index.ts';

/**
 * Completes a built site with all that is no page: the search index, which is made while pages are, attachments, what
 * hosts want, and last the list of all files. `key` names what the pages are made from.
 */
export function completion(key: string): AstroIntegration {
  let search: ReturnType<typeof searchIndex> | undefined;
  return {
    name: 'cong-khai:completion',
    hooks: {
      'astro:build:start': () => {
        search = searchIndex(takeOver(key).publication);
        // What it fails with is thrown where it is waited for.
        search.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const { publication, base } = takeOver(key);
        for (const { path, content } of (await search) ?? []) write(site, `pagefind/${path}`, content);
        for (const { department, name, bytes } of publication.register.attachments)
          write(site, addresses.attachment(department, name).slice(1), bytes);
        for (const { path, content } of hostingFiles(filesBelow(site), base)) write(site, path, content);
        write(site, addresses.manifest.slice(1), manifest(publication, site));
        forget(key);
      },
    },
  };
}
