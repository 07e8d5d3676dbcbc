import { linksAndAnchors } from './page-reader.ts';
import { SiteLinks, type NumberedLinks } from './site-links.ts';

/** The files of a built site: each path, and the text of each page, which need not all be held at once. */
export interface BuiltSite {
  paths: ReadonlySet<string>;
  pages: Pick<ReadonlyMap<string, string>, 'keys' | 'get'>;
  /** The links of pages that have been read already. */
  links?: SiteLinks;
}

/** A link of a built page that leads nowhere, as the page has it. */
export interface BrokenLink {
  page: string;
  address: string;
}

/** Where an address within the site leads; a file of '' is the page that has the link. */
interface Target {
  file: string;
  anchor: string;
  /** Whether it leads out of the path under which the site is served. */
  isOutside: boolean;
}

/** An address without its percent signs; one that no browser can read is left as it is, and is of no file. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The path of the file that an address within the site leads to. */
function fileOf(address: string): string {
  const path = decoded(address).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Where an address leads on a site that is served under a base; undefined for one that leads to another site. */
function targetOf(address: string, base: string): Target | undefined {
  if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const [before = '', anchor = ''] = address.split('#');
  const path = before.split('?')[0] ?? '';
  const isOutside = path.startsWith('/') && !path.startsWith(base);
  const file = path === '' ? '' : fileOf(path.startsWith(base) ? path.slice(base.length - 1) : path);
  return { file, anchor: decoded(anchor), isOutside };
}

/** Whether a link is broken wherever it stands, or the number of the anchor that the page has to have on which it stands. */
type Verdict = boolean | number;

/** Every internal link or anchor that leads nowhere, or out of the path under which the site is served. */
export function brokenLinks(
  { paths, pages, links = new SiteLinks() }: BuiltSite,
  base: string,
): BrokenLink[] {
  const { strings } = links;
  const read = new Map<string, NumberedLinks>();
  const linksOf = (page: string): NumberedLinks => {
    const known = links.numbersOf(page) ?? read.get(page);
    if (known) return known;
    const found = links.numbered(linksAndAnchors(pages.get(page) ?? ''));
    read.set(page, found);
    return found;
  };
  const verdictOn = (address: string): Verdict => {
    const target = targetOf(address, base);
    if (!target) return false;
    const { file, anchor, isOutside } = target;
    if (isOutside || (file !== '' && !paths.has(file))) return true;
    if (anchor === '') return false;
    const number = strings.numberOf(anchor);
    return file === '' ? number : !linksOf(file).anchors.includes(number);
  };
  /** By the numbers of the addresses, of which most stand on many pages. */
  const verdicts: Verdict[] = [];
  const isBroken = (page: NumberedLinks, address: number): boolean => {
    const verdict = (verdicts[address] ??= verdictOn(strings.textOf(address)));
    return typeof verdict === 'boolean' ? verdict : !page.anchors.includes(verdict);
  };
  return [...pages.keys()].flatMap((page) => {
    const found = linksOf(page);
    return Array.from(found.addresses)
      .filter((address) => isBroken(found, address))
      .map((address) => ({ page, address: strings.textOf(address) }));
  });
}
