/** The files of a built site: each path, and the text of each page, which need not all be held at once. */
export interface BuiltSite {
  paths: ReadonlySet<string>;
  pages: Pick<ReadonlyMap<string, string>, 'keys' | 'get'>;
}

const link = /<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g;
const script = /<script([^>]*)>[\s\S]*?<\/script>/g;
const anchor = /\sid="([^"]+)"/g;

/** A link of a built page that leads nowhere, as the page has it. */
export interface BrokenLink {
  page: string;
  address: string;
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
const fileOf = (address: string): string => {
  const path = decoded(address).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

const anchorsOf = (html: string): Set<string> => new Set([...html.matchAll(anchor)].map(([, id = '']) => id));

/** Every internal link or anchor that leads nowhere, or out of the path under which the site is served. */
export function brokenLinks({ paths, pages }: BuiltSite, base: string): BrokenLink[] {
  const anchors = new Map<string, Set<string>>();
  const hasAnchor = (file: string, id: string): boolean => {
    let known = anchors.get(file);
    if (!known) anchors.set(file, (known = anchorsOf(pages.get(file) ?? '')));
    return known.has(id);
  };
  const broken: BrokenLink[] = [];
  for (const page of pages.keys()) {
    const html = pages.get(page) ?? '';
    for (const address of new Set(
      [...html.replace(script, '<script$1>').matchAll(link)].map(([, target = '']) => target),
    )) {
      if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
      const [before = '', id = ''] = address.replaceAll('&amp;', '&').split('#');
      const path = before.split('?')[0] ?? '';
      const isOutside = path.startsWith('/') && !path.startsWith(base);
      const file = path === '' ? page : fileOf(path.startsWith(base) ? path.slice(base.length - 1) : path);
      if (isOutside || !paths.has(file) || (id !== '' && !hasAnchor(file, decoded(id)))) {
        broken.push({ page, address });
      }
    }
  }
  return broken;
}
