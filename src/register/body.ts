import type { FileProblem } from '../domain/finding.ts';
import { textIssue as say, type TextIssue } from './body-messages.ts';
import { limits } from './limits.ts';
import { linkProblem } from './link-address.ts';
import type { Position } from '../domain/location.ts';
import { lineStartsOf, positionIn } from './source.ts';
import type { Text } from '../domain/text.ts';
import {
  addressOffset,
  anchorPrefix,
  childrenOf,
  extentOf,
  headingsOf,
  parseText,
  wordsIn,
  type ParsedText,
  type TextNode,
} from './text.ts';

/** The signs of Markdown. A text that has none of them nor of the two below has plain paragraphs, headings and lists alone. */
const signs = /[&*<>@[\\\]_`|~\t]|:\/\//;
/** Blanks before a line, a list within a list, and numbers that would be shown otherwise. */
const nested = / {4}|(?:[-+]|\d[.)]) (?:[-+]|\d+[.)])(?: |$)|(?<!\S)0\d*[.)](?!\S)/;
/** A line that may underline another, or a heading without words. */
const ruled = /(?:^|\n) {0,3}(?:=|-(?:-|[ ]*(?:\n|$))|#[# ]*(?:\n|$))/;

/**
 * What keeps a record's text from being published, the first such thing of every line: what is not plain Markdown with
 * safe links, and whatever was typed that the page would not show or would show otherwise. Positions are within the text.
 */
export function bodyProblems(body: string): FileProblem[] {
  if (![signs, nested, ruled].some((form) => form.test(body))) return [];
  const inspection = new Inspection(parseText(body));
  const byPlace = inspection
    .issues()
    .toSorted(({ position: a }, { position: b }) => a.line - b.line || a.column - b.column);
  return byPlace
    .filter(({ position }, index) => byPlace[index - 1]?.position.line !== position.line)
    .map(({ position, issue }, index) => ({ rule: 'body', position, message: worded(issue, index) }));
}

/** An issue and its place, before it is put into words. */
interface PlacedIssue {
  position: Position;
  issue: TextIssue | Text;
}

const unworded: Text = { vi: '', en: '' };

/** The words of an issue; none for those beyond the findings of a file that are reported one by one, which are counted. */
function worded(issue: TextIssue | Text, index: number): Text {
  if (index >= limits.findings) return unworded;
  return 'is' in issue ? say(issue) : issue;
}

/** Looks at every part of a text, and keeps which stretches of the source the page shows or an issue speaks of. */
class Inspection {
  readonly text: ParsedText;
  readonly source: string;
  readonly found: PlacedIssue[] = [];
  /** Stretches of the source that are accounted for, in order. */
  readonly covered: (readonly [start: number, end: number])[] = [];
  readonly anchors: ReadonlySet<string>;
  readonly lineStarts: readonly number[];
  /** The words of footnotes, by the name in their marks; looked up once there is a mark. */
  notes: ReadonlyMap<string, string> | undefined;

  constructor(text: ParsedText) {
    this.text = text;
    this.source = text.source;
    this.lineStarts = lineStartsOf(text.source);
    this.anchors = new Set(headingsOf(text).map(({ id }) => id));
  }

  issues(): readonly PlacedIssue[] {
    this.visit(this.text.root, 0);
    this.lookBetween();
    return this.found;
  }

  report(at: number, issue: TextIssue | Text): void {
    this.found.push({ position: positionIn(this.lineStarts, at), issue });
  }

  /** Reports a whole node, in which nothing else is looked for. */
  refuse(node: TextNode, issue: TextIssue): void {
    this.report(extentOf(node)[0], issue);
    this.covered.push(extentOf(node));
  }

  typed(node: TextNode): string {
    return this.source.slice(...extentOf(node));
  }

  visit(node: TextNode, depth: number): void {
    if (depth > limits.textDepth * 2) {
      this.refuse(node, { is: 'deep' });
      return;
    }
    switch (node.type) {
      case 'text':
        this.lookAtWords(node, node.value);
        return;
      case 'inlineCode':
      case 'thematicBreak':
      case 'break':
        this.covered.push(extentOf(node));
        return;
      case 'code':
        this.lookAtCode(node, node.lang ?? undefined);
        return;
      case 'html':
        this.refuse(node, { is: 'html', typed: this.typed(node) });
        return;
      case 'image':
      case 'imageReference':
        this.refuse(node, { is: 'image' });
        return;
      case 'definition':
      case 'linkReference':
        this.refuse(node, { is: 'reference', typed: this.typed(node) });
        return;
      case 'footnoteDefinition':
      case 'footnoteReference':
        this.refuse(node, { is: 'footnote', typed: this.typed(node), note: this.noteOf(node) });
        return;
      case 'link':
        this.lookAtLink(node, node.url, node.title ?? undefined, depth);
        return;
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.lookAtMarks(node);
        break;
      case 'heading':
        this.lookAtHeading(node);
        break;
      case 'list':
        if (node.ordered) for (const item of node.children) this.lookAtNumber(item);
        break;
      case 'listItem':
        this.covered.push(this.markerOf(node));
        break;
      case 'blockquote':
        this.lookAtQuotation(node);
        break;
      case 'table':
        if (!this.fits(node, node.align?.length ?? 0)) return;
        break;
      case 'root':
      case 'paragraph':
      case 'tableRow':
      case 'tableCell':
        break;
      default:
        this.refuse(node, { is: 'vanishing', typed: this.typed(node) });
        return;
    }
    for (const child of childrenOf(node)) this.visit(child, depth + 1);
  }

  /** What the page shows of words, against what was typed: only marks before a line and before a sign may be less. */
  lookAtWords(node: TextNode, shown: string): void {
    const [start, end] = extentOf(node);
    this.covered.push([start, end]);
    let at = 0;
    let from = start;
    while (from < end) {
      const reference = referenceAt(this.source, from);
      if (reference && !shown.startsWith(reference, at)) {
        // Editors write blanks at the edge of bold words so.
        if (!/^&#(?:32|x20|9|10);$/i.test(reference)) {
          const sign = wordsIn(parseText(`x${reference}x`).root).slice(1, -1);
          this.report(from, { is: 'reference-sign', reference, sign });
          return;
        }
        from += reference.length;
        at += 1;
      } else if (this.source[from] === shown[at]) {
        from += 1;
        at += 1;
      } else if (/[\s>\\]/.test(this.source[from] ?? '')) from += 1;
      else {
        this.report(from, { is: 'vanishing', typed: this.source.slice(from, end) });
        return;
      }
    }
    if (at < shown.length) this.report(start, { is: 'vanishing', typed: this.typed(node) });
  }

  lookAtCode(node: TextNode, language: string | undefined): void {
    this.covered.push(extentOf(node));
    const typed = this.typed(node);
    if (!/^\s*(?:```|~~~)/.test(typed)) this.report(extentOf(node)[0], { is: 'indented' });
    else if (language !== undefined) this.report(extentOf(node)[0], { is: 'code-language', language });
  }

  lookAtLink(node: TextNode, address: string, title: string | undefined, depth: number): void {
    const [start, end] = extentOf(node);
    const isBare = !/[[<]/.test(this.source[start] ?? '');
    const place = addressOffset(this.source, node, address);
    const unusable = isBare ? this.bareAddressIssue(start, end, address) : linkProblem(address);
    const children = childrenOf(node);
    if (unusable) this.report(place, unusable);
    else if (title !== undefined) this.report(place, { is: 'link-title', title });
    else if (wordsIn(node) === '') this.report(start, { is: 'link-empty', address });
    else if (address.startsWith('#') && !this.anchors.has(address.slice(1)))
      this.report(place, {
        is: 'anchor',
        address,
        known: this.anchors,
        prefix: anchorPrefix,
      });
    const last = children.at(-1);
    this.covered.push([last ? extentOf(last)[1] : start, end]);
    for (const child of children) this.visit(child, depth + 1);
  }

  /** Why an address that is a link by itself would lead elsewhere: a quotation mark becomes part of it, or a letter does not. */
  bareAddressIssue(start: number, end: number, address: string): TextIssue | undefined {
    const linked = this.source.slice(start, end);
    if (!address.startsWith('mailto:')) {
      const [whole = linked] = linked.split(/[“”‘’«»…]/u, 1);
      return whole === linked ? undefined : { is: 'address-quote', typed: linked, whole };
    }
    const isCut = isLetter(charBefore(this.source, start)) || isLetter(charAt(this.source, end));
    return isCut ? { is: 'mailbox', typed: this.around(start, end), linked } : undefined;
  }

  /** Marks are marks only where nothing else can be meant: around whole words. */
  lookAtMarks(node: TextNode): void {
    const [start, end] = extentOf(node);
    const [first, last] = [childrenOf(node)[0], childrenOf(node).at(-1)];
    if (!first || !last) return;
    const inside = [extentOf(first)[0], extentOf(last)[1]] as const;
    const [opening, closing] = [this.source.slice(start, inside[0]), this.source.slice(inside[1], end)];
    const isWithinWord =
      (isLetter(charBefore(this.source, start)) && isLetter(charAt(this.source, inside[0]))) ||
      (isLetter(charBefore(this.source, inside[1])) && isLetter(charAt(this.source, end)));
    const isAroundRest =
      /^[)\]}.,;:!?%…”’»]/u.test(this.source.slice(inside[0])) ||
      /[([{“‘«]$/u.test(this.source.slice(start, inside[1]));
    const isSingleTilde = node.type === 'delete' && opening === '~';
    const isDoubled = childrenOf(node).length === 1 && first.type === node.type;
    if (isWithinWord || isAroundRest || isSingleTilde || isDoubled)
      this.report(start, { is: 'marks', mark: opening, typed: this.around(start, end), kept: closing });
  }

  /** The words around a stretch, for a message. */
  around(start: number, end: number): string {
    const line = this.source.lastIndexOf('\n', start - 1) + 1;
    const before = /(?<!\S)\S*$/.exec(this.source.slice(Math.max(line, start - 20), start))?.[0] ?? '';
    const after = /^\S*/.exec(this.source.slice(end, end + 20))?.[0] ?? '';
    return `${before}${this.source.slice(start, end)}${after}`;
  }

  lookAtHeading(node: TextNode): void {
    const [start] = extentOf(node);
    if (!/^ {0,3}#/.test(this.source.slice(start)))
      this.report(start, { is: 'underlined', line: this.typed(node) });
    else if (wordsIn(node) === '') this.report(start, { is: 'heading-empty', typed: this.typed(node) });
  }

  /** The mark or number of an item of a list, and the box after it. */
  markerOf(item: TextNode): readonly [number, number] {
    const [start, end] = extentOf(item);
    const typed =
      /^(?:[-+*]|\d{1,9}[.)])(?:\s+\[[ x]\](?=\s))?/i.exec(this.source.slice(start, end))?.[0] ?? '';
    return [start, start + typed.length];
  }

  lookAtNumber(item: TextNode): void {
    const number = /^0\d+/.exec(this.typed(item))?.[0];
    if (number)
      this.report(extentOf(item)[0], { is: 'number', typed: number, shown: String(Number(number)) });
  }

  lookAtQuotation(node: TextNode): void {
    const number = /^>[ ]*(\d[^\n]*)/.exec(this.typed(node))?.[1];
    if (number) this.report(extentOf(node)[0], { is: 'greater', typed: number });
  }

  /** Whether every cell of a table has a column, and the table is of a size that can be read. */
  fits(table: TextNode, columns: number): boolean {
    const rows = childrenOf(table);
    const { tableColumns, tableCells } = limits;
    if (columns > tableColumns || rows.length * columns > tableCells) {
      this.refuse(table, { is: 'table-size', columns: tableColumns, cells: tableCells });
      return false;
    }
    for (const row of rows) {
      const beyond = childrenOf(row)[columns];
      if (beyond) this.report(extentOf(beyond)[0], { is: 'cells', columns, typed: this.typed(row) });
    }
    return true;
  }

  /** The words of a footnote that a mark refers to. */
  noteOf(node: TextNode): string {
    if (!('identifier' in node)) return '';
    this.notes ??= new Map(
      childrenOf(this.text.root).flatMap((one) =>
        one.type === 'footnoteDefinition' ? [[one.identifier, wordsIn(one)] as const] : [],
      ),
    );
    return this.notes.get(node.identifier) ?? '';
  }

  /** Anything but the signs of Markdown between what is accounted for would be on no page. */
  lookBetween(): void {
    let at = 0;
    for (const [start, end] of [...this.covered, [this.source.length, this.source.length] as const].toSorted(
      ([a], [b]) => a - b,
    )) {
      const lost = start > at ? /[^\s>#*_~`|:=\\[+-]/u.exec(this.source.slice(at, start)) : null;
      if (lost)
        this.report(at + lost.index, { is: 'vanishing', typed: this.source.slice(at + lost.index, start) });
      at = Math.max(at, end);
    }
  }
}

const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);
const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);
const charBefore = (text: string, at: number): string =>
  /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ' ';

/** A character reference at a place: `&copy;`, `&#169;`. */
function referenceAt(text: string, at: number): string | undefined {
  if (text[at] !== '&') return undefined;
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(text.slice(at, at + 40))?.[0];
}
