import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  HtmlValidate,
  Parser,
  StaticConfigLoader,
  type DOMReadyEvent,
  type HtmlElement,
} from 'html-validate';

/** The path of every file below a folder, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Every file of a folder with the hash of its bytes: two folders with equal snapshots are the same, byte for byte. */
export const snapshot = (folder: string): Record<string, string> =>
  existsSync(folder)
    ? Object.fromEntries(filesBelow(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]))
    : {};

/** The file that an address leads to, by its path within the site. */
export const fileOf = (address: string): string => {
  const [path = ''] = decodeURI(address).slice(1).split(/[?#]/, 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

const config = await new StaticConfigLoader().getConfigFor('page.html');

/** The elements of a page, read by a parser that has nothing to do with the one that built it. */
export const parse = (html: string): HtmlElement => new Parser(config).parseHtml(html);

/** The page of a site at an address. */
export const page = (site: string, address: string): HtmlElement =>
  parse(readFileSync(join(site, fileOf(address)), 'utf8'));

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text of a page as it is read: references resolved, white space folded. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      name
        ? (named[name] ?? whole)
        : String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)),
    )
    .replace(/\s+/g, ' ')
    .trim();

export const textOf = (element: HtmlElement | null): string => plain(element?.textContent ?? '');

/** What an attribute says, references resolved. */
export const attribute = (element: HtmlElement, name: string): string | undefined => {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : plain(value);
};

/** Every link of an element: its text and where it leads. */
export const linksOf = (element: HtmlElement | null): { text: string; href: string }[] =>
  (element?.querySelectorAll('a') ?? []).map((link) => ({
    text: textOf(link),
    href: attribute(link, 'href') ?? '',
  }));

/** A page that was judged as HTML: its text, and the tree that was judged. */
export interface JudgedPage {
  html: string;
  dom: HtmlElement;
}

/** Pages by their paths, and what is wrong with them as HTML: by the fault, with one place where each occurs. */
export interface Judged {
  pages: Map<string, JudgedPage>;
  faults: Record<string, string>;
}

/** Reads pages of a site and judges them as HTML. */
export async function judgePages(site: string, paths: readonly string[]): Promise<Judged> {
  let dom: HtmlElement | undefined;
  const loader = new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    plugins: [
      {
        name: 'keep-tree',
        setup(_source, events) {
          events.on('dom:ready', (_event, { document }: DOMReadyEvent) => (dom = document.root));
        },
      },
    ],
    rules: {
      // The name of a record is as long as the matter that it names; search engines cut what they show.
      'long-title': 'off',
      // Space at the end of a line comes from records as they were typed, and nobody sees it.
      'no-trailing-whitespace': 'off',
      // Telephone numbers stay as typed, so that they can be searched and copied; the styles keep them together.
      'tel-non-breaking': 'off',
    },
  });
  // Putting the rules together takes as long as looking at a page, and would be done for each.
  const rules = await loader.getConfigFor('page.html');
  loader.getConfigFor = () => rules;
  const validator = new HtmlValidate(loader);
  const judged: Judged = { pages: new Map(), faults: {} };
  for (const path of paths) {
    const html = readFileSync(join(site, path), 'utf8');
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      judged.faults[`${ruleId}: ${message}`] = `${path}: ${selector}`;
    if (dom) judged.pages.set(path, { html, dom });
    dom = undefined;
  }
  return judged;
}
