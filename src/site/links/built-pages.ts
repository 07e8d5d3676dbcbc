import { lookUp } from '../../domain/lookup.ts';
import type { BuiltPage, PageOf } from '../../rules/rule.ts';
import { addresses } from '../addresses.ts';
import type { BuiltSite } from './links.ts';

/** What no reader sees, a tag with its attributes, or a stretch of text, one after another. */
const piece =
  /<!--[\s\S]*?-->|<(head|script|style|template)\b(?:"[^"]*"|'[^']*'|[^"'>])*>[\s\S]*?<\/\1\s*>|<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;

/** An attribute, with its value in double quotes, in single ones, or bare. */
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const reference = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi;

/** Text as HTML means it, character references resolved. */
const meant = (html: string): string =>
  html.replace(reference, (whole, hex?: string, decimal?: string, name?: string) =>
    name
      ? (lookUp(named, name.toLowerCase()) ?? whole)
      : String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)),
  );

/** Where an opening tag of a link leads. */
function leadsTo(tag: string): string | undefined {
  for (const [, name = '', double, single, bare] of tag.slice(2).matchAll(attribute)) {
    if (name.toLowerCase() === 'href') return meant(double ?? single ?? bare ?? '');
  }
  return undefined;
}

/** What readers of a page have of it: its words, and where its links lead. */
export function readPage(html: string): BuiltPage {
  const words: string[] = [];
  const links = new Set<string>();
  for (const [part] of html.matchAll(piece)) {
    if (!/^<[/!?a-z]/i.test(part)) words.push(meant(part));
    else if (/^<a\s/i.test(part)) links.add(leadsTo(part) ?? '');
  }
  return { text: words.join(' ').replace(/\s+/g, ' ').trim(), links };
}

/** The pages of departments in a built site. */
export function departmentPages({ pages }: BuiltSite): PageOf {
  return (department) => {
    const html = pages.get(`${addresses.department(department).slice(1)}index.html`);
    return html === undefined ? undefined : readPage(html);
  };
}
