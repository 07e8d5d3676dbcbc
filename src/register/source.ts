import { isUtf8 } from 'node:buffer';
import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Text } from '../domain/text.ts';

/** A place in a file, one-based in both directions. */
export interface Position {
  line: number;
  column: number;
}

/** Where in the front matter: keys and list indexes from the outside in. */
export type FieldPath = readonly (string | number)[];

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

/** What a Markdown file holds. */
export interface Parsed {
  data: Record<string, unknown>;
  body: string;
}

const fault = (rule: string, position: Position, vi: string, en: string): Fault => ({
  rule,
  ...position,
  message: { vi, en },
});

const top: Position = { line: 1, column: 1 };

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** Every scalar as it was typed; nothing becomes a number, a date, or false. */
const loadYaml = (yaml: string): unknown => load(yaml, { schema: FAILSAFE_SCHEMA });

const lookAlikes = /[\u00d0\u0189\u00f0\u0256]/;
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/;

/** The bytes as text in NFC with `\n` line ends, or the fault that keeps them from being text. */
export function decode(bytes: Buffer): string | Fault {
  if (bytes.length === 0 || bytes.every((byte) => byte <= 0x20)) {
    return fault(
      'file-empty',
      top,
      'Tệp trống, không có bản ghi nào. Điền nội dung theo mẫu của loại bản ghi này, hoặc xóa tệp.',
      'The file is empty and holds no record. Fill it in after the pattern of its type, or delete it.',
    );
  }
  if (!isUtf8(bytes)) {
    return fault(
      'file-encoding',
      firstBadByte(bytes),
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã UTF-8.',
      'The file is not saved as UTF-8, so Vietnamese letters would be spoilt. Open it and save it as UTF-8.',
    );
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
  const alike = lookAlikes.exec(text);
  if (alike) {
    return fault(
      'text-letters',
      positionAt(text, alike.index),
      `Chữ “${alike[0]}” ở đây không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ đ hoặc Đ.`,
      `The letter “${alike[0]}” here is not the Vietnamese đ, so searches would miss it. Delete it and type đ or Đ.`,
    );
  }
  const hidden = invisible.exec(text);
  if (hidden) {
    const code = `U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return fault(
      'text-letters',
      positionAt(text, hidden.index),
      `Ở đây có một ký tự không nhìn thấy (${code}), thường do sao chép từ nơi khác. Xóa và gõ lại đoạn này.`,
      `An invisible character (${code}) stands here, mostly from copying. Delete this stretch and type it again.`,
    );
  }
  return text;
}

function firstBadByte(bytes: Buffer): Position {
  const lines = bytes.toString('latin1').split('\n');
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  return { line: bad + 1, column: 1 };
}

const fence = /^---[ \t]*\n/;
const closing = /^---.*$/m;

/** Splits a Markdown file into front matter and body, executing nothing. */
export function parseMarkdown(file: string, text: string): { source: SourceText; parsed: Parsed | Fault } {
  const opening = fence.exec(text);
  const start = opening?.[0].length ?? 0;
  const close = opening ? closing.exec(text.slice(start)) : null;
  const end = close ? start + close.index : text.length;
  const source: SourceText = { file, text, yaml: [start, end] };
  if (!opening) return { source, parsed: noOpening(text) };
  if (!close || close[0].trimEnd() !== '---') {
    return {
      source,
      parsed: fault(
        'front-matter',
        close ? positionAt(text, end) : top,
        'Phần đầu tệp mở bằng `---` nhưng không được đóng. Thêm một dòng chỉ có `---` sau dòng cuối của phần này.',
        'The front matter opens with `---` and never closes. Add a line of `---` alone after its last line.',
      ),
    };
  }
  try {
    const { data, content } = matter(
      `---\n${text.slice(start, end)}---\n${text.slice(end + close[0].length)}`,
      {
        language: 'yaml',
        engines: { yaml: (yaml: string) => asMap(loadYaml(yaml)) },
      },
    );
    return { source, parsed: { data, body: content.trim() } };
  } catch (error) {
    return { source, parsed: yamlFault(source, error) };
  }
}

class NotAMap extends Error {}

function asMap(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new NotAMap();
  return value as Record<string, unknown>;
}

function noOpening(text: string): Fault {
  const language = /^---([a-z]+)/i.exec(text)?.[1];
  if (language) {
    return fault(
      'front-matter',
      top,
      `Phần đầu tệp ghi là “${language}”, nhưng chỉ YAML được chấp nhận và không mã nào được chạy. Đổi dòng đầu thành \`---\`.`,
      `The front matter says “${language}”, but only YAML is accepted and no code is run. Make the first line \`---\`.`,
    );
  }
  return fault(
    'front-matter',
    top,
    'Tệp phải bắt đầu bằng một dòng `---`, tiếp theo là các trường của bản ghi, rồi một dòng `---`. Thêm phần này vào đầu tệp.',
    'The file must begin with a line of `---`, then the fields of the record, then a line of `---`. Add that at the top.',
  );
}

/** Parses a file that is YAML from end to end. */
export function parseYaml(file: string, text: string): { source: SourceText; parsed: Parsed | Fault } {
  const source: SourceText = { file, text, yaml: [0, text.length] };
  try {
    return { source, parsed: { data: asMap(loadYaml(text)), body: '' } };
  } catch (error) {
    return { source, parsed: yamlFault(source, error) };
  }
}

function yamlFault(source: SourceText, error: unknown): Fault {
  if (!(error instanceof YAMLException)) {
    return fault(
      'front-matter',
      positionAt(source.text, source.yaml[0]),
      'Các dòng ở đây không phải là trường của bản ghi. Mỗi dòng phải có dạng `tên-trường: giá trị`.',
      'The lines here are no fields of a record. Each line must read `field: value`.',
    );
  }
  const { line } = positionAt(source.text, source.yaml[0]);
  const mark = error.mark as { line: number; column: number } | undefined;
  const position = { line: line + (mark?.line ?? 0), column: (mark?.column ?? 0) + 1 };
  const typed = source.text.split('\n')[position.line - 1]?.trim() ?? '';
  const [vi, en] = yamlAdvice(error.reason, typed);
  const rule = error.reason.includes('duplicated mapping key') ? 'key-duplicate' : 'front-matter';
  return fault(rule, position, vi, en);
}

function yamlAdvice(reason: string, typed: string): [vi: string, en: string] {
  if (reason.includes('duplicated mapping key')) {
    const key = typed.split(':')[0] ?? typed;
    return [
      `Trường \`${key}\` được ghi hai lần, nên không biết giá trị nào đúng. Giữ một dòng và xóa dòng kia.`,
      `The field \`${key}\` is written twice, so it is unclear which value holds. Keep one line and delete the other.`,
    ];
  }
  if (typed.includes('\t')) {
    return [
      'Dòng này có phím Tab, mà phần đầu tệp chỉ nhận dấu cách. Thay mỗi phím Tab bằng hai dấu cách.',
      'This line has a tab, and the front matter takes spaces only. Put two spaces in place of each tab.',
    ];
  }
  if (/^[^:]+:\s.*:\s/.test(typed)) {
    const [key = '', ...rest] = typed.split(/:\s+/);
    return [
      `Giá trị của \`${key}\` có dấu hai chấm nên phải đặt trong ngoặc kép: \`${key}: "${rest.join(': ').replaceAll('"', '')}"\`.`,
      `The value of \`${key}\` has a colon, so it must stand in quotes: \`${key}: "${rest.join(': ').replaceAll('"', '')}"\`.`,
    ];
  }
  if (/^[^:]+:\S/.test(typed) && !/^\S+:\/\//.test(typed)) {
    return [
      'Sau dấu hai chấm của tên trường phải có một dấu cách. Thêm dấu cách ấy vào dòng này.',
      'A space must follow the colon after the field’s name. Add it on this line.',
    ];
  }
  return [
    'Dòng này không đọc được: kiểm tra dấu cách ở đầu dòng (thẳng hàng với các trường cùng cấp), dấu hai chấm, và ngoặc kép đủ đôi. Sửa cho giống một bản ghi cùng loại đã có.',
    'This line cannot be read: look at the spaces before it (level with the fields beside it), the colon, and quotes in pairs. Make it like an existing record of its type.',
  ];
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
