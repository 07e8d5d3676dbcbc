import type { Publisher } from '../domain/publisher.ts';
import { locales } from './translations/index.ts';

/** The address of a page in a language: the publisher's own has the root, the others a folder each. */
export const addressIn = (locale: string, address: string): string =>
  locale === locales[0] ? address : `/${locale}${address}`;

/** Files are the same in every language; an address of a page ends in a slash, before its anchor or query. */
const isPage = (address: string): boolean => /\/($|[#?])/.test(address);

/** The base that Astro serves the site under; undefined in a command, which runs without Astro. */
const served = (import.meta as { env?: Pick<ImportMetaEnv, 'BASE_URL'> }).env?.BASE_URL;

/** The base under which the site is served, without a slash at its end. */
export const base = (served ?? '').replace(/\/$/, '');

/** Makes an address from the root of the site what a link on a page in a language wants; `#…` is on the same page. */
export const hrefFor =
  (locale: string | undefined) =>
  (address: string): string =>
    address.startsWith('#')
      ? address
      : `${base}${isPage(address) ? addressIn(locale ?? locales[0], address) : address}`;

/** An address without its language: what a page has in common with its twins. */
export function withoutLanguage(address: string): string {
  const [, first = '', ...rest] = address.split('/');
  return locales.slice(1).includes(first) ? `/${rest.join('/')}` : address;
}

/**
 * Makes an address whole, for whatever is read away from the site: data files, catalogues, previews. In a command the
 * base is the path of the site's own address.
 */
export function absoluteFor(
  locale: string | undefined,
  { site }: Pick<Publisher, 'site'>,
): (address: string) => string {
  const { origin, pathname } = new URL(site);
  const path = served === undefined ? pathname.replace(/\/$/, '') : '';
  const href = hrefFor(locale);
  return (address) => `${origin}${path}${href(address)}`;
}
