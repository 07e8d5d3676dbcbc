import type { Publisher } from '../domain/publisher.ts';
import { locales } from './translations/locales.ts';

/** The address of a page in a language: the publisher's own has the root, the others a folder each. */
export const addressIn = (locale: string, address: string): string =>
  locale === locales[0] ? address : `/${locale}${address}`;

/** Files are the same in every language; an address of a page ends in a slash, before its anchor or query. */
const isPage = (address: string): boolean => /\/($|[#?])/.test(address);

/** The address of a page in a language; that of a file, which has no twins, as it is. */
export const localAddress = (locale: string | undefined, address: string): string =>
  isPage(address) ? addressIn(locale ?? locales[0], address) : address;

/** An address without its language: what a page has in common with its twins. */
export function withoutLanguage(address: string): string {
  const [, first = '', ...rest] = address.split('/');
  return locales.slice(1).includes(first) ? `/${rest.join('/')}` : address;
}

/** The path under which a site is served, without a slash at its end: empty for one that has a host to itself. */
export const basePath = ({ site }: Pick<Publisher, 'site'>): string =>
  new URL(site).pathname.replace(/\/$/, '');

/** Makes an address from the root of the site what a link on the site wants, in the publisher's own language. */
export const linkOn =
  (publisher: Pick<Publisher, 'site'>) =>
  (address: string): string =>
    `${basePath(publisher)}${address}`;

/** Makes an address whole, for whatever is read away from the site: data files, catalogues, previews. */
export function absoluteFor(
  locale: string | undefined,
  publisher: Pick<Publisher, 'site'>,
): (address: string) => string {
  const root = `${new URL(publisher.site).origin}${basePath(publisher)}`;
  return (address) => `${root}${localAddress(locale, address)}`;
}
