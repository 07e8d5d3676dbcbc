import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** How a site is served, where it differs from what most hosts do. */
export interface Serving {
  /** The path that the site is under, with a slash at both ends. */
  base?: string;
  /** What a host would add to the answer for a path. */
  headersFor?: (path: string) => Readonly<Record<string, string>>;
  /** Files that are no part of the site, by the path at which they are served, which a browser may keep for a day. */
  extras?: Readonly<Record<string, string>>;
  /**
   * `late-too`, as it is unless said otherwise: a page takes its typeface however late it comes, so that it looks the same
   * on a slow machine, and the browser keeps it with styles and scripts. `in-time`: as readers have it who come for the
   * first time, and see a page in a font of their own if the typeface is late.
   */
  typeface?: 'late-too' | 'in-time';
}

/** A built site, served as any static host would. */
export interface SiteServer {
  origin: string;
  close: () => Promise<unknown>;
}

/** The files that a browser may keep for a day, since they are the same as long as a site is served. */
const kept = new Set(['.js', '.css', '.woff2']);

const takesLateTypeface = (css: Buffer): string =>
  css.toString().replaceAll('font-display:optional', 'font-display:block');

/** Serves a built site on a free port of this machine alone. */
export async function serveSite(site: string, serving: Serving = {}): Promise<SiteServer> {
  const { base = '/', headersFor = () => ({}), extras = {}, typeface = 'late-too' } = serving;
  const root = resolve(site) + sep;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.startsWith(base) ? asked.slice(base.length - 1) : '/outside-the-site';
    const extra = extras[path];
    const file = extra ?? resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const isOfSite = file.startsWith(root) || extra !== undefined;
    const there = isOfSite && existsSync(file) && statSync(file).isFile();
    const shown = there ? file : resolve(root, '404.html');
    const type = types[extname(shown)] ?? 'application/octet-stream';
    const isKept = there && typeface === 'late-too' && kept.has(extname(shown));
    const keeps = isKept || extra ? { 'cache-control': 'max-age=86400' } : {};
    response.writeHead(there ? 200 : 404, { ...keeps, ...headersFor(asked), 'content-type': type });
    const body = readFileSync(shown);
    response.end(typeface === 'late-too' && extname(shown) === '.css' ? takesLateTypeface(body) : body);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      const closed = new Promise((settle) => server.close(settle));
      server.closeAllConnections();
      return closed;
    },
  };
}
