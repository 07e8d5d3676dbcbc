import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Text } from '../domain/text.ts';

/** A place in a file, one-based in both directions. */
export interface Position {
  line: number;
  column: number;
}

/** Where in the front matter: keys and list indexes from the outside in. */
export type FieldPath = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );

/** The texts at a path, where `*` stands for every item of a list. */
export function valuesAt(data: unknown, path: readonly string[], at: FieldPath = []): [FieldPath, string][] {
  const key = path[at.length];
  if (key === undefined) return typeof data === 'string' ? [[at, data]] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (key !== '*') return valuesAt((data as Record<string, unknown>)[key], path, [...at, key]);
  return Array.isArray(data) ? data.flatMap((item, index) => valuesAt(item, path, [...at, index])) : [];
}

/** A fault of a file as such, before any schema looks at it. */
export interface Fault extends Position {
  rule: string;
  message: Text;
}

/** A text file of the tree, kept so that a place in it can be looked up when a finding needs it. */
export interface SourceText {
  file: string;
  text: string;
  /** Where the YAML begins and ends in the text. */
  yaml: readonly [start: number, end: number];
}

/** The first place of a file. */
export const top: Position = { line: 1, column: 1 };

export const fault = (rule: string, position: Position, vi: string, en: string): Fault => ({
  rule,
  ...position,
  message: { vi, en },
});

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/**
 * The place of a field. A field that is not there is sought at its nearest parent; at the top that is the line
 * that closes the front matter, above which the field is to be added. Slow, so asked only for findings.
 */
export function locate({ text, yaml: [start, end] }: SourceText, path: FieldPath): Position {
  const lines = new LineCounter();
  const document = parseDocument(text.slice(start, end), { schema: 'failsafe', lineCounter: lines });
  let node: unknown = document.contents;
  let found: number | undefined;
  for (const step of path) {
    const next: { at: Node | undefined; value: unknown } | undefined = child(node, step);
    if (!next) break;
    found = next.at?.range?.[0] ?? found;
    node = next.value;
  }
  return positionAt(text, found === undefined ? end : start + found);
}

function child(node: unknown, step: string | number): { at: Node | undefined; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === String(step),
    );
    return pair && { at: isNode(pair.key) ? pair.key : undefined, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? { at: item, value: item } : undefined;
  }
  return undefined;
}
