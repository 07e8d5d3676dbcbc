import { z } from 'zod';
import type { Text } from '../../domain/text.ts';
import { lookAlikeLetter, invisibleCharacter, withoutInvisible } from '../../domain/letters.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { fieldName } from '../messages/field-name.ts';
import { fieldMeta, fieldSchema } from '../schema.ts';
import type { FieldPath } from '../../domain/location.ts';
import { typedValue } from './suspects.ts';

/** Every value of a file with its place; a key is a value as well, at the place of what it names. */
function* textsIn(data: unknown, path: FieldPath = []): Generator<[path: FieldPath, text: string]> {
  if (typeof data === 'string') yield [path, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    if (!Array.isArray(data)) yield [at, key];
    yield* textsIn(value, at);
  }
}

/** Whether any value or key has several lines. Most files have none, and their places need not be searched one by one. */
function hasLines(data: unknown): boolean {
  if (typeof data === 'string') return data.includes('\n');
  if (typeof data !== 'object' || data === null) return false;
  if (Array.isArray(data)) return data.some(hasLines);
  return Object.keys(data).some((key) => key.includes('\n')) || Object.values(data).some(hasLines);
}

/** What is known of the file that values come from. */
export interface Origin {
  /** Whether its text has a `\`, so that values may hold what nobody sees in the file. */
  isEscaped: boolean;
  /** Whether it has a text below its fields, where long things belong. */
  hasBody: boolean;
}

/**
 * What is wrong with values whatever their field: letters that cannot be seen, which escapes such as `\u200b` bring past
 * a look at the file itself, and several lines where the field has one. The first such thing of every value.
 */
export function valueProblems(schema: z.core.$ZodType, data: unknown, origin: Origin): FileProblem[] {
  if (!origin.isEscaped && !hasLines(data)) return [];
  return [...textsIn(data)].flatMap(([path, text]) => {
    const found =
      (origin.isEscaped ? letterProblem(schema, path, text) : undefined) ??
      (text.includes('\n') ? linesProblem(schema, path, text, origin.hasBody) : undefined);
    return found ? [{ field: path, ...found }] : [];
  });
}

/** What is wrong with one value, wherever it stands. */
type ValueProblem = Pick<FileProblem, 'rule' | 'message'> | undefined;

/** The longest value that a message repeats. */
const longest = 240;

/** A value of several lines, or with letters that cannot be seen, as one line would have it. */
const onOneLine = (text: string): string =>
  withoutInvisible(text.replaceAll(/\s+/g, ' ')).replaceAll(/ +/g, ' ').trim();

/** The line of a field as it is to be typed; a value too long for a message is left out. */
function lineWith(path: FieldPath, text: string): string {
  const value = onOneLine(text);
  const typed = value.length > longest ? '…' : typedValue(value);
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${typed}` : `- ${typed}`;
}

function letterProblem(schema: z.core.$ZodType, path: FieldPath, text: string): ValueProblem {
  const alike = lookAlikeLetter(text);
  if (alike) {
    const name = fieldName(schema, path);
    return {
      rule: 'text-letters',
      message: {
        vi: `${name.vi} có chữ “${alike.typed}” không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ \`${alike.right}\`.`,
        en: `${name.en} has the letter “${alike.typed}”, which is not the Vietnamese đ, so searches would miss it. Delete it and type \`${alike.right}\`.`,
      },
    };
  }
  // A tab that somebody typed is a space; one that comes of `"C:\temp"` was a letter.
  const code = invisibleCharacter(text)?.code ?? (text.includes('\t') ? 'U+0009' : undefined);
  if (code === undefined) return undefined;
  const name = fieldName(schema, path);
  const typed = withBackslashes(text);
  if (typed !== text) return escapedLetter(name, code, literalLine(path, typed));
  const line = lineWith(path, text);
  return {
    rule: 'text-letters',
    message: {
      vi: `${name.vi} có một ký tự không nhìn thấy (${code}), thường do sao chép từ nơi khác hoặc do dấu \`\\\` trong ngoặc kép. Gõ lại cả dòng: \`${line}\`.`,
      en: `${name.en} has an invisible character (${code}), usually from copying or from a \`\\\` in quotes. Type the line again: \`${line}\`.`,
    },
  };
}

/** What YAML makes of a `\` and a letter in double quotes. */
const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\v': '\\v',
  '\f': '\\f',
  '\u001b': '\\e',
};

/** A value with each such sign as it was typed, as in `C:\tam`. */
const withBackslashes = (text: string): string =>
  text.replace(/[\0\u0007\b\t\v\f\u001b]/g, (sign) => escapes[sign] ?? sign);

/** The line of a field whose value is taken letter by letter. */
function literalLine(path: FieldPath, value: string): string {
  const typed = `'${onOneLine(value).replaceAll("'", "''")}'`;
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${typed}` : `- ${typed}`;
}

const escapedLetter = (name: Text, code: string, line: string): ValueProblem => ({
  rule: 'text-letters',
  message: {
    vi: `${name.vi} có dấu \`\\\` trong ngoặc kép, nên dấu ấy và chữ sau nó thành một ký tự không nhìn thấy (${code}). Nếu \`\\\` là một phần của giá trị, đặt giá trị trong ngoặc đơn: \`${line}\`; nếu không, xóa dấu ấy và chữ sau nó.`,
    en: `${name.en} has a \`\\\` in double quotes, so that it makes an invisible character (${code}) with the letter after it. If the \`\\\` is part of the value, put the value in single quotes: \`${line}\`; if not, delete it and that letter.`,
  },
});

/** A field is of one line, unless its schema says that it takes more: what is longer belongs below the front matter. */
function linesProblem(
  schema: z.core.$ZodType,
  path: FieldPath,
  text: string,
  hasBody: boolean,
): ValueProblem {
  if (fieldMeta(schema, path).multiline) return undefined;
  // What the field does not take in any form has a message of its own.
  const field = fieldSchema(schema, path);
  if (field && [text, onOneLine(text)].every((value) => !z.safeParse(field, value).success)) return undefined;
  const name = fieldName(schema, path);
  const line = lineWith(path, text);
  const [restVi, restEn] = hasBody
    ? [
        '; phần dài hơn thì đưa xuống nội dung, dưới dòng `---` thứ hai',
        '; anything longer belongs in the text, below the second `---`',
      ]
    : ['', ''];
  return {
    rule: 'field-malformed',
    message: {
      vi: `${name.vi} chỉ được ghi trên một dòng, mà ở đây có nhiều dòng hoặc có dấu xuống dòng ở cuối. Sửa thành \`${line}\`${restVi}.`,
      en: `${name.en} must be on one line, but there are several lines here or a line break at the end. Change it to \`${line}\`${restEn}.`,
    },
  };
}
