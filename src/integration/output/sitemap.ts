import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { SitemapIndexStream, SitemapStream } from 'sitemap';
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
 * The sitemap of pages by their addresses, each with its twins in the other languages, and the list of its files, last.
 */
export async function sitemapFiles(
  publisher: Pick<Publisher, 'site'>,
  pages: readonly string[],
): Promise<{ path: string; content: string }[]> {
  const absolute = absoluteFor(undefined, publisher);
  const twinsOf = (address: string) =>
    locales.map((lang) => ({ lang, url: absolute(addressIn(lang, address)) }));
  const entries = pages
    .filter((address) => !isUnlisted(address))
    .map((address) => ({ url: absolute(address), links: twinsOf(withoutLanguage(address)) }))
    .sort((a, b) => inOrder.compare(a.url, b.url));
  const files = [];
  for (let from = 0; from < entries.length; from += perFile) {
    const sitemap = new SitemapStream({ hostname: absolute('/'), xmlns });
    const content = await pipeline(entries.slice(from, from + perFile), sitemap, text);
    files.push({ path: `sitemap-${files.length}.xml`, content });
  }
  const listed = files.map(({ path }) => ({ url: absolute(`/${path}`) }));
  return [
    ...files,
    { path: 'sitemap-index.xml', content: await pipeline(listed, new SitemapIndexStream(), text) },
  ];
}
