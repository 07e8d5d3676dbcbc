import { Lexer, isScalar, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { fieldName } from '../messages/field-name.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { fieldSchema } from '../schema.ts';
import type { FieldPath } from '../../domain/location.ts';
import { positionAt, type SourceText } from '../reading/source-text.ts';
import { typedValue } from './suspects.ts';

/** Where comments are allowed beside values: nowhere, or where a value can hold no `#` of its own. */
export type CommentsBeside = 'no-value' | 'quotes-and-dates';

/** A value with its place and its end. */
interface Value {
  path: FieldPath;
  end: number;
  text: string;
  isQuoted: boolean;
}

/** A line that has something before a `#`, or that may go on from the line above: reading a file for its comments takes longer than reading it for its values. */
const besideSomething = /^[ \t]*[^\s#].*[ \t]#|^[ \t]+#\S/m;

/** Tokens that the library puts in beside what is typed: the beginning of a document, of a text, and of its end. */
const unwritten = new Set(['\u0002', '\u0018', '\u001f']);

/** A comment that may be part of a value. */
interface Comment {
  start: number;
  text: string;
  /** Where its line begins. */
  line: number;
  /** Whether it has its line to itself. */
  isAlone: boolean;
}

/** The comments of a text that share their line with something else, or whose `#` is that of a number: `#12`. */
function commentsBeside(yaml: string): Comment[] {
  const found: Comment[] = [];
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (unwritten.has(token)) continue;
    const line = yaml.lastIndexOf('\n', at - 1) + 1;
    if (token.startsWith('#') && yaml.startsWith(token, at)) {
      const isAlone = yaml.slice(line, at).trim() === '';
      if (!isAlone || (at > line && /^#\S/.test(token)))
        found.push({ start: at, text: token.trimEnd(), line, isAlone });
    }
    at += token.length;
  }
  return found;
}

function valuesIn(document: Document): Value[] {
  const values: Value[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range) return;
      const steps = ancestors.flatMap((ancestor, depth): (string | number)[] => {
        if ('key' in ancestor && isScalar(ancestor.key)) return [String(ancestor.key.value)];
        const within: unknown = ancestors[depth + 1] ?? node;
        const index = 'items' in ancestor ? (ancestor.items as unknown[]).indexOf(within) : -1;
        return 'flow' in ancestor || ancestor.constructor.name === 'YAMLSeq'
          ? index < 0
            ? []
            : [index]
          : [];
      });
      values.push({
        path: steps,
        end: node.range[1],
        text: typeof node.value === 'string' ? node.value : '',
        isQuoted: node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE',
      });
    },
  });
  return values;
}

/**
 * What is lost of values since a `#` after a space begins a comment: an office writes “hồ sơ #12” and means it. A comment
 * has a line of its own.
 */
export function commentProblems(
  schema: z.core.$ZodType,
  { text, yaml: [from, to] }: SourceText,
  allowed: CommentsBeside,
): FileProblem[] {
  const yaml = text.slice(from, to);
  if (!yaml.includes('#') || !besideSomething.test(yaml)) return [];
  const comments = commentsBeside(yaml);
  if (comments.length === 0) return [];
  const values = valuesIn(parseDocument(yaml, { schema: 'failsafe' }));
  return comments.flatMap((comment) => {
    const value = valueBefore(yaml, values, comment);
    if (comment.isAlone && !value) return [];
    const isHarmless = value?.isQuoted === true || /^[\d:.+T/-]+$/.test(value?.text ?? '');
    if (allowed === 'quotes-and-dates' && value && isHarmless) return [];
    const position = positionAt(text, from + comment.start);
    return [{ ...problemOf(schema, yaml.slice(comment.line, comment.start), value, comment), position }];
  });
}

/** The value that a comment may be part of: on its line, or in plain letters on the line above, from which it is indented. */
function valueBefore(yaml: string, values: readonly Value[], comment: Comment): Value | undefined {
  const { start, line, isAlone } = comment;
  if (!isAlone) return values.findLast(({ end }) => end <= start && end >= line);
  const above = yaml.lastIndexOf('\n', line - 2) + 1;
  const indent = /^ */.exec(yaml.slice(above))?.[0].length ?? 0;
  if (start - line <= indent) return undefined;
  return values.findLast(({ end, text, isQuoted }) => end > above && end <= line && text !== '' && !isQuoted);
}

function problemOf(
  schema: z.core.$ZodType,
  before: string,
  value: Value | undefined,
  { text: comment, isAlone }: Comment,
): FileProblem {
  const path = value?.path ?? [];
  const valueSchema = fieldSchema(schema, path);
  const name = value ? fieldName(schema, path) : { vi: 'Dòng này', en: 'This line' };
  const whole = [value?.text, comment].filter(Boolean).join(' ');
  const key = path.at(-1);
  const line = typeof key === 'string' ? `${key}: ${quoted(whole)}` : `- ${quoted(whole)}`;
  const isTaken = value !== undefined && (!valueSchema || z.safeParse(valueSchema, whole).success);
  const note = `# ${comment.replace(/^#+\s*/, '')}`;
  const rest = before.trim();
  const [eitherVi, eitherEn] = isTaken
    ? [
        `Nếu đó là một phần của giá trị, đặt cả giá trị trong ngoặc kép: \`${line}\`. Nếu là ghi chú`,
        `If that is part of the value, put the whole value in quotes: \`${line}\`. If it is a note`,
      ]
    : ['Nếu đó là ghi chú', 'If it is a note'];
  const [noteVi, noteEn] = isAlone
    ? [`thêm dấu cách sau \`#\`: \`${note}\``, `put a space after the \`#\`: \`${note}\``]
    : [
        `đưa lên một dòng riêng phía trên: \`${note}\`, và ở dòng này chỉ còn \`${rest}\``,
        `move it to a line of its own above, \`${note}\`, and leave \`${rest}\` here`,
      ];
  return {
    rule: 'front-matter',
    field: path,
    message: {
      vi: `${name.vi} có “${comment}” sau dấu cách, nên từ dấu \`#\` trở đi sẽ bị bỏ, không được đăng. ${eitherVi}, ${noteVi}.`,
      en: `${name.en} has “${comment}” after a space, so everything from the \`#\` on would be dropped and not published. ${eitherEn}, ${noteEn}.`,
    },
  };
}

const quoted = (text: string): string => {
  const typed = typedValue(text);
  return /^["']/.test(typed) ? typed : `"${text}"`;
};
