import { globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Load, Results } from './results.ts';

/** How many files and bytes a site has, and how many of the files are pages. */
export function publishedBy(site: string): NonNullable<Results['published']> {
  const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return {
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}

const packed = (bytes: string | Buffer): number =>
  Math.min(Buffer.from(bytes).length, gzipSync(bytes, { level: 9 }).length);

/** What a pattern captures in a text. */
const captured = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** A script and all that it imports at once, by their paths in a site. */
function scriptsFrom(site: string, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(join(site, path), 'utf8');
  for (const name of captured(code, /\b(?:from|import) ?["'](\.[^"']+)["']/g))
    scriptsFrom(site, posix.join(posix.dirname(path), name), seen);
  return seen;
}

/** What a reader loads with a page, packed. */
function loadOf(site: string, page: Load['page'], path: string): Load {
  const read = (name: string) => readFileSync(join(site, name));
  const html = read(path).toString();
  const weigh = (paths: Iterable<string>) => [...paths].reduce((sum, name) => sum + packed(read(name)), 0);
  const sheets = captured(html, /<link rel="stylesheet" href="\/([^"]+)"/g);
  const scripts = captured(html, /<script type="module" src="\/([^"]+)"/g);
  const all = new Set(scripts.flatMap((name) => [...scriptsFrom(site, name)]));
  const fonts = sheets.flatMap((sheet) =>
    captured(read(sheet).toString(), /url\(\/?([^)]+\.woff2)\)/g).map((name) =>
      name.startsWith('_') ? name : posix.join(posix.dirname(sheet), name),
    ),
  );
  return {
    page,
    address: `/${path.replace(/index\.html$/, '')}`,
    html: packed(html),
    styles: weigh(sheets),
    scripts: weigh(all),
    fonts: weigh(new Set(fonts)),
  };
}

/** Which pages are of which kind. */
const kinds: Readonly<Record<Load['page'], string>> = {
  home: 'index.html',
  department: 'don-vi/*/index.html',
  record: 'don-vi/*/{thong-tin-dinh-ky,dot-xuat,tra-loi,yeu-cau,cai-chinh,bao-cao}/*/index.html',
};

/** What the heaviest page of each kind weighs. */
export const pageLoads = (site: string): Load[] =>
  (Object.keys(kinds) as Load['page'][]).flatMap((page) => {
    const sized = globSync(kinds[page], { cwd: site }).map((path) => ({
      path,
      size: statSync(join(site, path)).size,
    }));
    const [heaviest] = sized.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
    return heaviest ? [loadOf(site, page, heaviest.path)] : [];
  });
