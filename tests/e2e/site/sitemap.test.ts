import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { fileOf, filesBelow } from './built.ts';

interface Alternate {
  '@hreflang': string;
  '@href': string;
}

interface Entry {
  loc: string;
  'xhtml:link': Alternate[];
}

const list = ['sitemap', 'url', 'xhtml:link'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => list.includes(name),
});

const read = (site: string, path: string): unknown => parser.parse(readFileSync(join(site, path), 'utf8'));

describe.each([
  ['demo', 'https://cong-khai.example'],
  ['small', 'https://an-phu.example'],
] as const)('the sitemap of %s', (name, origin) => {
  const site = inject(name);
  const { sitemapindex } = read(site, 'sitemap-index.xml') as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const pathOf = (address: string): string => {
    expect(address.startsWith(`${origin}/`), address).toBe(true);
    return fileOf(address.slice(origin.length));
  };
  const entries = sitemapindex.sitemap.flatMap(
    ({ loc }) => (read(site, pathOf(loc)) as { urlset: { url: Entry[] } }).urlset.url,
  );
  const pages = new Set(filesBelow(site).filter((path) => path.endsWith('.html')));

  it('has every page for readers once: not the one that stands for a missing page, nor those of the editor', () => {
    expect(entries.map(({ loc }) => pathOf(loc)).sort()).toEqual(
      [...pages].filter((path) => !/^404\.html$|^(en\/)?admin\//.test(path)).sort(),
    );
  });

  it('names the twins of every page, itself among them, as the page does', () => {
    for (const { loc, 'xhtml:link': links } of entries) {
      const html = readFileSync(join(site, pathOf(loc)), 'utf8');
      const stated = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(
        links.map((link) => [link['@hreflang'], link['@href']]),
        loc,
      ).toEqual(stated.map(([, language, address]) => [language, address]));
      expect(links.map((link) => link['@href'])).toContain(loc);
      for (const link of links) expect(pages.has(pathOf(link['@href'])), link['@href']).toBe(true);
    }
  });

  it('is named by robots.txt', () => {
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toMatch(
      new RegExp(`^Sitemap: ${RegExp.escape(`${origin}/sitemap-index.xml`)}$`, 'm'),
    );
  });
});
