import { localAddress } from './urls.ts';

/** The path under which the site is served, without a slash at its end. Templates alone know it: views and data name none. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Makes an address from the root of the site what a link wants on a page in a language; `#…` is on the same page. */
export const hrefFor =
  (locale: string | undefined) =>
  (address: string): string =>
    address.startsWith('#') ? address : `${base}${localAddress(locale, address)}`;
