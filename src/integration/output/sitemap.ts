import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';
import { addresses } from '../../site/addresses.ts';
import { locales } from '../../site/translations/locales.ts';
import { absoluteFor, addressIn, withoutLanguage } from '../../site/urls.ts';
import type { Publisher } from '../../domain/publisher.ts';

/** How many pages a file of the sitemap names; the protocol allows 50,000. */
const perFile = 45_000;

const inOrder = new Intl.Collator('en', { numeric: true });

const xmlns = { news: false, xhtml: true, image: false, video: false };

/** Pages that search engines must not find: those of the editor, and the page for a missing address. */
const isUnlisted = (address: string): boolean =>
  withoutLanguage(address).startsWith(addresses.admin) || address === addresses.notFound;

/**
 * Writes the sitemap of pages by their addresses, each with its twins in the other languages, and the list of its files.
 * Gives the paths of all.
 */
export async function writeSitemap(
  folder: string,
  publisher: Pick<Publisher, 'site'>,
  pages: readonly string[],
): Promise<string[]> {
  const absolute = absoluteFor(undefined, publisher);
  const twinsOf = (address: string) =>
    locales.map((lang) => ({ lang, url: absolute(addressIn(lang, address)) }));
  const entries = pages
    .filter((address) => !isUnlisted(address))
    .map((address) => ({ url: absolute(address), links: twinsOf(withoutLanguage(address)) }))
    .sort((a, b) => inOrder.compare(a.url, b.url));
  const written = ['sitemap-index.xml'];
  const list = new SitemapAndIndexStream({
    limit: perFile,
    getSitemapStream: (at) => {
      const path = `sitemap-${at}.xml`;
      written.push(path);
      const stream = new SitemapStream({ hostname: absolute('/'), xmlns });
      const file = stream.pipe(createWriteStream(join(folder, path)));
      return [{ url: absolute(`/${path}`) }, stream, file];
    },
  });
  await pipeline(Readable.from(entries), list, createWriteStream(join(folder, 'sitemap-index.xml')));
  return written;
}
