import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { xlsxMediaType } from '../../site/spreadsheets/workbook.ts';
import { write } from './files.ts';

/** The content of files by their addresses from the root of the site; each is read when it is asked for. */
export type ServedFiles = ReadonlyMap<string, () => string | Buffer>;

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  xlsx: xlsxMediaType,
  xml: 'application/atom+xml; charset=utf-8',
};

/**
 * Serves files of the engine under `astro dev`, and writes them into the site of a build. A file of the same address in
 * the publisher's `public/` takes precedence. `files` is given the base, with a slash at its end.
 */
export function serveFiles(name: string, files: (base: string) => ServedFiles): AstroIntegration {
  let base = '/';
  let publicDir = '';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        publicDir = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
          const address = path.startsWith(base) ? path.slice(base.length - 1) : path;
          const read = existsSync(join(publicDir, address)) ? undefined : files(base).get(address);
          if (!read) {
            next();
            return;
          }
          const extension = address.split('.').at(-1) ?? '';
          response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
          response.end(read());
        });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const [address, read] of files(base)) {
          if (!existsSync(join(site, address))) write(site, address, read());
        }
      },
    },
  };
}
