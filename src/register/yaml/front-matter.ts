import matter from 'gray-matter';
import type { z } from 'zod';
import { top } from '../../domain/location.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { problemAt, positionAt, type SourceText } from '../reading/source-text.ts';
import { yamlProblem } from './syntax-problem.ts';
import { loadYaml } from './load.ts';

/** What a file holds: its fields, and the Markdown after them. */
export interface Parsed {
  data: Record<string, unknown>;
  body: string;
}

/** A file with what it holds, or the problem that keeps it from being read. */
export interface Reading {
  source: SourceText;
  parsed: Parsed | FileProblem;
}

const opening = /^---[ \t]*\n/;
const closing = /^---.*$/m;

/** Splits a Markdown file into front matter and body, executing nothing. Problems name fields by the labels of `schema`. */
export function parseMarkdown(file: string, text: string, schema?: z.core.$ZodType): Reading {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { source: { file, text, yaml: [0, 0] }, parsed: unopened(text) };
  const close = closing.exec(text.slice(start));
  const end = close ? start + close.index : text.length;
  const source: SourceText = { file, text, yaml: [start, end] };
  if (close?.[0].trimEnd() !== '---') return { source, parsed: unclosed(source, close?.[0]) };
  try {
    const yaml = text.slice(start, end);
    // The body stays out of it, since gray-matter copies and hashes all that it is given, and so do blank lines, over
    // which it looks for comments in time that grows with their square.
    const { data } = matter(`---\n${yaml.replaceAll(/\n\s*\n/g, '\n')}---\n`, {
      language: 'yaml',
      engines: { yaml: () => asMap(loadYaml(yaml)) },
    });
    return { source, parsed: { data, body: bodyOf(source) } };
  } catch (error) {
    return { source, parsed: problemOf(source, error, schema) };
  }
}

/** The Markdown below the line that closes the front matter. */
export function bodyOf({ text, yaml: [, end] }: SourceText): string {
  const line = text.indexOf('\n', end);
  return line === -1 ? '' : text.slice(line).trim();
}

/** Parses a file that is YAML from end to end. */
export function parseYaml(file: string, text: string): Reading {
  const source: SourceText = { file, text, yaml: [0, text.length] };
  try {
    return { source, parsed: { data: asMap(loadYaml(text)), body: '' } };
  } catch (error) {
    return { source, parsed: problemOf(source, error) };
  }
}

class NotAMap extends Error {}

function asMap(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new NotAMap();
  return value as Record<string, unknown>;
}

function problemOf(
  { text, yaml: [start, end] }: SourceText,
  error: unknown,
  schema?: z.core.$ZodType,
): FileProblem {
  const first = positionAt(text, start);
  if (error instanceof NotAMap) {
    return problemAt(
      'front-matter',
      first,
      'Các dòng ở đây không phải là trường của bản ghi. Mỗi dòng phải có dạng `tên-trường: giá trị`.',
      'The lines here are not fields of a record. Each line must read `field: value`.',
    );
  }
  const found = yamlProblem(text.slice(start, end), error, schema);
  const { line, column } = found.position ?? top;
  return { ...found, position: { line: line + first.line - 1, column } };
}

function unopened(text: string): FileProblem {
  const language = /^---[ \t]*([a-z]+)/i.exec(text)?.[1];
  if (language) {
    return problemAt(
      'front-matter',
      top,
      `Dòng đầu của tệp có chữ “${language}” sau \`---\`, mà ở đây không được có gì thêm. Đổi dòng đầu thành \`---\`.`,
      `The first line of the file says “${language}” after \`---\`, and nothing may follow there. Make the first line \`---\`.`,
    );
  }
  if (/^\s+---\s/.test(text)) {
    return problemAt(
      'front-matter',
      top,
      'Trước dòng `---` đầu tiên có dòng trống hoặc dấu cách. Xóa đi, để `---` là ba ký tự đầu tiên của tệp.',
      'There are blank lines or spaces before the first `---`. Delete them, so that the file begins with `---`.',
    );
  }
  return problemAt(
    'front-matter',
    top,
    'Tệp phải bắt đầu bằng một dòng `---`, tiếp theo là các trường của bản ghi, rồi một dòng `---`. Thêm phần này vào đầu tệp.',
    'The file must begin with a line of `---`, then the fields of the record, then a line of `---`. Add that at the top.',
  );
}

function unclosed({ text, yaml: [, end] }: SourceText, typed: string | undefined): FileProblem {
  if (typed) {
    return problemAt(
      'front-matter',
      positionAt(text, end),
      'Dòng này đóng phần đầu tệp nhưng có thêm ký tự sau `---`. Sửa thành một dòng chỉ có `---`.',
      'This line closes the front matter but contains more than `---`. Change it to a line of `---` alone.',
    );
  }
  return problemAt(
    'front-matter',
    top,
    'Phần đầu tệp mở bằng `---` nhưng không được đóng. Thêm một dòng chỉ có `---` sau dòng cuối của phần này.',
    'The front matter opens with `---` but is never closed. Add a line of `---` alone after its last line.',
  );
}
