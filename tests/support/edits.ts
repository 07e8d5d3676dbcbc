import type { Finding } from '../../src/domain/finding.ts';
import { blank } from '../../src/domain/fields/field.ts';
import type { Language } from '../../src/domain/text.ts';

/**
 * What a message proposes, taken from its words in backticks as somebody takes it who knows nothing else: a line as it is
 * to be, the pattern of a line with blanks, the name of a field, a sign at the end of the line, or a new name or place.
 */
export type Edit =
  | { does: 'set' | 'pattern'; line: string; isBelow: boolean; beside?: string[] }
  | { does: 'name' | 'append' | 'rename' | 'rename-folder'; to: string };

/** The words before an edit that is no line, in either language. */
const verbs: readonly [
  does: 'name' | 'append' | 'rename' | 'rename-folder',
  words: RegExp,
  quoted: RegExp,
][] = [
  ['rename-folder', /(?:Đổi tên thư mục thành|Rename the folder to) $/, /./],
  [
    'rename',
    /(?:Đổi tên(?: tệp)? thành|đổi tên tệp thành|Chuyển tệp thành|Rename it to|rename the file to|Move the file to) $/,
    /./,
  ],
  ['rename', /(?:chuyển tệp vào|move the file to) $/, /\/$/],
  ['name', /(?:sửa tên trường ở dòng này thành|change the name on this line to) $/, /:$/],
  ['append', /(?:Thêm|Add) $/, /^["'\]}]$/],
];

/** The words after which a line belongs to the one that the finding points at. */
const below = /thụt vào dưới dòng này|indented, below this line/;

/** The words after which all lines but the first go below it, beside it. */
const beside = /thụt vào như dòng này|indented as this line is/;

/** The words after which the lines are those of another file. */
const elsewhere = /(?:bản ghi có|ba dòng|a record with|three lines|with) $/;

/** Every edit that the message of a finding proposes; the parts of a group of lines (`reply:` with …) are none by themselves. */
export function editsIn({ message }: Pick<Finding, 'message'>, language: Language): Edit[] {
  const text = message[language];
  const edits: Edit[] = [];
  for (const { 1: quoted = '', index } of text.matchAll(/`([^`]+)`/g)) {
    const before = text.slice(0, index);
    const verb = verbs.find(([, words, what]) => words.test(before) && what.test(quoted));
    if (verb) edits.push({ does: verb[0], to: quoted });
    else if (/^[a-zA-Z]+:$/.test(quoted) || (elsewhere.test(before) && /: /.test(quoted))) break;
    else if (/^ *(?:- )?[a-zA-Z]+: \S|^- \S/.test(quoted) && !before.endsWith('(')) {
      const first = edits.at(-1);
      if (first?.does === 'set' && beside.test(text)) first.beside = [...(first.beside ?? []), quoted];
      else
        edits.push({
          does: quoted.includes(blank) ? 'pattern' : 'set',
          line: quoted,
          isBelow: below.test(text),
        });
    }
  }
  return edits;
}

const keyOf = (line: string): string => /^\s*(?:- +)*([^\s:-][^:]*?)\s*[:：]/.exec(line)?.[1] ?? '';
const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? '';

/** A file with the line that a finding points at changed as a message proposes. */
export function withEdit(
  text: string,
  at: number,
  edit: Exclude<Edit, { does: 'rename' | 'rename-folder' }>,
): string {
  const lines = text.split(/\r\n|\r|\n/);
  const typed = lines[at - 1] ?? '';
  if (edit.does === 'append') return lines.with(at - 1, `${typed}${edit.to}`).join('\n');
  if (edit.does === 'name') return lines.with(at - 1, typed.replace(/[^\s:-][^:]*:/, edit.to)).join('\n');
  return 'line' in edit ? withLine(lines, at, edit).join('\n') : text;
}

/**
 * Lines with one as it is proposed: in place of the line that the finding points at, or of the first that bears its name;
 * where there is none, below the line pointed at if the message says so, and else above the closing `---`. Lines that go
 * with it follow it.
 */
function withLine(
  lines: readonly string[],
  at: number,
  { line, isBelow, beside: others = [] }: { line: string; isBelow: boolean; beside?: string[] },
): string[] {
  const typed = lines[at - 1] ?? '';
  const close = lines.findIndex((one, index) => index > 0 && one.startsWith('---'));
  if (line.startsWith('- ') && keyOf(line) === '') return lines.with(at - 1, `${indentOf(typed)}${line}`);
  if (isBelow) return lines.toSpliced(at, 0, `${indentOf(typed)}  ${line}`);
  if (others.length > 0)
    return lines.toSpliced(at - 1, 1, ...[line, ...others].map((one) => `${indentOf(typed)}${one}`));
  const isField = /^\s*(?:- +)*[a-zA-Z]+:(?:\s|$)|^---/.test(typed);
  const isHere = keyOf(typed) === keyOf(line) || line.startsWith(' ') || !isField;
  const named = lines.findIndex((one, index) => index < close && keyOf(one) === keyOf(line));
  const place = isHere ? at - 1 : named;
  return place < 0 ? lines.toSpliced(close, 0, line) : replaced(lines, place, line);
}

/** Lines with one of them replaced, and what belongs to it taken away. */
function replaced(lines: readonly string[], at: number, line: string): string[] {
  const typed = lines[at] ?? '';
  const isVerbatim = line.startsWith(' ');
  const isDeeper = (one: string) => one.trim() !== '' && indentOf(one).length > indentOf(typed).length;
  const owned = isVerbatim ? 0 : lines.slice(at + 1).findIndex((one) => !isDeeper(one));
  const indent = isVerbatim ? '' : (/^ *(?:- (?=[a-zA-Z]+:))?/.exec(typed)?.[0] ?? '');
  return lines.toSpliced(at, 1 + Math.max(0, owned), `${indent}${line}`);
}
