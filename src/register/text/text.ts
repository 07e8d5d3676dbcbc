import { markdownToMdast, type MdastNode } from 'satteri';
import { isLinkTarget } from '../../domain/link-target.ts';
import type { Position } from '../../domain/location.ts';
import { slugFrom, slugOfFirstWords } from '../../domain/slug.ts';
import { rememberRecent } from '../recent.ts';
import { lineStartsOf, positionIn } from '../reading/source-text.ts';

/** A part of a parsed text: Markdown's own tree (mdast), with its place in the source. */
export type TextNode = MdastNode;

/** A heading of a text, with what links to it are made of. */
export interface Heading {
  node: TextNode;
  /** Unique within the text, in ASCII; see {@link anchorPrefix}. */
  id: string;
  /** One for the outermost; no level is left out on the way in, whatever was typed. */
  level: number;
}

/** An outermost paragraph of a text. */
export interface Paragraph {
  node: TextNode;
  /** Unique within the text, in ASCII; begins with `doan-`, as no heading's does. */
  id: string;
}

/** A link of a text that leads somewhere. */
export interface TextLink extends Position {
  node: TextNode;
  address: string;
}

/** What a record's text is: the one parse of which its HTML, its words, its links and its faults are made. */
export interface ParsedText {
  source: string;
  root: TextNode;
}

/** What anchors of headings begin with, so that none is an anchor of the page around the text. */
export const anchorPrefix = 'muc-';

const paragraphPrefix = 'doan-';

/** The anchors of a text: of its headings, and of its outermost paragraphs. */
export const anchorsOf = (text: ParsedText): string[] =>
  [...headingsOf(text), ...paragraphsOf(text)].map(({ id }) => id);

/** Front matter and everything that rewrites what was typed is off; tables, `~~` and footnotes are recognised. */
const features = { frontmatter: false, gfm: true } as const;

const parse = (source: string): ParsedText => ({ source, root: markdownToMdast(source, { features }) });

/** A tree takes some six bytes for each character of its text, so that of a large archive not every tree is kept. */
const rememberedCharacters = 4_000_000;

/** Parses a record's text: once, for everything that is made of it. The tree is shared and must not be changed. */
export const parseText = rememberRecent(parse, rememberedCharacters);

/** The characters that a reference such as `&copy;` stands for. */
export const charactersOf = (reference: string): string => wordsIn(parse(`x${reference}x`).root).slice(1, -1);

export const childrenOf = (node: TextNode): readonly TextNode[] => ('children' in node ? node.children : []);

/** A node and everything in it, in the order of the source. */
export function* nodesOf(node: TextNode): Generator<TextNode> {
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    for (const child of childrenOf(next).toReversed()) left.push(child);
  }
}

/** Where a node begins and ends in the source. */
export const extentOf = ({ position }: TextNode): readonly [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** Where a link leads; undefined for an address that no text may lead to: then only its words are shown. */
export const addressOfLink = (node: TextNode): string | undefined =>
  node.type === 'link' && isLinkTarget(node.url, 'text') ? node.url : undefined;

/** What a text without links has none of. Most texts are such, and are not parsed for their links. */
const linkSigns = /\]\(|:\/\/|[@<]|[wW]{3}\./;

/** Every link of a text, with the place of its address. */
export function linksOf(markdown: string): TextLink[] {
  if (!linkSigns.test(markdown)) return [];
  const { source, root } = parseText(markdown);
  const lineStarts = lineStartsOf(source);
  return [...nodesOf(root)].flatMap((node) => {
    const address = addressOfLink(node);
    return address === undefined
      ? []
      : [{ node, address, ...positionIn(lineStarts, addressOffset(source, node, address)) }];
  });
}

/** Every address of a text's links and pictures, those included that no text may lead to. */
export const addressesIn = (markdown: string): string[] =>
  linkSigns.test(markdown)
    ? [...nodesOf(parseText(markdown).root)].flatMap((node) => ('url' in node ? node.url : []))
    : [];

/** Where in the source a link's address was typed, or the link itself. */
export function addressOffset(source: string, node: TextNode, address: string): number {
  const [start, end] = extentOf(node);
  const at = source.slice(start, end).lastIndexOf(address);
  return at < 0 ? start : start + at;
}

/** Parts after which a new word begins, however closely they were typed. */
const apart = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code', 'break', 'thematicBreak']);

/** The words of a part of a text, as they are read. */
export function wordsIn(node: TextNode): string {
  const words: string[] = [];
  const visit = (one: TextNode): void => {
    if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code') words.push(one.value);
    for (const child of childrenOf(one)) visit(child);
    if (apart.has(one.type)) words.push(' ');
  };
  visit(node);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Makes names unique, in their order: a second `x` becomes `x-2`. */
function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count > 1 ? `${name}-${count}` : name;
  };
}

/** The headings of a text in their order, so nested that each level follows the one above it. */
export function headingsOf({ root }: ParsedText): Heading[] {
  const open: number[] = [];
  const unique = uniqueNames();
  return [...nodesOf(root)].flatMap((node) => {
    if (node.type !== 'heading') return [];
    while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    const id = unique(`${anchorPrefix}${slugFrom(wordsIn(node)) || 'noi-dung'}`);
    return [{ node, id, level: open.length }];
  });
}

/** How many of its first words name a paragraph. */
const wordsOfName = 6;

/**
 * The outermost paragraphs of a text in their order, which can be linked to one by one. Each is named after its first words,
 * so that an edit elsewhere in the text leaves links to it as they are.
 */
export function paragraphsOf({ root }: ParsedText): Paragraph[] {
  const unique = uniqueNames();
  return childrenOf(root)
    .filter(({ type }) => type === 'paragraph')
    .map((node) => {
      const words = slugOfFirstWords(wordsIn(node), wordsOfName);
      return { node, id: unique(`${paragraphPrefix}${words || 'van'}`) };
    });
}
