import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSearch } from './site-search.ts';

/**
 * Searches a built site as a browser does, narrowed down by filters as JSON, and prints how many bytes come to a reader, packed, until the first results
 * are there: the code, the styles and the part of the index, all of it. Fonts and the page itself are no part of it.
 */
const [site = '', query = '', filters = '{}'] = process.argv.slice(2);

/** What a bundle is called that is loaded once somebody searches. */
const onDemand = 'on-demand';

const scripts = globSync('_astro/*.js', { cwd: site });
const codeOf = (path: string): string => readFileSync(join(site, path), 'utf8');

/** That bundle, the one that loads it, which is on every page, and all that these import. */
const bundles = new Set(scripts.filter((path) => `${path} ${codeOf(path)}`.includes(onDemand)));
for (const path of bundles)
  for (const other of scripts) if (codeOf(path).includes(basename(other))) bundles.add(other);

/** What a browser loads whatever is asked. A worker does there what this process does itself. */
const code = [
  ...bundles,
  'pagefind/pagefind-component-ui.css',
  'pagefind/pagefind-component-ui.js',
  'pagefind/pagefind.js',
  'pagefind/engine/pagefind.js',
  'pagefind/engine/pagefind-worker.js',
];

/** How many results fit into a window, whose texts are loaded at once. */
const inSight = 8;

const loaded = new Set(code.map((path) => join(site, path)));

const search = await openSearch(site, (file) => loaded.add(file));
const { results } = await search(query, { filters: JSON.parse(filters) as object });
await Promise.all(results.slice(0, inSight).map(({ data }) => data()));

const packed = (file: string): number => {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
};
const bytes = [...loaded].reduce((sum, file) => sum + packed(file), 0);
process.stdout.write(JSON.stringify({ results: results.length, bytes, files: loaded.size }));
process.exit();
