import { linksAndAnchors, type PageLinks } from './page-reader.ts';

/** The files of a built site: each path, and the text of each page, which need not all be held at once. */
export interface BuiltSite {
  paths: ReadonlySet<string>;
  pages: Pick<ReadonlyMap<string, string>, 'keys' | 'get'>;
  /** The links of pages that have been read already. */
  links?: ReadonlyMap<string, PageLinks>;
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

/** Every internal link or anchor that leads nowhere, or out of the path under which the site is served. */
export function brokenLinks({ paths, pages, links: known }: BuiltSite, base: string): BrokenLink[] {
  const targets = new Map<string, Target | undefined>();
  const anchors = new Map<string, ReadonlySet<string>>();
  const linksOf = (page: string): PageLinks => known?.get(page) ?? linksAndAnchors(pages.get(page) ?? '');
  const anchorsOf = (page: string): ReadonlySet<string> => {
    const found = anchors.get(page) ?? new Set(linksOf(page).anchors);
    anchors.set(page, found);
    return found;
  };
  const isBroken = (page: string, address: string): boolean => {
    if (!targets.has(address)) targets.set(address, targetOf(address, base));
    const target = targets.get(address);
    if (!target) return false;
    const file = target.file || page;
    if (target.isOutside || !paths.has(file)) return true;
    return target.anchor !== '' && !anchorsOf(file).has(target.anchor);
  };
  return [...pages.keys()].flatMap((page) =>
    linksOf(page)
      .addresses.filter((address) => isBroken(page, address))
      .map((address) => ({ page, address })),
  );
}
