import { hostingFiles } from '../../hosts/headers.ts';
import { addresses } from '../../site/addresses.ts';
import type { SitePage } from '../../site/page-list.ts';
import type { Publication } from '../../site/publication.ts';
import { manifest } from './manifest.ts';
import type { SiteFolder } from './site-folder.ts';
import { sitemapFiles } from './sitemap.ts';

/**
 * Writes what is made of all other files of a site: the sitemap of its pages, what hosts want, and last the list of all files.
 * `base` is the path under which it is served, with a slash at both ends.
 */
export async function finishSite(
  site: SiteFolder,
  pages: readonly SitePage[],
  publication: Publication,
  base: string,
): Promise<void> {
  const listed = pages.map(({ address }) => address);
  for (const { path, content } of await sitemapFiles(publication.register.publisher, listed))
    site.write(path, content);
  for (const { path, content } of hostingFiles(site.hashes.keys(), base))
    if (!site.has(path)) site.write(path, content);
  site.write(addresses.manifest.slice(1), manifest(publication, site.hashes));
}
