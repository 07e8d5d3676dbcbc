import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { editorFiles } from '../editor/editor-files.ts';
import { hostingFiles } from '../hosts/headers.ts';
import { addresses } from '../site/addresses.ts';
import { siteFiles } from '../site/files.ts';
import { linksAndAnchors } from '../site/links/page-reader.ts';
import { pagesOf, type SitePage } from '../site/page-list.ts';
import type { Publication } from '../site/publication.ts';
import { manifest } from './manifest.ts';
import { PageCache } from './page-cache.ts';
import { searchIndex } from './search-index.ts';
import type { SiteFolder } from './site-folder.ts';
import { writeSitemap } from './sitemap.ts';
import { loadTemplates, type Templates } from './templates.ts';

/** What a site is made from. */
export interface SiteSources {
  publication: Publication;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
  /** The folder of the compiled templates. */
  templates: string;
  /** The folder that keeps pages and search indexes between builds; without it everything is made anew. */
  cache?: string;
}

/** How many pages a build rendered, kept as they were, and dropped since there are no more. */
export interface PageCounts {
  rendered: number;
  kept: number;
  dropped: number;
}

/**
 * Writes all that a site has besides the files that come with its templates: pages, data, feeds, attachments, the search
 * index, the sitemap, what hosts want, and last the list of all files. A file of the publisher's own that lies at the
 * same path goes before. @throws CannotRun if Pagefind fails
 */
export async function writeSite(site: SiteFolder, sources: SiteSources): Promise<PageCounts> {
  const { publication, base, cache } = sources;
  // Pagefind works beside the pages. What it fails with is thrown where it is waited for.
  const search = searchIndex(publication, cache && join(cache, 'search'));
  search.catch(() => undefined);
  const pages = [...pagesOf(publication)];
  const counts = await writePages(site, pages, sources);
  const write = (path: string, content: () => string | Uint8Array) => {
    if (!site.hashes.has(path)) site.write(path, content());
  };
  for (const { address, text } of [...siteFiles(publication), ...editorFiles(publication)])
    write(address.slice(1), text);
  for (const { department, name, bytes } of publication.register.attachments)
    write(addresses.attachment(department, name).slice(1), () => bytes);
  for (const { path, content } of await search) write(`pagefind/${path}`, () => content);
  const listed = pages.map(({ address }) => address);
  for (const path of await writeSitemap(site.folder, publication.register.publisher, listed)) site.note(path);
  for (const { path, content } of hostingFiles(site.hashes.keys(), base)) write(path, () => content);
  site.write(addresses.manifest.slice(1), manifest(publication, site.hashes));
  return counts;
}

async function writePages(
  site: SiteFolder,
  pages: readonly SitePage[],
  { publication, base, templates, cache }: SiteSources,
): Promise<PageCounts> {
  const { render, digest } = await loadTemplates(templates);
  const known = cache === undefined ? undefined : new PageCache(cache);
  const { origin } = new URL(publication.register.publisher.site);
  const counts = { rendered: 0, kept: 0 };
  for (const { route, address, file, view: viewOf } of pages) {
    if (site.hashes.has(file)) continue;
    const view = viewOf();
    const key = keyOf(digest, address, view);
    const kept = known?.find(file, key);
    if (kept) {
      site.take(file, kept.file, kept.hash);
      site.links.set(file, kept.links);
      counts.kept += 1;
      continue;
    }
    const html = await render(route, new URL(`${base.slice(0, -1)}${address}`, origin), view);
    const hash = site.write(file, html);
    const links = linksAndAnchors(html);
    site.links.set(file, links);
    known?.keep(file, { key, hash, links }, join(site.folder, file));
    counts.rendered += 1;
  }
  return { ...counts, dropped: known?.close() ?? 0 };
}

/** What a page is made of: its template and all that it brings, its address, which names its language, and its view. */
const keyOf = (templates: Templates['digest'], address: string, view: object): string =>
  createHash('sha256')
    .update(`${templates}\n${address}\n${JSON.stringify(view)}`)
    .digest('base64url');
