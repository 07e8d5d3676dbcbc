import { describe, expect, inject, it } from 'vitest';
import { judge } from '../../../src/compliance/compliance.ts';
import { asOf } from '../../../src/domain/dates.ts';
import { fileAddresses, pageAddresses } from '../../../src/site/links/all-addresses.ts';
import { brokenLinks } from '../../../src/site/links/links.ts';
import { filesBelow } from './built.ts';
import { demoContent } from '../../support/command.ts';
import { registerOf } from '../../support/tree.ts';

/** What is broken in a site of one page, whose other files are `a/index.html` with the anchor `x`, and `f.csv`. */
function brokenIn(html: string, base = '/'): string[] {
  const pages = new Map([
    ['index.html', html],
    ['a/index.html', '<h2 id="x">x</h2><h2 id="muc-1">1</h2>'],
  ]);
  return brokenLinks({ pages, paths: new Set([...pages.keys(), 'f.csv']) }, base).map(
    ({ page, address }) => `${page}: ${address}`,
  );
}

describe('a link under a path', () => {
  it.each([
    ['stays within it', '<a href="/cong-khai/a/">', []],
    ['leads out of it', '<a href="/a/">', ['index.html: /a/']],
    ['leads to a file of it', '<a href="/cong-khai/f.csv">', []],
  ])('%s', (_case, html, broken) => {
    expect(brokenIn(html, '/cong-khai/')).toEqual(broken);
  });
});

describe('a link', () => {
  it.each([
    ['to a page', '<a href="/a/">'],
    ['to a page with a query', '<a href="/a/?q=1">'],
    ['to a file', '<a download href="/f.csv">'],
    ['to an anchor of another page', '<a href="/a/#x">'],
    ['to an anchor of its own page', '<p id="here"><a href="#here">'],
    ['to the page itself', '<a href="/">'],
    ['elsewhere', '<a href="https://elsewhere.example/gone/">'],
    ['to a telephone or a mailbox', '<a href="tel:+8420"><a href="mailto:a@b.example">'],
    ['in the text of a script', '<script>const html = \'<a href="/gone/">\';</script>'],
  ])('%s is whole', (_case, html) => {
    expect(brokenIn(html)).toEqual([]);
  });

  it.each([
    ['to a page that is not there', '<a href="/gone/">', '/gone/'],
    ['to a page without its last stroke', '<a href="/a">', '/a'],
    ['to an anchor that is not there', '<a href="/a/#gone">', '/a/#gone'],
    ['to an anchor that is not on its own page', '<a href="#gone">', '#gone'],
    ['of a form', '<form action="/gone/">', '/gone/'],
    ['of a style sheet', '<link rel="stylesheet" href="/gone.css">', '/gone.css'],
    ['of a script', '<script src="/gone.js"></script>', '/gone.js'],
    ['of a picture', '<img alt="" src="/gone.png">', '/gone.png'],
    ['that no browser can read', '<a href="/%ff/">', '/%ff/'],
    ['to an anchor that no browser can read', '<a href="/a/#%ff">', '/a/#%ff'],
    ['after other attributes', '<a class="title" lang="vi" href="/gone/">', '/gone/'],
    ['with a line break before it', '<a\n  href="/gone/">', '/gone/'],
  ])('%s is broken', (_case, html, target) => {
    expect(brokenIn(html)).toEqual([`index.html: ${target}`]);
  });

  it('is reported once for each page that has it', () => {
    expect(brokenIn('<a href="/gone/"><a href="/gone/">')).toEqual(['index.html: /gone/']);
  });

  it('is looked for below the path that the site is served under', () => {
    expect(brokenIn('<a href="/press/a/">', '/press/')).toEqual([]);
    expect(brokenIn('<a href="/press/gone/">', '/press/')).toEqual(['index.html: /press/gone/']);
  });
});

describe('The addresses that check knows without a build', () => {
  const register = registerOf(demoContent);
  const day = asOf(register.publisher.asOf ?? '');
  if (!day) throw new Error('The demo pins its day.');
  const publication = { register, compliance: judge(register, day) };
  const built = filesBelow(inject('demo'));

  it('are those of the pages that are built', () => {
    // What a missing page shows has no address of its own, and nobody links to the editor of one department.
    const pages = built
      .filter((path) => /(^|\/)index\.html$/.test(path) && !/^(en|admin\/soan-thao)\//.test(path))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect([...pageAddresses(publication)].sort()).toEqual(pages.sort());
  });

  it('are those of files that are there', () => {
    const files = new Set(built.map((path) => `/${path}`));
    expect([...fileAddresses(publication)].filter((address) => !files.has(address))).toEqual([]);
  });
});
