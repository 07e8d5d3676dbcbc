import type { Text } from '../../domain/text.ts';

/** What is wrong with a line, counted from zero, and the next edit. */
export interface LineProblem {
  line: number;
  column?: number;
  vi: string;
  en: string;
}

/** A line taken apart: the name of its field, and what stands after the colon. */
export function fieldOn(line: string): { key: string; value: string; column: number } | undefined {
  const match = /^(\s*(?:- +)*)([^\s:#"'-][^:]*):(?:(?=\s)(.*))?$/.exec(line);
  if (!match) return undefined;
  return {
    key: (match[2] ?? '').trimEnd(),
    value: (match[3] ?? '').trim(),
    column: (match[1] ?? '').length + 1,
  };
}

/** What is wrong with a line by itself, if it is what the suspect looks for. */
export type Suspect = (typed: string, name: Text) => Omit<LineProblem, 'line'> | undefined;

const tab: Suspect = (typed, { vi, en }) => {
  if (!/^\s*\t/.test(typed)) return undefined;
  const corrected = short(typed.replace(/^\s+/, (blank) => blank.replaceAll('\t', '  ')));
  return {
    column: typed.indexOf('\t') + 1,
    vi: `Dòng của ${vi} có phím Tab ở đầu, mà ở đây chỉ được dùng dấu cách. Thay mỗi phím Tab bằng hai dấu cách: \`${corrected}\`.`,
    en: `The line of ${en} begins with a tab, but only spaces are allowed here. Replace each tab with two spaces: \`${corrected}\`.`,
  };
};

/** The longest value that a message repeats. */
const longest = 80;

/** A line as a message repeats it, cut where it is long. */
export const short = (line: string): string => (line.length > longest ? `${line.slice(0, longest)}…` : line);

/** A value in the quotes that leave it as it is. */
const quoted = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

/** A value that nothing takes for anything else where it stands without quotes. */
const isPlain = (value: string): boolean =>
  /^[\p{L}\d+(]/u.test(value) && !/:(?:\s|$)|\s#|\n/.test(value) && value === value.trim();

/** A value as it is to be typed after the colon of its field, in quotes where it needs them. */
export const typedValue = (value: string): string => (isPlain(value) ? value : quoted(value));

const inQuotes = (typed: string, name: Text, vi: string, en: string) => {
  const { key, value, column } = fieldOn(typed) ?? { key: '', value: '', column: 1 };
  const corrected = `\`${key}: ${value.length > longest ? '"…"' : quoted(value)}\``;
  return {
    column,
    vi: `Giá trị của ${name.vi} ${vi} nên phải đặt cả giá trị trong ngoặc: ${corrected}.`,
    en: `The value of ${name.en} ${en}, so the whole value must be in quotes: ${corrected}.`,
  };
};

const reserved = /^(?:[&*!%@`]|[|>?-]\s+\S|[|>][^\s+\d-])/;

/** Whether a bracket opens a value and closes before its end. */
const closesEarly = (value: string): boolean =>
  (value.startsWith('[') && value.includes(']') && !value.endsWith(']')) ||
  (value.startsWith('{') && value.includes('}') && !value.endsWith('}'));

const reservedSign: Suspect = (typed, name) => {
  const value = fieldOn(typed)?.value ?? '';
  const sign = reserved.test(value) || closesEarly(value) ? value[0] : undefined;
  return sign === undefined
    ? undefined
    : inQuotes(typed, name, `bắt đầu bằng dấu \`${sign}\``, `begins with \`${sign}\``);
};

const afterQuote: Suspect = (typed, name) =>
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#]/.test(fieldOn(typed)?.value ?? '')
    ? inQuotes(typed, name, 'có chữ nằm ngoài cặp ngoặc', 'has words outside its quotes')
    : undefined;

/** What may follow a `\` in double quotes. */
const escapes = /\\(?:[\s0abtnvfre"/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g;

const strayEscape: Suspect = (typed, { vi, en }) => {
  const { key, value, column } = fieldOn(typed) ?? { key: '', value: '', column: 1 };
  if (!/^"(?:[^"\\]|\\.)*"$/.test(value) || !value.replaceAll(escapes, '').includes('\\')) return undefined;
  const line = short(`${key}: '${value.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "''")}'`);
  return {
    column,
    vi: `Giá trị của ${vi} có dấu \`\\\` trong ngoặc kép, mà trong ngoặc kép dấu ấy làm đổi chữ đứng sau. Thay ngoặc kép bằng ngoặc đơn: \`${line}\`.`,
    en: `The value of ${en} has a \`\\\` in double quotes, where it changes the letter after it. Use single quotes instead: \`${line}\`.`,
  };
};

const innerColon: Suspect = (typed, name) =>
  /^[^"'[{].*?:(?:\s|$)/.test(fieldOn(typed)?.value ?? '')
    ? inQuotes(typed, name, 'có dấu hai chấm', 'has a colon')
    : undefined;

/** A line whose first colon is a plain one with a space after it, and none before. */
function withPlainColon(line: string): string {
  const colon = line.search(/[:：]/);
  if (colon === -1) return line;
  return `${line.slice(0, colon).trimEnd()}: ${line.slice(colon + 1).replace(/^[ \u00a0\u3000]+/, '')}`;
}

/** A colon that no plain space follows. */
export const unspaced: Suspect = (typed, { vi, en }) => {
  const corrected = short(withPlainColon(typed.trimStart()));
  if (/^\s*(?:- +)*[\w-]+\s*：/.test(typed)) {
    return {
      column: typed.indexOf('：') + 1,
      vi: `Dấu hai chấm của ${vi} là dấu “：” rộng, không phải “:”. Xóa và gõ lại, rồi một dấu cách: \`${corrected}\`.`,
      en: `The colon after ${en} is the full-width “：”, not “:”. Delete it, type a colon, and then a space: \`${corrected}\`.`,
    };
  }
  const colon = /^\s*(?:- +)*[\w-]+:(?=[^ \t])/.exec(typed)?.[0].length;
  return colon === undefined
    ? undefined
    : {
        column: colon,
        vi: `Sau dấu hai chấm của ${vi} phải có một dấu cách thường. Sửa thành \`${corrected}\`.`,
        en: `A plain space must follow the colon after ${en}. Change it to \`${corrected}\`.`,
      };
};

/** A line that is no field and no list. */
export const noField: Suspect = (typed) =>
  /^[^\s#-][^:]*$/.test(typed)
    ? {
        vi: 'Dòng này không có dạng `tên-trường: giá trị`. Thêm dấu hai chấm sau tên trường; nếu là phần tiếp của dòng trên, nối vào dòng trên; nếu là nội dung, thêm một dòng `---` phía trên.',
        en: 'This line does not read `field: value`. Add the colon after the field’s name; if it continues the line above, join it to that line; if it is text, put a line of `---` above it.',
      }
    : undefined;

/** What is looked for on the line where reading stopped, in this order. */
export const suspects: readonly Suspect[] = [
  tab,
  reservedSign,
  afterQuote,
  strayEscape,
  innerColon,
  unspaced,
];
