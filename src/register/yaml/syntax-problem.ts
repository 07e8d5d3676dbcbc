import { YAMLException } from 'js-yaml';
import type { z } from 'zod';
import type { Text } from '../../domain/text.ts';
import { fieldName } from '../messages/field-name.ts';
import { BeyondLimit, limitProblem } from '../limits.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { problemAt } from '../reading/source-text.ts';
import { fieldOn, noField, short, suspects, unspaced, type LineProblem, type Suspect } from './suspects.ts';
import { ReservedSign } from './load.ts';

/** A field as messages name it; a line may belong to none. */
const nameOf = (schema: z.core.$ZodType | undefined, path: readonly string[]): Text =>
  path.length > 0 ? fieldName(schema, path) : { vi: 'trường này', en: 'this field' };

/**
 * What an error of `loadYaml` means to the person who typed the text; fields are named by the labels that the
 * schema gives them. @throws the error, if it is another
 */
export function yamlProblem(yaml: string, error: unknown, schema?: z.core.$ZodType): FileProblem {
  const lines = yaml.split('\n');
  const nameAt: NameAt = (line, typed = lines[line] ?? '') =>
    nameOf(schema, pathAt(lines.with(line, typed), line));
  if (error instanceof ReservedSign) return problemOf('front-matter', problemOn(lines, error.line, nameAt));
  if (error instanceof BeyondLimit) return limitProblem(error);
  if (!(error instanceof YAMLException)) throw error;
  const mark = error.mark as YAMLException['mark'] | undefined;
  const line = Math.min(mark?.line ?? 0, lines.length - 1);
  if (error.reason.includes('duplicated mapping key')) {
    const column = (mark?.column ?? 0) + 1;
    return problemOf('key-duplicate', { line, column, ...twice(nameAt(line)) });
  }
  if (error.reason.includes('single document')) return problemOf('front-matter', severalParts(lines));
  return problemOf('front-matter', problemOn(lines, line, nameAt));
}

/** YAML takes a line of `---` or `...` for the end of one document and the beginning of another. */
const severalParts = (lines: readonly string[]): LineProblem => ({
  line: Math.max(
    0,
    lines.findLastIndex((line) => /^(---|\.\.\.)(\s|$)/.test(line)),
  ),
  vi: 'Dòng này ngăn tệp thành nhiều phần, mà ở đây chỉ được có một phần. Xóa mọi dòng chỉ có `---` hoặc `...`.',
  en: 'This line divides the file into parts, and there may be only one here. Delete every line of `---` or `...` alone.',
});

const problemOf = (rule: string, { line, column, vi, en }: LineProblem): FileProblem =>
  problemAt(rule, { line: line + 1, column: column ?? 1 }, vi, en);

/** The name of the field on a line of the text, from zero; or of what is to be typed there instead. */
type NameAt = (line: number, typed?: string) => Text;

const indentOf = (typed: string): number => /^\s*(?:- +)*/.exec(typed)?.[0].length ?? 0;

/** The keys that lead to a line: its own, and those of the lines above under which it is indented. */
function pathAt(lines: readonly string[], line: number): string[] {
  const path: string[] = [];
  let depth = Infinity;
  for (let at = line; at >= 0 && depth > 0; at -= 1) {
    const typed = lines[at] ?? '';
    const [, key] = /^\s*(?:- +)*([^\s:：#"'-][^:：]*)[:：]/.exec(typed) ?? [];
    if (key === undefined || indentOf(typed) >= depth) continue;
    path.unshift(key.trimEnd());
    depth = indentOf(typed);
  }
  return path;
}

const twice = ({ vi, en }: Text): Text => ({
  vi: `Trường ${vi} được ghi hai lần, nên không biết giá trị nào đúng. Giữ một dòng và xóa dòng kia.`,
  en: `The field ${en} is written twice, so it is unclear which value is right. Keep one line and delete the other.`,
});

/** What is wrong with the line where reading stopped, or on the line before, where the cause often stands. */
function problemOn(lines: readonly string[], stopped: number, nameAt: NameAt): LineProblem {
  const before = Math.max(0, stopped - 1);
  const here: [number, Suspect][] = suspects.map((suspect) => [stopped, suspect]);
  const above: typeof here = [unspaced, noField].map((suspect) => [before, suspect]);
  for (const [line, suspect] of [...here, ...above]) {
    const found = suspect(lines[line] ?? '', nameAt(line));
    if (found) return { line, ...found };
  }
  return unclosed(lines, stopped, nameAt) ?? { line: stopped, ...general(lines, stopped, nameAt) };
}

const openers: readonly [sign: RegExp, closed: RegExp, closer: string][] = [
  [/^"/, /^"(?:[^"\\]|\\.)*"/, '"'],
  [/^'/, /^'(?:[^']|'')*'/, "'"],
  [/^\[/, /\]/, ']'],
  [/^\{/, /\}/, '}'],
];

/** What is left of a value in brackets once a comment is taken from it. */
const withoutComment = (value: string): string => (/^[[{]/.test(value) ? value.replace(/\s#.*$/, '') : value);

/** A list in brackets with quotes around every item that has a `#`. */
const withQuotedItems = (list: string): string => {
  const items = list
    .replace(/^\[/, '')
    .replace(/\]\s*$/, '')
    .split(',');
  return `[${items.map((item) => (item.includes('#') ? `"${item.trim()}"` : item.trim())).join(', ')}]`;
};

/** A quote or bracket that opens on a line and does not close there. */
function unclosed(lines: readonly string[], stopped: number, nameAt: NameAt): LineProblem | undefined {
  for (let line = stopped; line >= 0; line -= 1) {
    const field = fieldOn(lines[line] ?? '');
    const open = openers.find(
      ([sign, closed]) => field && sign.test(field.value) && !closed.test(withoutComment(field.value)),
    );
    if (!field || !open) continue;
    const [, , closer] = open;
    const { vi, en } = nameAt(line);
    if (/^\[.*\s#/.test(field.value)) {
      const corrected = `\`${short(`${field.key}: ${withQuotedItems(field.value)}`)}\``;
      return {
        line,
        column: field.column,
        vi: `Giá trị của ${vi} có dấu \`#\` sau dấu cách, nên từ đó trở đi sẽ bị bỏ. Đặt mục có dấu ấy trong ngoặc kép: ${corrected}.`,
        en: `The value of ${en} has a \`#\` after a space, so everything from there on would be dropped. Put the item that has it in quotes: ${corrected}.`,
      };
    }
    return {
      line,
      column: field.column,
      vi: `Giá trị của ${vi} mở bằng \`${field.value[0]}\` mà không đóng. Thêm \`${closer}\` vào cuối giá trị ở dòng này.`,
      en: `The value of ${en} opens with \`${field.value[0]}\` but is never closed. Add \`${closer}\` at the end of the value on this line.`,
    };
  }
  return undefined;
}

/** The spaces before a line that fit the lines above it and are nearest to those that it has. */
function fittingIndent(lines: readonly string[], line: number): number {
  const above = lines.slice(0, line).filter((typed) => /^\s*[^\s#]/.test(typed));
  const last = above.at(-1) ?? '';
  const levels = [...above.map((typed) => /^ */.exec(typed)?.[0].length ?? 0)];
  if (/:\s*$/.test(last)) levels.push(indentOf(last) + 2);
  const typed = indentOf(lines[line] ?? '');
  // A field that has its name at a level already belongs to another.
  const rest = (lines[line] ?? '').trimStart().replace(/:.*/, ':');
  const free = levels.filter((level) => !above.some((one) => one.startsWith(`${' '.repeat(level)}${rest}`)));
  return free.reduce(
    (best, level) => (Math.abs(level - typed) < Math.abs(best - typed) ? level : best),
    free[0] ?? 0,
  );
}

function general(lines: readonly string[], line: number, nameAt: NameAt): Omit<LineProblem, 'line'> {
  const typed = lines[line] ?? '';
  const rest = typed.trimStart();
  const corrected = `${' '.repeat(fittingIndent(lines, line))}${rest}`;
  if (!/^\s+\S/.test(typed) || !fieldOn(typed) || corrected === typed) return unreadable(typed);
  const { vi, en } = nameAt(line, corrected);
  return {
    vi: `Dấu cách ở đầu dòng của ${vi} không khớp với các dòng trên: trường cùng cấp phải thẳng hàng, chỉ dòng con mới thụt vào hai dấu cách. Sửa thành \`${short(corrected)}\`.`,
    en: `The spaces before ${en} do not match the lines above: fields at the same level are aligned, and only what belongs to a field is indented, by two spaces. Change it to \`${short(corrected)}\`.`,
  };
}

const unreadable = (typed: string): Omit<LineProblem, 'line'> =>
  /^\s+\S/.test(typed)
    ? {
        vi: 'Dấu cách ở đầu dòng này không khớp với các dòng trên. Trường cùng cấp phải thẳng hàng với nhau; chỉ dòng con mới thụt vào hai dấu cách.',
        en: 'The spaces before this line do not match the lines above. Fields at the same level are aligned; only what belongs to a field is indented, by two spaces.',
      }
    : {
        vi: 'Dòng này không đọc được: kiểm tra dấu cách ở đầu dòng (thẳng hàng với các trường cùng cấp), dấu hai chấm, và ngoặc kép đủ đôi. Sửa cho giống một bản ghi cùng loại đã có.',
        en: 'This line cannot be read: check the spaces before it (aligned with the fields at the same level), the colon, and that quotes come in pairs. Follow an existing record of its type.',
      };
