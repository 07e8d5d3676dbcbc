import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { attribute, fileOf, filesBelow, judgePages, parse } from './built.ts';
import { testLanguages } from './pages/languages.ts';
import { testStructuredData } from './pages/structured-data.ts';

const site = inject('demo');
const files = new Set(filesBelow(site));

/** The editor's shell: what it shows is made in the browser, and tests/e2e/browser/editor.test.ts looks at it there. */
const editor = 'admin/soan-thao/index.html';

/** Every page by its path, read and judged once for all that is asked of every page. */
const { pages, faults } = await judgePages(
  site,
  [...files].filter((path) => path.endsWith('.html') && path !== editor),
);

// Parsed pages are large, and the process goes on with other tests.
afterAll(() => {
  pages.clear();
});

const isDepartment = (path: string): boolean => /^(en\/)?don-vi\/[^/]+\/index\.html$/.test(path);
const isRecord = (path: string): boolean => /^(en\/)?don-vi\/[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(path);

const languageOf = (path: string): string => (path.startsWith('en/') ? 'en' : 'vi');

/** Everything that a page names by address, with the element and the attribute that name it. */
const named = [
  ['a', 'href'],
  ['link', 'href'],
  ['form', 'action'],
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['video', 'src'],
  ['audio', 'src'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
] as const;

interface Address {
  page: string;
  tag: string;
  rel: string | undefined;
  address: string;
}

const addresses: readonly Address[] = [...pages].flatMap(([path, { dom }]) =>
  named.flatMap(([tag, name]) =>
    dom.querySelectorAll(tag).flatMap((element) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [{ page: path, tag, rel: attribute(element, 'rel'), address }];
    }),
  ),
);

const outside = (address: string): boolean => /^(https?:)?\/\//i.test(address);

const sheets = Map.groupBy(
  addresses.filter(({ rel }) => rel === 'stylesheet'),
  ({ page }) => page,
);

/** The style sheets of a page: what it loads, and what those import. */
const stylesOf = (path: string): string[] =>
  (sheets.get(path) ?? []).map(({ address }) => readFileSync(join(site, fileOf(address)), 'utf8'));

const weights = new Map<string, number>();

/** What a text weighs packed, in bytes; the sheets of one page are those of many. */
function packed(text: string): number {
  let bytes = weights.get(text);
  if (bytes === undefined) weights.set(text, (bytes = gzipSync(text, { level: 9 }).length));
  return bytes;
}

const bundles = [...files].filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));

/** The bundle that has all of this, by its address. */
function bundleWith(...code: string[]): string {
  const [path, ...more] = bundles.filter((path) => {
    const text = readFileSync(join(site, path), 'utf8');
    return code.every((part) => text.includes(part));
  });
  expect(path, code.join(' ')).toBeDefined();
  expect(more).toEqual([]);
  return `/${path ?? ''}`;
}

/** The script of every page: what opens the search and loads it only then, and what says how old the site is. */
const everywhere = bundleWith('aria-keyshortcuts', '.age');

/** The script that copies contacts. */
const copying = bundleWith('button[data-copy]');

/** The script that shares a page. */
const sharing = bundleWith('button[data-share]');

/** The script that narrows a long list down, and whether a page has one. */
const narrowing = bundleWith('.narrowing:not(.shown)');
const isSearch = (path: string): boolean => /^(en\/)?(tim-kiem|tra-cuu)\/index\.html$/.test(path);
const hasLongList = (path: string): boolean =>
  !isSearch(path) && pages.get(path)?.dom.querySelector('.narrowing') !== null;

/** What a page, its style sheets and the script of every page weigh on the way to a reader, in kilobytes. */
const weight = (path: string): number =>
  [
    pages.get(path)?.html ?? '',
    ...stylesOf(path),
    readFileSync(join(site, fileOf(everywhere)), 'utf8'),
  ].reduce((sum, text) => sum + packed(text), 0) / 1024;

const heaviest = (paths: readonly string[]): [string, number] | undefined =>
  paths.map((path): [string, number] => [path, weight(path)]).sort(([, a], [, b]) => b - a)[0];

describe('every page', () => {
  it('is there to be looked at', () => {
    expect([...pages.keys()].filter(isDepartment).length).toBeGreaterThan(9);
    expect([...pages.keys()].filter(isRecord).length).toBeGreaterThan(190);
  });

  it('is valid HTML', () => {
    expect(faults).toEqual({});
  });

  it.each([...pages.keys()].filter((path) => !isRecord(path)))(
    '%s says its language, its title and its charset',
    (path) => {
      const { dom, html } = pages.get(path) ?? { dom: parse(''), html: '' };
      expect(dom.querySelector('html')?.getAttributeValue('lang')).toBe(languageOf(path));
      expect(dom.querySelectorAll('title')).toHaveLength(1);
      expect(dom.querySelectorAll('h1')).toHaveLength(1);
      expect(html.slice(0, 1024)).toContain('<meta charset="utf-8">');
    },
  );

  it('has a title and a language of its own, and no two have the same address or title within a department', () => {
    const titles = new Map<string, string>();
    for (const [path, { dom }] of pages) {
      expect(dom.querySelector('html')?.getAttributeValue('lang'), path).toBe(languageOf(path));
      const canonical = dom
        .querySelectorAll('link')
        .filter((link) => attribute(link, 'rel') === 'canonical')
        .map((link) => attribute(link, 'href'));
      expect(canonical, path).toHaveLength(1);
      expect(titles.get(canonical[0] ?? ''), path).toBeUndefined();
      titles.set(canonical[0] ?? '', path);
    }
  });

  it('has headings that go down one level at a time', () => {
    for (const [path, { dom }] of pages) {
      let above = 0;
      for (const heading of dom.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
        const level = Number(heading.tagName.slice(1));
        expect(level - above, `${path}: ${heading.textContent}`).toBeLessThanOrEqual(1);
        above = level;
      }
    }
  });

  it('has no blank before a mark that ends something, nor within brackets, as it is read and as it is copied', () => {
    const stray = [...pages].flatMap(([path, { html }]) => {
      const text = html
        .replace(/<(head|script|pre)\b.*?<\/\1>/gs, '')
        .replace(/<code\b.*?<\/code>/gs, 'code')
        .replace(/<[^>]*>/g, '');
      return [...text.matchAll(/\s[;,:.!?)”]|[(“]\s/g)].map(
        ({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 12)}`,
      );
    });
    expect(stray).toEqual([]);
  });

  it('asks nothing of anybody else: what is outside is a link to follow, and no more', () => {
    const asked = addresses.filter(
      ({ tag, rel, address }) =>
        outside(address) && tag !== 'a' && rel !== 'canonical' && rel !== 'alternate',
    );
    expect(asked).toEqual([]);
    for (const path of pages.keys()) {
      for (const css of stylesOf(path)) {
        const urls = [...css.matchAll(/(?:url\(|@import\s+)["']?([^"')]+)/g)].map(([, url = '']) => url);
        expect(urls.filter(outside), path).toEqual([]);
      }
    }
    for (const [path, { html }] of pages)
      expect(html, path).not.toMatch(/\sstyle="|\son[a-z]+="|javascript:/i);
  });

  it('leads somewhere with every link, to a page or a file that is there and an anchor that is on it', () => {
    const broken = addresses.filter(({ page, address }) => {
      if (address.startsWith('#')) return !hasAnchor(page, address.slice(1));
      if (!address.startsWith('/') || outside(address)) return false;
      const [before = '', anchor] = address.split('#');
      const file = fileOf(before);
      return !files.has(file) || (anchor !== undefined && !hasAnchor(file, anchor));
    });
    expect(broken).toEqual([]);
    // The search asks again by an empty address: that of its page itself, with the question in it.
    const others = addresses.filter(({ page, address }) => !(address === '' && isSearch(page)));
    expect(others.filter(({ address }) => !/^(\/|#|https?:|mailto:|tel:)/.test(address))).toEqual([]);
  });

  it('uses no address that is not encrypted', () => {
    expect(addresses.filter(({ address }) => address.startsWith('http:'))).toEqual([]);
  });
});

const anchors = new Map<string, Set<string>>();

function hasAnchor(path: string, id: string): boolean {
  let known = anchors.get(path);
  if (!known) {
    const all = pages.get(path)?.dom.querySelectorAll('[id]') ?? [];
    anchors.set(path, (known = new Set(all.map((element) => element.id ?? ''))));
  }
  return known.has(id);
}

/** What a page would run beside the script of every page: data for search engines stands in a `<script>` too, and is none. */
const scriptsOf = (path: string) =>
  (pages.get(path)?.dom.querySelectorAll('script') ?? []).filter(
    (script) =>
      attribute(script, 'type') !== 'application/ld+json' && attribute(script, 'src') !== everywhere,
  );

describe('a page is light', () => {
  it('whatever it is: its script weighs less than a kilobyte, and no page waits for it', () => {
    expect(packed(readFileSync(join(site, fileOf(everywhere)), 'utf8'))).toBeLessThan(1024);
    for (const [path, { dom }] of pages) {
      if (path.startsWith('admin/')) continue;
      const [script, ...more] = dom
        .querySelectorAll('script')
        .filter((one) => attribute(one, 'src') === everywhere);
      expect(script && attribute(script, 'type'), path).toBe('module');
      expect(more, path).toEqual([]);
    }
  });

  it('for a record: a script that shares it unless it is gone, and 14 KB with its styles', () => {
    const records = [...pages.keys()].filter(isRecord);
    for (const path of records) {
      const isShared = pages.get(path)?.dom.querySelector('[data-share]') !== null;
      const sources = scriptsOf(path).map((script) => attribute(script, 'src'));
      expect(sources, path).toEqual(isShared ? [sharing] : []);
    }
    expect(packed(readFileSync(join(site, fileOf(sharing)), 'utf8'))).toBeLessThan(256);
    const [path, kilobytes] = heaviest(records) ?? ['', 0];
    expect(kilobytes).toBeGreaterThan(1);
    expect(kilobytes, path).toBeLessThanOrEqual(14);
  });

  it('for a department: a script that copies contacts where there are any, and 30 KB with its styles', () => {
    const departments = [...pages.keys()].filter(isDepartment);
    for (const path of departments) {
      const copies = scriptsOf(path).some((script) => attribute(script, 'src') === copying);
      expect(copies, path).toBe(pages.get(path)?.dom.querySelector('[data-copy]') !== null);
    }
    const [path, kilobytes] = heaviest(departments) ?? ['', 0];
    expect(kilobytes, path).toBeLessThanOrEqual(30);
  });

  it('with a long list: a script that narrows it down, little more than a kilobyte, and no other', () => {
    const long = [...pages.keys()].filter(hasLongList);
    expect(long).toContain('don-vi/index.html');
    const scripts = new Set(
      long.flatMap((path) => scriptsOf(path).map((script) => attribute(script, 'src') ?? '')),
    );
    const [script = '', ...more] = scripts;
    expect(more).toEqual([]);
    const code = readFileSync(join(site, fileOf(script)), 'utf8');
    expect(code).toContain(basename(narrowing));
    expect(packed(code) + packed(readFileSync(join(site, fileOf(narrowing)), 'utf8'))).toBeLessThan(1300);
  });

  it('anywhere else: script stands on the pages that search and look up, and on no other', () => {
    const scripted = [...pages.keys()].filter(
      (path) => !isDepartment(path) && !isRecord(path) && !hasLongList(path) && scriptsOf(path).length > 0,
    );
    const scripts = ['tim-kiem/index.html', 'tra-cuu/index.html'];
    expect(scripted).toEqual([...scripts.map((path) => `en/${path}`), ...scripts]);
  });
});

testLanguages(pages);
testStructuredData(site, pages);
