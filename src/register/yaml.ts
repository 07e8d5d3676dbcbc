import { FAILSAFE_SCHEMA, load, YAMLException, type EventType, type State } from 'js-yaml';
import type { z } from 'zod';
import type { Text } from '../domain/text.ts';
import { fieldName } from './field-name.ts';
import type { Fault } from './source.ts';

/** Anchors, aliases and tags: signs with which YAML would replace what was typed by something else. */
class ReservedSign extends Error {
  readonly line: number;
  constructor(line: number) {
    super();
    this.line = line;
  }
}

/**
 * Reads YAML with every scalar as it was typed; nothing becomes a number, a date, or false. Anchors and tags are
 * refused, so that no value is multiplied or dropped. @throws YAMLException, ReservedSign: see {@link yamlFault}
 */
export function loadYaml(yaml: string): unknown {
  const opened: number[] = [];
  const listener = (event: EventType, state: State) => {
    if (event === 'open') {
      opened.push(state.line);
      return;
    }
    const line = opened.pop() ?? 0;
    const { anchor, tag } = state as State & { anchor: string | null; tag: string | null };
    if (anchor !== null || (tag !== null && tag !== '?')) throw new ReservedSign(line);
  };
  return load(yaml, { schema: FAILSAFE_SCHEMA, listener });
}

/** What is wrong, on which line (from zero), and the next edit. */
interface Advice {
  line: number;
  column?: number;
  vi: string;
  en: string;
}

/** A field as messages name it; a line may belong to none. */
const nameOf = (schema: z.core.$ZodType | undefined, path: readonly string[]): Text =>
  path.length > 0 ? fieldName(schema, path) : { vi: 'trường này', en: 'this field' };

/**
 * What an error of {@link loadYaml} means to the person who typed the text; fields are named by the labels that the
 * schema gives them. @throws the error, if it is another
 */
export function yamlFault(yaml: string, error: unknown, schema?: z.core.$ZodType): Fault {
  const lines = yaml.split('\n');
  const nameAt: NameAt = (line, typed = lines[line] ?? '') =>
    nameOf(schema, pathAt(lines.with(line, typed), line));
  if (error instanceof ReservedSign) return faultOf('front-matter', adviceOn(lines, error.line, nameAt));
  if (!(error instanceof YAMLException)) throw error;
  const mark = error.mark as YAMLException['mark'] | undefined;
  const line = Math.min(mark?.line ?? 0, lines.length - 1);
  if (error.reason.includes('duplicated mapping key')) {
    const column = (mark?.column ?? 0) + 1;
    return faultOf('key-duplicate', { line, column, ...twice(nameAt(line)) });
  }
  if (error.reason.includes('single document')) return faultOf('front-matter', severalParts(lines));
  return faultOf('front-matter', adviceOn(lines, line, nameAt));
}

/** YAML takes a line of `---` or `...` for the end of one document and the beginning of another. */
const severalParts = (lines: readonly string[]): Advice => ({
  line: Math.max(
    0,
    lines.findLastIndex((line) => /^(---|\.\.\.)(\s|$)/.test(line)),
  ),
  vi: 'Dòng này ngăn tệp thành nhiều phần, mà ở đây chỉ được có một phần. Xóa mọi dòng chỉ có `---` hoặc `...`.',
  en: 'This line divides the file into parts, and there may be only one here. Delete every line of `---` or `...` alone.',
});

const faultOf = (rule: string, { line, column, vi, en }: Advice): Fault => ({
  rule,
  line: line + 1,
  column: column ?? 1,
  message: { vi, en },
});

/** A line taken apart: the name of its field, and what stands after the colon. */
function fieldOn(line: string): { key: string; value: string; column: number } | undefined {
  const match = /^(\s*(?:- +)*)([^\s:#"'-][^:]*?)\s*:(?:\s+(.*))?$/.exec(line);
  if (!match) return undefined;
  return { key: match[2] ?? '', value: (match[3] ?? '').trim(), column: (match[1] ?? '').length + 1 };
}

/** The name of the field on a line of the text, from zero; or of what is to be typed there instead. */
type NameAt = (line: number, typed?: string) => Text;

const indentOf = (typed: string): number => /^\s*(?:- +)*/.exec(typed)?.[0].length ?? 0;

/** The keys that lead to a line: its own, and those of the lines above under which it is indented. */
function pathAt(lines: readonly string[], line: number): string[] {
  const path: string[] = [];
  let depth = Infinity;
  for (let at = line; at >= 0 && depth > 0; at -= 1) {
    const typed = lines[at] ?? '';
    const [, key] = /^\s*(?:- +)*([^\s:：#"'-][^:：]*?)\s*[:：]/.exec(typed) ?? [];
    if (key === undefined || indentOf(typed) >= depth) continue;
    path.unshift(key);
    depth = indentOf(typed);
  }
  return path;
}

const twice = ({ vi, en }: Text): Text => ({
  vi: `Trường ${vi} được ghi hai lần, nên không biết giá trị nào đúng. Giữ một dòng và xóa dòng kia.`,
  en: `The field ${en} is written twice, so it is unclear which value holds. Keep one line and delete the other.`,
});

/** The advice on the line where reading stopped, or on the line before, where the cause often stands. */
function adviceOn(lines: readonly string[], stopped: number, nameAt: NameAt): Advice {
  const before = Math.max(0, stopped - 1);
  const here: [number, (typeof suspects)[number]][] = suspects.map((suspect) => [stopped, suspect]);
  const above: typeof here = [unspaced, noField].map((suspect) => [before, suspect]);
  for (const [line, suspect] of [...here, ...above]) {
    const advice = suspect(lines[line] ?? '', nameAt(line));
    if (advice) return { line, ...advice };
  }
  return unclosed(lines, stopped, nameAt) ?? { line: stopped, ...general(lines, stopped, nameAt) };
}

type Suspect = (typed: string, name: Text) => Omit<Advice, 'line'> | undefined;

const tab: Suspect = (typed, { vi, en }) => {
  if (!/^\s*\t/.test(typed)) return undefined;
  const mended = short(typed.replace(/^\s+/, (blank) => blank.replaceAll('\t', '  ')));
  return {
    column: typed.indexOf('\t') + 1,
    vi: `Dòng của ${vi} có phím Tab ở đầu, mà ở đây chỉ được dùng dấu cách. Thay mỗi phím Tab bằng hai dấu cách: \`${mended}\`.`,
    en: `The line of ${en} begins with a tab, and only spaces may stand here. Put two spaces in place of each tab: \`${mended}\`.`,
  };
};

/** The longest value that a message repeats. */
const longest = 80;

/** A line as a message repeats it, cut where it is long. */
const short = (line: string): string => (line.length > longest ? `${line.slice(0, longest)}…` : line);

/** A value in the quotes that leave it as it is. */
const quoted = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

const quoteAdvice = (typed: string, name: Text, vi: string, en: string) => {
  const { key, value, column } = fieldOn(typed) ?? { key: '', value: '', column: 1 };
  const mended = `\`${key}: ${value.length > longest ? '"…"' : quoted(value)}\``;
  return {
    column,
    vi: `Giá trị của ${name.vi} ${vi} nên phải đặt cả giá trị trong ngoặc: ${mended}.`,
    en: `The value of ${name.en} ${en}, so all of it must stand in quotes: ${mended}.`,
  };
};

const reserved = /^(?:[&*!%@`]|[|>?-]\s+\S|[|>][^\s+\d-]|\[.*\].*[^\]\s]$|\{.*\}.*[^}\s]$)/;

const reservedSign: Suspect = (typed, name) => {
  const sign = reserved.exec(fieldOn(typed)?.value ?? '')?.[0][0];
  return sign === undefined
    ? undefined
    : quoteAdvice(typed, name, `bắt đầu bằng dấu \`${sign}\``, `begins with \`${sign}\``);
};

const afterQuote: Suspect = (typed, name) =>
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#]/.test(fieldOn(typed)?.value ?? '')
    ? quoteAdvice(typed, name, 'có chữ nằm ngoài cặp ngoặc', 'has words outside its quotes')
    : undefined;

const innerColon: Suspect = (typed, name) =>
  /^[^"'[{].*?:(?:\s|$)/.test(fieldOn(typed)?.value ?? '')
    ? quoteAdvice(typed, name, 'có dấu hai chấm', 'has a colon')
    : undefined;

const unspaced: Suspect = (typed, { vi, en }) => {
  const mended = short(typed.trimStart().replace(/\s*[:：][ \u00a0\u3000]*/, ': '));
  if (/^\s*(?:- +)*[\w-]+\s*：/.test(typed)) {
    return {
      column: typed.indexOf('：') + 1,
      vi: `Dấu hai chấm của ${vi} là dấu “：” rộng, không phải “:”. Xóa và gõ lại, rồi một dấu cách: \`${mended}\`.`,
      en: `The colon of ${en} is the wide “：” and not “:”. Delete it, type a colon, and then a space: \`${mended}\`.`,
    };
  }
  const colon = /^\s*(?:- +)*[\w-]+:(?=[^ \t])/.exec(typed)?.[0].length;
  return colon === undefined
    ? undefined
    : {
        column: colon,
        vi: `Sau dấu hai chấm của ${vi} phải có một dấu cách thường. Sửa thành \`${mended}\`.`,
        en: `A plain space must follow the colon of ${en}. Make it \`${mended}\`.`,
      };
};

const noField: Suspect = (typed) =>
  /^[^\s#-][^:]*$/.test(typed)
    ? {
        vi: 'Dòng này không có dạng `tên-trường: giá trị`. Thêm dấu hai chấm sau tên trường; nếu là phần tiếp của dòng trên, nối vào dòng trên; nếu là nội dung, thêm một dòng `---` phía trên.',
        en: 'This line does not read `field: value`. Add the colon after the field’s name; if it goes on from the line above, join it to that line; if it is text, put a line of `---` above it.',
      }
    : undefined;

const suspects = [tab, reservedSign, afterQuote, innerColon, unspaced];

const openers: readonly [sign: RegExp, closed: RegExp, closer: string][] = [
  [/^"/, /^"(?:[^"\\]|\\.)*"/, '"'],
  [/^'/, /^'(?:[^']|'')*'/, "'"],
  [/^\[/, /\]/, ']'],
  [/^\{/, /\}/, '}'],
];

/** A quote or bracket that opens on a line and does not close there. */
function unclosed(lines: readonly string[], stopped: number, nameAt: NameAt): Advice | undefined {
  for (let line = stopped; line >= 0; line -= 1) {
    const field = fieldOn(lines[line] ?? '');
    const open = openers.find(
      ([sign, closed]) => field && sign.test(field.value) && !closed.test(field.value),
    );
    if (!field || !open) continue;
    const [, , closer] = open;
    const { vi, en } = nameAt(line);
    return {
      line,
      column: field.column,
      vi: `Giá trị của ${vi} mở bằng \`${field.value[0]}\` mà không đóng. Thêm \`${closer}\` vào cuối giá trị ở dòng này.`,
      en: `The value of ${en} opens with \`${field.value[0]}\` and never closes. Add \`${closer}\` at the end of the value on this line.`,
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
  return levels.reduce((best, level) => (Math.abs(level - typed) < Math.abs(best - typed) ? level : best), 0);
}

function general(lines: readonly string[], line: number, nameAt: NameAt): Omit<Advice, 'line'> {
  const typed = lines[line] ?? '';
  const rest = typed.trimStart();
  const mended = `${' '.repeat(fittingIndent(lines, line))}${rest}`;
  if (!/^\s+\S/.test(typed) || !fieldOn(typed) || mended === typed) return unreadable(typed);
  const { vi, en } = nameAt(line, mended);
  return {
    vi: `Dấu cách ở đầu dòng của ${vi} không khớp với các dòng trên: trường cùng cấp phải thẳng hàng, chỉ dòng con mới thụt vào hai dấu cách. Sửa thành \`${short(mended)}\`.`,
    en: `The spaces before ${en} do not fit the lines above: fields beside each other begin level, and only what belongs to a field is indented, by two spaces. Make it \`${short(mended)}\`.`,
  };
}

const unreadable = (typed: string): Omit<Advice, 'line'> =>
  /^\s+\S/.test(typed)
    ? {
        vi: 'Dấu cách ở đầu dòng này không khớp với các dòng trên. Trường cùng cấp phải thẳng hàng với nhau; chỉ dòng con mới thụt vào hai dấu cách.',
        en: 'The spaces before this line do not fit the lines above. Fields beside each other begin level; only what belongs to a field is indented, by two spaces.',
      }
    : {
        vi: 'Dòng này không đọc được: kiểm tra dấu cách ở đầu dòng (thẳng hàng với các trường cùng cấp), dấu hai chấm, và ngoặc kép đủ đôi. Sửa cho giống một bản ghi cùng loại đã có.',
        en: 'This line cannot be read: look at the spaces before it (level with the fields beside it), the colon, and quotes in pairs. Make it like an existing record of its type.',
      };
