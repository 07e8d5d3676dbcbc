import { Lexer, isScalar, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { fieldName } from './field-name.ts';
import type { FileProblem } from '../domain/finding.ts';
import { fieldSchema } from './schema.ts';
import type { FieldPath } from '../domain/location.ts';
import { positionAt, type SourceText } from './source.ts';
import { typedValue } from './yaml-suspects.ts';

/** Where comments may stand beside values: nowhere, or where a value can hold no `#` of its own. */
export type CommentsBeside = 'no-value' | 'quotes-and-dates';

/** A value, where it ends, and where it stands. */
interface Value {
  path: FieldPath;
  end: number;
  text: string;
  isQuoted: boolean;
}

/** A line that has something before a `#`: reading a file for its comments takes longer than reading it for its values. */
const besideSomething = /^[ \t]*[^\s#].*[ \t]#/m;

/** Tokens that the library puts in beside what is typed: the beginning of a document, of a text, and of its end. */
const unwritten = new Set(['\u0002', '\u0018', '\u001f']);

/** The comments of a text that share their line with something else. */
function commentsBeside(yaml: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (unwritten.has(token)) continue;
    const line = yaml.lastIndexOf('\n', at - 1) + 1;
    if (token.startsWith('#') && yaml.startsWith(token, at) && yaml.slice(line, at).trim() !== '') {
      found.push({ start: at, text: token.trimEnd() });
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
  if (!besideSomething.test(yaml)) return [];
  const comments = commentsBeside(yaml);
  if (comments.length === 0) return [];
  const values = valuesIn(parseDocument(yaml, { schema: 'failsafe' }));
  return comments.flatMap(({ start, text: comment }) => {
    const line = yaml.lastIndexOf('\n', start - 1) + 1;
    const value = values.findLast(({ end }) => end <= start && end >= line);
    const isHarmless = value?.isQuoted === true || /^[\d:.+T/-]+$/.test(value?.text ?? '');
    if (allowed === 'quotes-and-dates' && value && isHarmless) return [];
    return [
      {
        ...problemOf(schema, yaml.slice(line, start), value, comment),
        position: positionAt(text, from + start),
      },
    ];
  });
}

function problemOf(
  schema: z.core.$ZodType,
  before: string,
  value: Value | undefined,
  comment: string,
): FileProblem {
  const path = value?.path ?? [];
  const own = fieldSchema(schema, path);
  const name = value ? fieldName(schema, path) : { vi: 'Dòng này', en: 'This line' };
  const whole = [value?.text, comment].filter(Boolean).join(' ');
  const key = path.at(-1);
  const line = typeof key === 'string' ? `${key}: ${quoted(whole)}` : `- ${quoted(whole)}`;
  const isTaken = value !== undefined && (!own || z.safeParse(own, whole).success);
  const note = { own: `# ${comment.replace(/^#+\s*/, '')}`, rest: before.trimEnd().trimStart() };
  const [eitherVi, eitherEn] = isTaken
    ? [
        `Nếu đó là một phần của giá trị, đặt cả giá trị trong ngoặc kép: \`${line}\`. Nếu là ghi chú`,
        `If that is part of the value, put all of it in quotes: \`${line}\`. If it is a note`,
      ]
    : ['Nếu đó là ghi chú', 'If it is a note'];
  return {
    rule: 'front-matter',
    field: path,
    message: {
      vi: `${name.vi} có “${comment}” sau dấu cách, nên từ dấu \`#\` trở đi sẽ bị bỏ, không được đăng. ${eitherVi}, đưa lên một dòng riêng phía trên: \`${note.own}\`, và ở dòng này chỉ còn \`${note.rest}\`.`,
      en: `${name.en} has “${comment}” after a space, so all from the \`#\` on would be dropped and not published. ${eitherEn}, move it to a line of its own above, \`${note.own}\`, and leave \`${note.rest}\` here.`,
    },
  };
}

const quoted = (text: string): string => {
  const typed = typedValue(text);
  return /^["']/.test(typed) ? typed : `"${text}"`;
};
