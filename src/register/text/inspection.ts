import type { Position } from '../../domain/location.ts';
import type { Text } from '../../domain/text.ts';
import { limits } from '../limits.ts';
import { lineStartsOf, positionIn } from '../reading/source-text.ts';
import { checks, isTooLarge, type NodeCheck } from './checks.ts';
import type { TextIssue } from '../messages/text-issue-message.ts';
import { anchorsOf, childrenOf, extentOf, wordsIn, type ParsedText, type TextNode } from './text.ts';

/** An issue and its place, before it is put into words. */
interface PlacedIssue {
  position: Position;
  issue: TextIssue | Text;
}

/**
 * Goes through every part of a text, reports what is wrong, and notes which stretches of the source the page shows or an
 * issue is about: whatever is typed between them would be on no page.
 */
export class Inspection {
  readonly source: string;
  readonly #text: ParsedText;
  readonly #root: TextNode;
  readonly #lineStarts: readonly number[];
  readonly #issues: PlacedIssue[] = [];
  readonly #covered: (readonly [start: number, end: number])[] = [];
  #anchors: ReadonlySet<string> | undefined;
  /** The words of footnotes, by the name in their marks; looked up once there is a mark. */
  #notes: ReadonlyMap<string, string> | undefined;

  constructor(text: ParsedText) {
    this.source = text.source;
    this.#root = text.root;
    this.#lineStarts = lineStartsOf(text.source);
    this.#text = text;
  }

  /** What headings and paragraphs of the text can be linked by. Few texts have such a link. */
  get anchors(): ReadonlySet<string> {
    return (this.#anchors ??= new Set(anchorsOf(this.#text)));
  }

  run(): readonly PlacedIssue[] {
    this.#visit(this.#root, 0);
    this.#reportUncovered();
    return this.#issues;
  }

  report(offset: number, issue: TextIssue | Text): void {
    this.#issues.push({ position: positionIn(this.#lineStarts, offset), issue });
  }

  /** Notes that a stretch of the source is shown, or that an issue is about it. */
  cover(start: number, end: number): void {
    this.#covered.push([start, end]);
  }

  /** A node as it was typed. */
  typed(node: TextNode): string {
    return this.source.slice(...extentOf(node));
  }

  #visit(node: TextNode, depth: number): void {
    const refusal: TextIssue | undefined =
      depth > limits.textDepth * 2 ? { kind: 'deep' } : this.#refusalOf(node);
    if (refusal) {
      this.report(extentOf(node)[0], refusal);
      this.cover(...extentOf(node));
      return;
    }
    (checks[node.type] as NodeCheck | undefined)?.(this, node);
    for (const child of childrenOf(node)) this.#visit(child, depth + 1);
  }

  /** Why a whole node is refused, so that nothing else is looked for in it. */
  #refusalOf(node: TextNode): TextIssue | undefined {
    switch (node.type) {
      case 'html':
        return { kind: 'html', typed: this.typed(node) };
      case 'image':
      case 'imageReference':
        return { kind: 'image' };
      case 'definition':
      case 'linkReference':
        return { kind: 'reference', typed: this.typed(node) };
      case 'footnoteDefinition':
      case 'footnoteReference':
        return { kind: 'footnote', typed: this.typed(node), note: this.#noteOf(node.identifier) };
      case 'table':
        return isTooLarge(node) ? { kind: 'table-size' } : undefined;
      default:
        return checks[node.type] ? undefined : { kind: 'vanishing', typed: this.typed(node) };
    }
  }

  /** The words of a footnote that a mark refers to. */
  #noteOf(identifier: string): string {
    this.#notes ??= new Map(
      childrenOf(this.#root).flatMap((node) =>
        node.type === 'footnoteDefinition' ? [[node.identifier, wordsIn(node)] as const] : [],
      ),
    );
    return this.#notes.get(identifier) ?? '';
  }

  /** Anything but the signs of Markdown between what is covered would be on no page. */
  #reportUncovered(): void {
    const end = this.source.length;
    const covered = [...this.#covered, [end, end] as const].toSorted(([a], [b]) => a - b);
    let reached = 0;
    for (const [start, next] of covered) {
      const gap = this.source.slice(reached, start);
      const lost = start > reached ? gap.search(/[^\s>#*_~`|:=\\[+-]/u) : -1;
      if (lost >= 0) this.report(reached + lost, { kind: 'vanishing', typed: gap.slice(lost) });
      reached = Math.max(reached, next);
    }
  }
}
