import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { noBrowser } from '../../../scripts/browser.ts';
import { filesBelow, fileOf } from '../site/built.ts';
import { browser } from './browser.ts';

/** What a feed reader takes from a feed. */
interface Feed {
  faults: string[];
  id: string;
  title: string;
  updated: string;
  self: string;
  entries: { id: string; title: string; updated: string; link: string; authors: number; content: string }[];
}

const page = await browser?.newPage();

/** Reads a feed with the XML parser of the browser, and its texts of type html as HTML. */
async function read(xml: string): Promise<Feed> {
  if (!page) throw new Error(noBrowser);
  return page.evaluate((source) => {
    const atom = 'http://www.w3.org/2005/Atom';
    const document = new DOMParser().parseFromString(source, 'application/xml');
    const root = document.documentElement;
    const faults = [...document.getElementsByTagName('parsererror')].map(({ textContent }) => textContent);
    if (root.localName !== 'feed' || root.namespaceURI !== atom) faults.push(`root is ${root.localName}`);
    const child = (of: Element, name: string) => [...of.children].filter((one) => one.localName === name);
    const one = (of: Element, name: string): Element | undefined => {
      const found = child(of, name);
      if (found.length !== 1) faults.push(`${of.localName} has ${found.length} of ${name}`);
      return found[0];
    };
    const text = (of: Element, name: string): string => {
      const element = one(of, name);
      const value = element?.textContent ?? '';
      if (element?.getAttribute('type') !== 'html') return value;
      const html = new DOMParser().parseFromString(value, 'text/html');
      if (html.querySelector('script, img, [onerror]')) faults.push(`live HTML in ${name}`);
      return html.body.textContent;
    };
    const link = (of: Element, rel: string): string =>
      child(of, 'link')
        .filter((element) => (element.getAttribute('rel') ?? 'alternate') === rel)
        .map((element) => element.getAttribute('href') ?? '')
        .join(' ');
    return {
      faults,
      id: text(root, 'id'),
      title: text(root, 'title'),
      updated: text(root, 'updated'),
      self: link(root, 'self'),
      entries: child(root, 'entry').map((entry) => ({
        id: text(entry, 'id'),
        title: text(entry, 'title'),
        updated: text(entry, 'updated'),
        link: link(entry, 'alternate'),
        authors: child(entry, 'author').length + child(root, 'author').length,
        content: text(entry, 'content'),
      })),
    };
  }, xml);
}

const feeds = filesBelow(inject('demo')).filter((path) => /(^|\/)feed(\/[^/]+)?\.xml$/.test(path));
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

describe.skipIf(!browser)('the Atom feeds', () => {
  it.each(feeds)(
    '%s is well-formed, has all that Atom asks for, and leads to pages that exist',
    async (path) => {
      const { faults, id, title, updated, self, entries } = await read(
        readFileSync(join(inject('demo'), path), 'utf8'),
      );
      expect(faults).toEqual([]);
      expect([URL.canParse(id), title === '', instant.test(updated), self]).toEqual([
        true,
        false,
        true,
        `https://cong-khai.example/${path}`,
      ]);
      expect(entries.length).toBeLessThanOrEqual(50);
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
      const dates = entries.map((entry) => entry.updated);
      expect(dates).toEqual([...dates].sort().reverse());
      expect(updated).toBe(dates[0] ?? updated);
      for (const entry of entries) {
        expect(entry.updated).toMatch(instant);
        expect(entry.authors).toBeGreaterThan(0);
        expect(entry.title + entry.content).not.toBe('');
        expect(existsSync(join(inject('demo'), fileOf(new URL(entry.link).pathname))), entry.link).toBe(true);
      }
    },
  );

  it('give a title that means mischief as text', async () => {
    const { site, title } = inject('mischief');
    const { faults, entries } = await read(readFileSync(join(site, 'feed.xml'), 'utf8'));
    expect(faults).toEqual([]);
    expect(entries.map((entry) => entry.title)).toContain(title);
  });
});
