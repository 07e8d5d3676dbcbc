import type { Publisher } from '../domain/publisher.ts';
import type { AnyRecord } from '../domain/records/index.ts';
import {
  addressOfLink,
  childrenOf,
  extentOf,
  headingsOf,
  paragraphsOf,
  parseText,
  wordsIn,
  type ParsedText,
  type TextNode,
} from '../register/text/text.ts';
import { linkOn } from './urls.ts';

/** Where the HTML of a record's text is to stand. */
export interface TextPlace {
  /** The level of its outermost headings: 2 below the title of a page, 3 below a heading of it. */
  level?: 2 | 3;
  /** The page of the record, where the text stands on another or on none: links to its own headings lead there. */
  page?: string;
  /** Whether each outermost paragraph can be linked to, with a link to it at its end where there are several. */
  linked?: boolean;
  /** Makes an address from the root of the site what a link wants; without it the site is served at the root of a host. */
  href?: (address: string) => string;
}

const asItIs = (address: string): string => address;

/** The HTML of a record's text. What the register refuses in a text is no element here either, only words. */
export const htmlOf = (markdown: string, place: TextPlace = {}): string =>
  new Renderer(parseText(markdown), place).html();

/** By the trees of texts, with which it is forgotten. */
const htmlOfTexts = new WeakMap<ParsedText, Map<string, string>>();

/** The HTML of a record's text on the pages of a publisher's site: every language shows the same, which is made once. */
export function pageHtmlOf(
  { body }: AnyRecord,
  publisher: Pick<Publisher, 'site'>,
  place: Omit<TextPlace, 'href'> = {},
): string {
  const text = parseText(body);
  const known = htmlOfTexts.get(text) ?? new Map<string, string>();
  htmlOfTexts.set(text, known);
  const key = `${publisher.site} ${place.level ?? 2} ${place.page ?? ''} ${place.linked ?? ''}`;
  const html = known.get(key) ?? htmlOf(body, { ...place, href: linkOn(publisher) });
  known.set(key, html);
  return html;
}

/** The plain words of a record's text, for feeds, previews and the search index. */
export const wordsOf = (markdown: string): string => wordsIn(parseText(markdown).root);

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Beyond it, what lies in one another is written as words alone; the register refuses it. */
const deepest = 40;

class Renderer {
  readonly text: ParsedText;
  readonly level: number;
  readonly page: string | undefined;
  readonly href: (address: string) => string;
  readonly headings: ReadonlyMap<TextNode, { id: string; level: number }>;

  /** The paragraphs that can be linked to, with their numbers. */
  readonly paragraphs: ReadonlyMap<TextNode, { id: string; number: number }>;

  constructor(text: ParsedText, { level = 2, page, linked = false, href = asItIs }: TextPlace) {
    this.text = text;
    this.level = level;
    this.page = page;
    this.href = href;
    this.headings = new Map(headingsOf(text).map((heading) => [heading.node, heading]));
    const paragraphs = linked ? paragraphsOf(text) : [];
    this.paragraphs = new Map(paragraphs.map(({ node, id }, index) => [node, { id, number: index + 1 }]));
  }

  html(): string {
    return this.blocks(this.text.root, 0);
  }

  blocks(node: TextNode, depth: number): string {
    return childrenOf(node)
      .map((child) => this.of(child, depth + 1))
      .filter(Boolean)
      .join('\n');
  }

  inline(node: TextNode, depth: number): string {
    return childrenOf(node)
      .map((child) => this.of(child, depth + 1))
      .join('');
  }

  of(node: TextNode, depth: number): string {
    if (depth > deepest) return escaped(wordsIn(node));
    switch (node.type) {
      case 'text':
        return escaped(node.value);
      case 'inlineCode':
        return `<code>${escaped(node.value)}</code>`;
      case 'code':
        return `<pre><code>${escaped(node.value)}\n</code></pre>`;
      case 'break':
        return '<br>\n';
      case 'thematicBreak':
        return '<hr>';
      case 'emphasis':
        return `<em>${this.inline(node, depth)}</em>`;
      case 'strong':
        return `<strong>${this.inline(node, depth)}</strong>`;
      case 'delete':
        return `<del>${this.inline(node, depth)}</del>`;
      case 'paragraph':
        return this.paragraph(node, depth);
      case 'blockquote':
        return `<blockquote>\n${this.blocks(node, depth)}\n</blockquote>`;
      case 'heading':
        return this.heading(node, depth);
      case 'link':
        return this.link(node, depth);
      case 'list':
        return this.list(node, depth);
      case 'table':
        return this.table(node, node.align ?? [], depth);
      default:
        return 'value' in node ? escaped(node.value) : this.inline(node, depth);
    }
  }

  paragraph(node: TextNode, depth: number): string {
    const words = this.inline(node, depth);
    const found = this.paragraphs.get(node);
    if (!found) return `<p>${words}</p>`;
    const { id, number } = found;
    const link =
      this.paragraphs.size > 1 ? `<a class="anchor" href="#${id}" aria-label="Đoạn ${number}"></a>` : '';
    return `<p id="${id}">${words}${link}</p>`;
  }

  heading(node: TextNode, depth: number): string {
    const { id, level } = this.headings.get(node) ?? { id: '', level: 1 };
    const name = `h${Math.min(this.level + level - 1, 6)}`;
    return `<${name}${this.page === undefined ? ` id="${id}"` : ''}>${this.inline(node, depth)}</${name}>`;
  }

  link(node: TextNode, depth: number): string {
    const address = addressOfLink(node);
    const words = this.inline(node, depth);
    if (address === undefined) return words;
    return `<a href="${escaped(this.leadsTo(address))}">${words}</a>`;
  }

  leadsTo(address: string): string {
    if (address.startsWith('#'))
      return this.page === undefined ? address : this.href(`${this.page}${address}`);
    return address.startsWith('/') ? this.href(address) : address;
  }

  /** A list whose numbers are those that were typed, and are followed by the sign that was. */
  list(node: Extract<TextNode, { type: 'list' }>, depth: number): string {
    const isLoose = node.children.some(({ spread }) => spread);
    const typed = node.children.map((item) => /^(\d+)([.)])/.exec(this.text.source.slice(...extentOf(item))));
    const first = Number(typed[0]?.[1] ?? 1);
    const items = node.children.map((item, index) => {
      const number = Number(typed[index]?.[1] ?? index);
      const before = Number(typed[index - 1]?.[1] ?? number - 1);
      const value = node.ordered && number !== before + 1 ? ` value="${number}"` : '';
      return `<li${value}>${this.item(item, isLoose, depth + 1)}</li>`;
    });
    const start = first === 1 ? '' : ` start="${first}"`;
    const bracketed = typed[0]?.[2] === ')' ? ' class="bracketed"' : '';
    const name = node.ordered ? 'ol' : 'ul';
    return `<${name}${node.ordered ? `${start}${bracketed}` : ''}>\n${items.join('\n')}\n</${name}>`;
  }

  item(item: TextNode, isLoose: boolean, depth: number): string {
    const box = /^(?:[-+*]|\d+[.)])\s+(\[[ x]\])\s/i.exec(this.text.source.slice(...extentOf(item)))?.[1];
    const parts = childrenOf(item).map((child) =>
      child.type === 'paragraph' && !isLoose ? this.inline(child, depth + 1) : this.of(child, depth + 1),
    );
    const isBoxed = box !== undefined && 'checked' in item && typeof item.checked === 'boolean';
    const first = parts[0] ?? '';
    const begun = isBoxed ? first.replace(/^(<p>)?/, (opening) => `${opening}${box} `) : first;
    return [begun, ...parts.slice(1)].join('\n');
  }

  table(node: TextNode, align: readonly (string | null)[], depth: number): string {
    const [head, ...rows] = childrenOf(node).map((row, index) =>
      this.row(row, align, index === 0, depth + 1),
    );
    const body = rows.length > 0 ? `\n<tbody>\n${rows.join('\n')}\n</tbody>` : '';
    return `<table>\n<thead>\n${head ?? ''}\n</thead>${body}\n</table>`;
  }

  row(row: TextNode, align: readonly (string | null)[], isHead: boolean, depth: number): string {
    const name = isHead ? 'th' : 'td';
    const opening = isHead ? 'th scope="col"' : 'td';
    const cells = childrenOf(row);
    const written = align.map((side, index) => {
      const cell = cells[index];
      const how = side === 'right' || side === 'center' ? ` class="${side}"` : '';
      return `<${opening}${how}>${cell ? this.inline(cell, depth) : ''}</${name}>`;
    });
    return `<tr>\n${written.join('\n')}\n</tr>`;
  }
}
