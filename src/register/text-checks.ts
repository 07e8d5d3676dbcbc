import type { TextIssue } from './body-messages.ts';
import { linkMessage } from './link-message.ts';
import {
  addressOffset,
  anchorPrefix,
  charactersOf,
  childrenOf,
  extentOf,
  wordsIn,
  type TextNode,
} from './text.ts';
import type { Inspection } from './body.ts';

const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);

const charBefore = (text: string, at: number): string =>
  /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ' ';

/** A character reference at a place: `&copy;`, `&#169;`. */
function referenceAt(text: string, at: number): string | undefined {
  if (text[at] !== '&') return undefined;
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(text.slice(at, at + 40))?.[0];
}

/** What the page shows of words, against what was typed: only marks before a line and before a sign may be less. */
export function checkWords(inspection: Inspection, node: TextNode, shown: string): void {
  const [start, end] = extentOf(node);
  inspection.covered.push([start, end]);
  let at = 0;
  let from = start;
  while (from < end) {
    const reference = referenceAt(inspection.source, from);
    if (reference && !shown.startsWith(reference, at)) {
      // Editors write blanks at the edge of bold words so.
      if (!/^&#(?:32|x20|9|10);$/i.test(reference)) {
        const sign = charactersOf(reference);
        inspection.report(from, { is: 'reference-sign', reference, sign });
        return;
      }
      from += reference.length;
      at += 1;
    } else if (inspection.source[from] === shown[at]) {
      from += 1;
      at += 1;
    } else if (/[\s>\\]/.test(inspection.source[from] ?? '')) from += 1;
    else {
      inspection.report(from, { is: 'vanishing', typed: inspection.source.slice(from, end) });
      return;
    }
  }
  if (at < shown.length) inspection.report(start, { is: 'vanishing', typed: inspection.typed(node) });
}

/** Code has a fence and no language: what is only set in by blanks was most likely typed so by accident. */
export function checkCode(inspection: Inspection, node: TextNode, language: string | undefined): void {
  inspection.covered.push(extentOf(node));
  const typed = inspection.typed(node);
  if (!/^\s*(?:```|~~~)/.test(typed)) inspection.report(extentOf(node)[0], { is: 'indented' });
  else if (language !== undefined) inspection.report(extentOf(node)[0], { is: 'code-language', language });
}

/** A link leads somewhere, has words, and has no title that only a pointer would show. */
export function checkLink(
  inspection: Inspection,
  node: TextNode,
  address: string,
  title: string | undefined,
  depth: number,
): void {
  const [start, end] = extentOf(node);
  const isBare = !/[[<]/.test(inspection.source[start] ?? '');
  const place = addressOffset(inspection.source, node, address);
  const unusable = isBare ? bareAddressIssue(inspection, start, end, address) : linkMessage(address);
  const children = childrenOf(node);
  if (unusable) inspection.report(place, unusable);
  else if (title !== undefined) inspection.report(place, { is: 'link-title', title });
  else if (wordsIn(node) === '') inspection.report(start, { is: 'link-empty', address });
  else if (address.startsWith('#') && !inspection.anchors.has(address.slice(1)))
    inspection.report(place, {
      is: 'anchor',
      address,
      known: inspection.anchors,
      prefix: anchorPrefix,
    });
  const last = children.at(-1);
  inspection.covered.push([last ? extentOf(last)[1] : start, end]);
  for (const child of children) inspection.visit(child, depth + 1);
}

/** Why an address that is a link by itself would lead elsewhere: a quotation mark becomes part of it, or a letter does not. */
export function bareAddressIssue(
  inspection: Inspection,
  start: number,
  end: number,
  address: string,
): TextIssue | undefined {
  const linked = inspection.source.slice(start, end);
  if (!address.startsWith('mailto:')) {
    const [whole = linked] = linked.split(/[“”‘’«»…]/u, 1);
    return whole === linked ? undefined : { is: 'address-quote', typed: linked, whole };
  }
  const isCut = isLetter(charBefore(inspection.source, start)) || isLetter(charAt(inspection.source, end));
  return isCut ? { is: 'mailbox', typed: wordsAround(inspection, start, end), linked } : undefined;
}

/** Marks are marks only where nothing else can be meant: around whole words. */
export function checkMarks(inspection: Inspection, node: TextNode): void {
  const [start, end] = extentOf(node);
  const [first, last] = [childrenOf(node)[0], childrenOf(node).at(-1)];
  if (!first || !last) return;
  const inside = [extentOf(first)[0], extentOf(last)[1]] as const;
  const [opening, closing] = [
    inspection.source.slice(start, inside[0]),
    inspection.source.slice(inside[1], end),
  ];
  const isWithinWord =
    (isLetter(charBefore(inspection.source, start)) && isLetter(charAt(inspection.source, inside[0]))) ||
    (isLetter(charBefore(inspection.source, inside[1])) && isLetter(charAt(inspection.source, end)));
  const isAroundRest =
    /^[)\]}.,;:!?%…”’»]/u.test(inspection.source.slice(inside[0])) ||
    /[([{“‘«]$/u.test(inspection.source.slice(start, inside[1]));
  const isSingleTilde = node.type === 'delete' && opening === '~';
  const isDoubled = childrenOf(node).length === 1 && first.type === node.type;
  if (isWithinWord || isAroundRest || isSingleTilde || isDoubled)
    inspection.report(start, {
      is: 'marks',
      mark: opening,
      typed: wordsAround(inspection, start, end),
      kept: closing,
    });
}

/** The words around a stretch, for a message. */
export function wordsAround(inspection: Inspection, start: number, end: number): string {
  const line = inspection.source.lastIndexOf('\n', start - 1) + 1;
  const before = /(?<!\S)\S*$/.exec(inspection.source.slice(Math.max(line, start - 20), start))?.[0] ?? '';
  const after = /^\S*/.exec(inspection.source.slice(end, end + 20))?.[0] ?? '';
  return `${before}${inspection.source.slice(start, end)}${after}`;
}

/** A heading begins with `#` and has words. */
export function checkHeading(inspection: Inspection, node: TextNode): void {
  const [start] = extentOf(node);
  if (!/^ {0,3}#/.test(inspection.source.slice(start)))
    inspection.report(start, { is: 'underlined', line: inspection.typed(node) });
  else if (wordsIn(node) === '')
    inspection.report(start, { is: 'heading-empty', typed: inspection.typed(node) });
}

/** A number of a list that the page would show without its zeros. */
export function checkNumber(inspection: Inspection, item: TextNode): void {
  const number = /^0\d+/.exec(inspection.typed(item))?.[0];
  if (number)
    inspection.report(extentOf(item)[0], { is: 'number', typed: number, shown: String(Number(number)) });
}

/** A sign `>` before a number, which is a comparison and no quotation. */
export function checkQuotation(inspection: Inspection, node: TextNode): void {
  const number = /^>[ ]*(\d[^\n]*)/.exec(inspection.typed(node))?.[1];
  if (number) inspection.report(extentOf(node)[0], { is: 'greater', typed: number });
}
