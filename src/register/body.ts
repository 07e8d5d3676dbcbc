import type { FileProblem } from '../domain/finding.ts';
import { textIssue as say, type TextIssue } from './body-messages.ts';
import { limits } from './limits.ts';
import type { Position } from '../domain/location.ts';
import { lineStartsOf, positionIn } from './source.ts';
import type { Text } from '../domain/text.ts';
import {
  childrenOf,
  extentOf,
  headingsOf,
  parseText,
  wordsIn,
  type ParsedText,
  type TextNode,
} from './text.ts';
import {
  checkWords,
  checkCode,
  checkLink,
  checkMarks,
  checkHeading,
  checkNumber,
  checkQuotation,
} from './text-checks.ts';

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
export class Inspection {
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
    this.checkBetween();
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
        checkWords(this, node, node.value);
        return;
      case 'inlineCode':
      case 'thematicBreak':
      case 'break':
        this.covered.push(extentOf(node));
        return;
      case 'code':
        checkCode(this, node, node.lang ?? undefined);
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
        checkLink(this, node, node.url, node.title ?? undefined, depth);
        return;
      case 'emphasis':
      case 'strong':
      case 'delete':
        checkMarks(this, node);
        break;
      case 'heading':
        checkHeading(this, node);
        break;
      case 'list':
        if (node.ordered) for (const item of node.children) checkNumber(this, item);
        break;
      case 'listItem':
        this.covered.push(this.markerOf(node));
        break;
      case 'blockquote':
        checkQuotation(this, node);
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

  /** The mark or number of an item of a list, and the box after it. */
  markerOf(item: TextNode): readonly [number, number] {
    const [start, end] = extentOf(item);
    const typed =
      /^(?:[-+*]|\d{1,9}[.)])(?:\s+\[[ x]\](?=\s))?/i.exec(this.source.slice(start, end))?.[0] ?? '';
    return [start, start + typed.length];
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
  checkBetween(): void {
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
