import { limits } from '../limits.ts';
import { linkMessage } from '../messages/link-message.ts';
import { charAt, charBefore, isLetter, wordsAround } from './characters.ts';
import type { Inspection } from './inspection.ts';
import type { TextIssue } from '../messages/text-issue-message.ts';
import {
  addressOffset,
  anchorPrefix,
  charactersOf,
  childrenOf,
  extentOf,
  wordsIn,
  type TextNode,
} from './text.ts';

type NodeOf<T extends TextNode['type']> = Extract<TextNode, { type: T }>;

/** Looks at a node by itself: reports what is wrong, and covers what the page shows of it beside its parts. */
export type NodeCheck<N extends TextNode = TextNode> = (inspection: Inspection, node: N) => void;

const coverAll: NodeCheck = (inspection, node) => {
  inspection.cover(...extentOf(node));
};

const nothing: NodeCheck = () => undefined;

/** A character reference at a place: `&copy;`, `&#169;`. */
function referenceAt(text: string, offset: number): string | undefined {
  if (text[offset] !== '&') return undefined;
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(text.slice(offset, offset + 40))?.[0];
}

/** Compares the words that the page shows with those typed: only marks before a line and before a sign may be missing. */
function checkWords(inspection: Inspection, node: NodeOf<'text'>): void {
  const { source } = inspection;
  const shown = node.value;
  const [start, end] = extentOf(node);
  inspection.cover(start, end);
  let shownTo = 0;
  let typedTo = start;
  while (typedTo < end) {
    const reference = referenceAt(source, typedTo);
    if (reference && !shown.startsWith(reference, shownTo)) {
      // Editors write blanks at the edge of bold words so.
      if (!/^&#(?:32|x20|9|10);$/i.test(reference)) {
        inspection.report(typedTo, { kind: 'reference-sign', reference, sign: charactersOf(reference) });
        return;
      }
      typedTo += reference.length;
      shownTo += 1;
    } else if (source[typedTo] === shown[shownTo]) {
      typedTo += 1;
      shownTo += 1;
    } else if (/[\s>\\]/.test(source[typedTo] ?? '')) typedTo += 1;
    else {
      inspection.report(typedTo, { kind: 'vanishing', typed: source.slice(typedTo, end) });
      return;
    }
  }
  if (shownTo < shown.length) inspection.report(start, { kind: 'vanishing', typed: inspection.typed(node) });
}

/** Code has a fence and no language: what is only indented was most likely typed so by accident. */
function checkCode(inspection: Inspection, node: NodeOf<'code'>): void {
  const [start, end] = extentOf(node);
  inspection.cover(start, end);
  const language = node.lang ?? undefined;
  if (!/^\s*(?:```|~~~)/.test(inspection.typed(node))) inspection.report(start, { kind: 'indented' });
  else if (language !== undefined) inspection.report(start, { kind: 'code-language', language });
}

/** A link leads somewhere, has words, and has no title that only a pointer would show. */
function checkLink(inspection: Inspection, node: NodeOf<'link'>): void {
  const { source } = inspection;
  const [start, end] = extentOf(node);
  const [address, title] = [node.url, node.title ?? undefined];
  const isBare = !/[[<]/.test(source[start] ?? '');
  const place = addressOffset(source, node, address);
  const unusable = isBare ? bareAddressIssue(inspection, node) : linkMessage(address);
  if (unusable) inspection.report(place, unusable);
  else if (title !== undefined) inspection.report(place, { kind: 'link-title', title });
  else if (wordsIn(node) === '') inspection.report(start, { kind: 'link-empty', address });
  else if (address.startsWith('#') && !inspection.anchors.has(address.slice(1)))
    inspection.report(place, { kind: 'anchor', address, known: inspection.anchors, prefix: anchorPrefix });
  const last = childrenOf(node).at(-1);
  inspection.cover(last ? extentOf(last)[1] : start, end);
}

/** Why an address that is a link by itself would lead elsewhere: a quotation mark becomes part of it, or a letter does not. */
function bareAddressIssue(inspection: Inspection, node: NodeOf<'link'>): TextIssue | undefined {
  const [start, end] = extentOf(node);
  const linked = inspection.typed(node);
  if (!node.url.startsWith('mailto:')) {
    const [whole = linked] = linked.split(/[“”‘’«»…]/u, 1);
    return whole === linked ? undefined : { kind: 'address-quote', typed: linked, whole };
  }
  const isCut = isLetter(charBefore(inspection.source, start)) || isLetter(charAt(inspection.source, end));
  return isCut ? { kind: 'mailbox', typed: wordsAround(inspection.source, start, end), linked } : undefined;
}

/** Marks are read as formatting only around whole words, where they can be nothing else. */
function checkMarks(inspection: Inspection, node: NodeOf<'emphasis' | 'strong' | 'delete'>): void {
  const { source } = inspection;
  const [first, last] = [childrenOf(node)[0], childrenOf(node).at(-1)];
  if (!first || !last) return;
  const [start, end] = extentOf(node);
  const [innerStart, innerEnd] = [extentOf(first)[0], extentOf(last)[1]];
  const opening = source.slice(start, innerStart);
  const isJoined = (offset: number, inner: number): boolean =>
    isLetter(charBefore(source, offset)) && isLetter(charAt(source, inner));
  const isWithinWord = isJoined(start, innerStart) || isJoined(innerEnd, end);
  const isAroundRest =
    /^[)\]}.,;:!?%…”’»]/u.test(source.slice(innerStart)) || /[([{“‘«]$/u.test(source.slice(start, innerEnd));
  const isSingleTilde = node.type === 'delete' && opening === '~';
  const isDoubled = childrenOf(node).length === 1 && first.type === node.type;
  if (isWithinWord || isAroundRest || isSingleTilde || isDoubled)
    inspection.report(start, { kind: 'marks', mark: opening, typed: wordsAround(source, start, end) });
}

/** A heading begins with `#` and has words. */
function checkHeading(inspection: Inspection, node: NodeOf<'heading'>): void {
  const [start] = extentOf(node);
  const typed = inspection.typed(node);
  if (!/^ {0,3}#/.test(inspection.source.slice(start)))
    inspection.report(start, { kind: 'underlined', line: typed });
  else if (wordsIn(node) === '') inspection.report(start, { kind: 'heading-empty', typed });
}

/** Numbers of a list that the page would show without their zeros. */
function checkNumbers(inspection: Inspection, { ordered, children }: NodeOf<'list'>): void {
  if (ordered) for (const item of children) checkNumber(inspection, item);
}

function checkNumber(inspection: Inspection, item: TextNode): void {
  const typed = /^0\d+/.exec(inspection.typed(item))?.[0];
  if (typed) inspection.report(extentOf(item)[0], { kind: 'number', typed, shown: String(Number(typed)) });
}

/** The page shows the mark or number of an item of a list, and the box after it. */
function coverMarker(inspection: Inspection, item: TextNode): void {
  const [start] = extentOf(item);
  const marker = /^(?:[-+*]|\d{1,9}[.)])(?:\s+\[[ x]\](?=\s))?/i.exec(inspection.typed(item))?.[0] ?? '';
  inspection.cover(start, start + marker.length);
}

/** A sign `>` before a number, which is a comparison and no quotation. */
function checkQuotation(inspection: Inspection, node: TextNode): void {
  const typed = /^>[ ]*(\d[^\n]*)/.exec(inspection.typed(node))?.[1];
  if (typed) inspection.report(extentOf(node)[0], { kind: 'greater', typed });
}

const columnsOf = ({ align }: NodeOf<'table'>): number => align?.length ?? 0;

/** Whether a table has more columns or cells than can be read on a page. */
export const isTooLarge = (table: NodeOf<'table'>): boolean =>
  columnsOf(table) > limits.tableColumns || childrenOf(table).length * columnsOf(table) > limits.tableCells;

/** Every cell of a table has a column. */
function checkCells(inspection: Inspection, table: NodeOf<'table'>): void {
  const columns = columnsOf(table);
  for (const row of childrenOf(table)) {
    const beyond = childrenOf(row)[columns];
    if (beyond) inspection.report(extentOf(beyond)[0], { kind: 'cells', columns });
  }
}

/** The check of each part of Markdown that pages show; a part of any other type is refused. */
export const checks: { readonly [T in TextNode['type']]?: NodeCheck<NodeOf<T>> } = {
  root: nothing,
  paragraph: nothing,
  heading: checkHeading,
  blockquote: checkQuotation,
  list: checkNumbers,
  listItem: coverMarker,
  code: checkCode,
  thematicBreak: coverAll,
  table: checkCells,
  tableRow: nothing,
  tableCell: nothing,
  text: checkWords,
  inlineCode: coverAll,
  break: coverAll,
  emphasis: checkMarks,
  strong: checkMarks,
  delete: checkMarks,
  link: checkLink,
};
