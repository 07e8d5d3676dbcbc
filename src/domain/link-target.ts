import { isContactEmail } from './email.ts';

type Target = 'web' | 'mailbox' | 'telephone' | 'page' | 'heading';

/** Where links may lead, by where they stand; each kind of target is known by the beginning of its address. */
export const linkTargets = {
  /** In a record's text and in a guide. */
  text: { web: /^https:\/\//, mailbox: /^mailto:/, telephone: /^tel:/, page: /^\//, heading: /^#/ },
  /** In a field for a web address: not every newspaper has `https:`. */
  field: { web: /^https?:\/\//i },
} satisfies Record<string, Partial<Record<Target, RegExp>>>;

/** Where a link stands. */
export type LinkPlace = keyof typeof linkTargets;

/** What is wrong with the address of a link. */
export type LinkFault = 'unusable' | 'name-before-host' | 'mailbox' | 'telephone';

/** What no address holds as it is typed: blanks, signs that browsers read otherwise, halves of characters. */
const strangeSign = /[\s\\<>"`{}|^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a link at a place may lead to an address. */
export const isLinkTarget = (address: string, place: LinkPlace): boolean =>
  linkFault(address, place) === undefined;

/** What is wrong with an address to which a link leads; undefined where nothing is. */
export function linkFault(address: string, place: LinkPlace): LinkFault | undefined {
  if (strangeSign.test(address)) return 'unusable';
  const allowed: Partial<Record<Target, RegExp>> = linkTargets[place];
  const target = targets.find((one) => allowed[one]?.test(address));
  return target ? faults[target](address) : 'unusable';
}

const faults: Readonly<Record<Target, (address: string) => LinkFault | undefined>> = {
  web: webFault,
  mailbox: mailboxFault,
  telephone: (address) => (telephoneAddress.test(address) ? undefined : 'telephone'),
  page: (address) => (isWithinSite(address) ? undefined : 'unusable'),
  heading: (address) => (address.length > 1 && isDecodable(address) ? undefined : 'unusable'),
};

const targets = Object.keys(faults) as Target[];

/** A web address: its host, with a port if there is one, and what comes after it. */
const webAddress = /^https?:\/\/([\p{L}\d.-]+)(?::\d{1,5})?(?:[/?#][^\s<>"`{}|\\^]*)?$/iu;

/** A web address leads where it says: a host, no name or password before it, and no sign that browsers read otherwise. */
function webFault(address: string): LinkFault | undefined {
  if (hostOf(address).includes('@')) return 'name-before-host';
  const host = webAddress.exec(address)?.[1];
  if (host === undefined || /^[.-]|[.-]$|\.\./.test(host) || !URL.canParse(address)) return 'unusable';
  // Letters of other scripts are taken for Latin ones, and are no part of a Vietnamese name.
  if (/(?!\p{Script=Latin})\p{L}/u.test(host.normalize('NFC'))) return 'unusable';
  return /[[\]]/.test(address.split(/[?#]/, 1)[0] ?? '') ? 'unusable' : undefined;
}

/** What stands between the `//` of a web address and its path, with a name or password if it has one. */
export const hostOf = (address: string): string =>
  address.replace(/^[^/]*\/\//, '').split(/[/?#]/, 1)[0] ?? '';

/** A web address as a reader writes it: without its scheme, and without a slash at its end. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/|\/$/g, '');

function mailboxFault(address: string): LinkFault | undefined {
  const [mailbox = '', query] = address.slice('mailto:'.length).split('?', 2);
  return isContactEmail(mailbox) && (query === undefined || isLetter(query)) ? undefined : 'mailbox';
}

/** Whether what follows a mailbox begins a letter and sends it to nobody else. */
const isLetter = (query: string): boolean =>
  isDecodable(query) && query.split('&').every((part) => /^(?:subject|body)=/i.test(part));

const telephoneAddress = /^tel:\+?\d[\d.-]{1,24}(?:;ext=\d{1,8})?$/;

/** Whether browsers keep an address from the root of the site as it is. */
function isWithinSite(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return isDecodable(address) && !/\/(?:\/|\.{1,2}(?:\/|$))/.test(decodeURIComponent(path));
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
