import { Parser } from 'htmlparser2';
import type { BuiltPage } from '../../rules/rule.ts';

/** Where a page leads, and what can be led to on it; each once. */
export interface PageLinks {
  addresses: readonly string[];
  anchors: readonly string[];
}

/** The attribute that makes an element lead to or load another file. */
const leading = new Map([
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['form', 'action'],
]);

/** Elements of which readers see nothing. */
const unseen = new Set(['head', 'script', 'style', 'template']);

function parse(html: string, handler: ConstructorParameters<typeof Parser>[0]): void {
  const parser = new Parser(handler);
  parser.write(html);
  parser.end();
}

/** Every address of a page's links, forms, pictures, scripts and styles, and every anchor on it. */
export function linksAndAnchors(html: string): PageLinks {
  const addresses = new Set<string>();
  const anchors = new Set<string>();
  let attribute: string | undefined;
  parse(html, {
    onopentagname: (name) => {
      attribute = leading.get(name);
    },
    onattribute: (name, value) => {
      if (name === attribute) addresses.add(value);
      else if (name === 'id') anchors.add(value);
    },
  });
  return { addresses: [...addresses], anchors: [...anchors] };
}

/** What readers of a page have of it: its words, and where its links lead. */
export function readPage(html: string): BuiltPage {
  const links = new Set<string>();
  let text = '';
  let hidden = 0;
  parse(html, {
    onopentag: (name, { href }) => {
      if (unseen.has(name)) hidden += 1;
      else if (name === 'a' && hidden === 0 && href !== undefined) links.add(href);
      text += ' ';
    },
    ontext: (words) => {
      if (hidden === 0) text += words;
    },
    onclosetag: (name) => {
      if (unseen.has(name)) hidden -= 1;
      text += ' ';
    },
    oncomment: () => {
      text += ' ';
    },
  });
  return { text: text.replace(/\s+/g, ' ').trim(), links };
}
