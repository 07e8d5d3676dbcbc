import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a file of the site holds, by its address from the root of the site; read when it is asked for. */
export type Served = ReadonlyMap<string, () => string | Buffer>;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/**
 * Serves files of the engine: with the built pages, and while the site is being worked on. A file of the same address in
 * the publisher's own `public/` goes before them. `files` is given the base, with a slash at its end.
 */
export function serving(name: string, files: (base: string) => Served): AstroIntegration {
  let base = '/';
  let own = '';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        own = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': ({ server }) => {
        const all = files(base);
        server.middlewares.use((request, response, next) => {
          const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
          const address = path.startsWith(base) ? path.slice(base.length - 1) : path;
          const read = existsSync(join(own, address)) ? undefined : all.get(address);
          if (!read) {
            next();
            return;
          }
          const ending = address.split('.').at(-1) ?? '';
          response.setHeader('content-type', types[ending] ?? 'application/octet-stream');
          response.end(read());
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const [address, read] of files(base)) {
          const target = join(fileURLToPath(dir), address);
          if (existsSync(target)) continue;
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, read());
        }
      },
    },
  };
}
