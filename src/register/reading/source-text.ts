import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { FileProblem } from '../../domain/finding.ts';
import type { FieldPath, Position } from '../../domain/location.ts';
import { ownValue } from '../../domain/own-value.ts';

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = ownValue(value as Record<string, unknown>, String(key));
  }
  return value;
}

/** The texts at a path, where `*` stands for every item of a list. */
export function valuesAt(data: unknown, path: readonly string[]): [FieldPath, string][] {
  const list = path.indexOf('*');
  if (list < 0) {
    const value = valueAt(data, path);
    return typeof value === 'string' ? [[path, value]] : [];
  }
  if (valueAt(data, path.slice(0, list)) === undefined) return [];
  const found: [FieldPath, string][] = [];
  const collect = (from: unknown, start: number, indices: readonly number[]): void => {
    let value = from;
    for (let at = start; at < path.length; at += 1) {
      if (typeof value !== 'object' || value === null) return;
      const key = path[at] ?? '';
      if (key === '*') {
        if (Array.isArray(value))
          for (const [index, item] of value.entries()) collect(item, at + 1, [...indices, index]);
        return;
      }
      value = ownValue(value as Record<string, unknown>, key);
    }
    if (typeof value === 'string') found.push([withIndices(path, indices), value]);
  };
  collect(data, 0, []);
  return found;
}

/** A path with an index in the place of each `*`. */
function withIndices(path: readonly string[], indices: readonly number[]): FieldPath {
  if (indices.length === 0) return path;
  const left = [...indices];
  return path.map((key) => (key === '*' ? (left.shift() ?? key) : key));
}

/** A text file of the tree, kept so that a place in it can be looked up when a finding needs it. */
export interface SourceText {
  file: string;
  text: string;
  /** Where the YAML begins and ends in the text. */
  yaml: readonly [start: number, end: number];
}

/** A problem at a place of a file that is no field. */
export const problemAt = (rule: string, position: Position, vi: string, en: string): FileProblem => ({
  rule,
  position,
  message: { vi, en },
});

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** A text whose fields and lines have been looked up, so that many places in it are found quickly. */
export interface OpenedSource {
  source: SourceText;
  contents: unknown;
  lineStarts: readonly number[];
}

/** Looks up the fields and lines of a text. Slow, so done only for files with findings, and once for each. */
export function openSource(source: SourceText): OpenedSource {
  const yaml = source.text.slice(...source.yaml);
  const { contents } = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  return { source, contents, lineStarts: lineStartsOf(source.text) };
}

/** The offset at which each line begins. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line and column of an offset, by bisection. */
export function positionIn(starts: readonly number[], offset: number): Position {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** A line of YAML that begins at the margin and is no field with a plain name. */
const unusualLine = /^(?![\w-]+:(?:[ \t]|$)|[ \t]|- |-$|#|$)/m;

/** A value that does not end on its line although it opens with a quote or a bracket: it may go on at the margin. */
const unclosedValue =
  /(?:^|[:-])[ \t]+(?:"(?!(?:[^"\\\n]|\\.)*"[ \t]*$)|'(?!(?:[^'\n]|'')*'[ \t]*$)|\[(?![^\]\n"']*\][ \t]*$)|\{(?![^}\n"']*\}[ \t]*$))/m;

/**
 * The place of a field that stands at the margin or in one there, of that one where it has no such field, or of the end where
 * the record has neither, by the lines alone, which is quick; undefined for other fields, and where the lines do not tell.
 */
export function locateByLines(
  { text, yaml: [start, end] }: SourceText,
  path: FieldPath,
): Position | undefined {
  const yaml = text.slice(start, end);
  const [key = '', inner] = path;
  if (!isPlainName(key) || unusualLine.test(yaml) || unclosedValue.test(yaml)) return undefined;
  const offset = new RegExp(`^${key}:`, 'm').exec(yaml)?.index;
  if (offset === undefined) return positionAt(text, end);
  if (inner === undefined) return positionAt(text, start + offset);
  if (path.length > 2 || !isPlainName(inner)) return undefined;
  const within = offsetWithin(yaml.slice(offset), inner);
  return within === undefined ? undefined : positionAt(text, start + offset + within);
}

const isPlainName = (key: string | number): key is string => typeof key === 'string' && /^[\w-]+$/.test(key);

/** A field that has nothing but fields below it, up to the next at the margin: the blanks before them, and their lines. */
const fieldsBelow = /^[\w-]+:[ \t]*\n( +)(?=[\w-]+:(?:\s|$))[^]*?(?=\n[^ \t\n]|$)/;

/** Where a field of the one at the beginning of some YAML stands, or the latter where it has none; undefined where that is unclear. */
function offsetWithin(yaml: string, key: string): number | undefined {
  const [fields, indent] = fieldsBelow.exec(yaml) ?? [];
  if (fields === undefined || indent === undefined) return undefined;
  const line = new RegExp(`\\n${indent}${key}:(?:[ \\t]|\\n|$)`).exec(fields);
  if (line) return line.index + 1 + indent.length;
  // A name that is written otherwise is no plain one.
  return new RegExp(`\\n${indent}[^ \\w-]`).test(fields) ? undefined : 0;
}

/**
 * The place of a field. A field that is not there is sought at its nearest parent; at the top that is the line
 * that closes the front matter, above which the field is to be added.
 */
export function locate({ source, contents, lineStarts }: OpenedSource, path: FieldPath): Position {
  const [start, end] = source.yaml;
  let node: unknown = contents;
  let found: number | undefined;
  for (const step of path) {
    const next: { at: Node | undefined; value: unknown } | undefined = child(node, step);
    if (!next) break;
    found = next.at?.range?.[0] ?? found;
    node = next.value;
  }
  return positionIn(lineStarts, found === undefined ? end : start + found);
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
