import { z } from 'zod';
import { isInstant, isPlainDate } from '../domain/dates.ts';
import { slugFrom } from '../domain/records/type.ts';
import type { Text } from '../domain/text.ts';
import { fieldMeta, fieldSchema, requiredFields } from './schema.ts';

/** The kinds of reference that are file names made of words. */
const named = new Set(['departments', 'outlets', 'spokespersons', 'speaker', 'waivers']);

/** A value that would be right in a field; for a name where a file name is wanted, that name as one. */
export function exampleOf(meta: z.GlobalMeta, typed = ''): string | undefined {
  const slug =
    meta.reference && named.has(meta.reference.target) && !/[,;(]/.test(typed) ? slugFrom(typed) : '';
  const [first] = (meta.examples ?? []) as readonly unknown[];
  return slug || (typeof first === 'string' ? first : undefined);
}

/** How a field is written: its line, or its line and those that belong to it. */
export interface Sample extends Text {
  isOneLine: boolean;
}

/** How a field is written, with an example. */
export function sample(field: string, schema: z.core.$ZodType | undefined, meta: z.GlobalMeta): Sample {
  const parts = schema instanceof z.ZodArray ? fieldSchema(schema, [0]) : schema;
  if (!(parts instanceof z.ZodObject)) {
    const line = `\`${lineOf(field, schema, meta)}\``;
    return { vi: line, en: line, isOneLine: true };
  }
  const lines = linesOf(parts);
  const isOneLine = false;
  return schema instanceof z.ZodArray
    ? {
        vi: `\`${field}:\`, bên dưới mỗi mục bắt đầu bằng \`- \` và có ${lines}`,
        en: `\`${field}:\`, below which each item begins with \`- \` and has ${lines}`,
        isOneLine,
      }
    : {
        vi: `\`${field}:\`, bên dưới là các dòng thụt vào hai dấu cách ${lines}`,
        en: `\`${field}:\`, below which stand, indented by two spaces, ${lines}`,
        isOneLine,
      };
}

function lineOf(field: string, schema: z.core.$ZodType | undefined, meta: z.GlobalMeta): string {
  const example = exampleOf(meta);
  if (!(schema instanceof z.ZodArray)) return example ? `${field}: ${example}` : `${field}:`;
  return `${field}: [${example ?? exampleOf(fieldMeta(schema, [0])) ?? '…'}]`;
}

/** The fields of an object, each as the line that it takes: the required ones, or all if none is. */
function linesOf(schema: z.ZodObject): string {
  const keys = Object.keys(schema.shape);
  const required = requiredFields(schema);
  return (required.length > 0 ? required : keys)
    .map((key) => `\`${lineOf(key, fieldSchema(schema, [key]), fieldMeta(schema, [key]))}\``)
    .join(', ');
}

/** The value that was surely meant, where it can be told from what was typed. */
export function likely(typed: string, meta: z.GlobalMeta): string | undefined {
  const example = exampleOf(meta);
  return example === 'true' ? turnedFlag(typed) : example && turnedDate(typed, example);
}

/** What a slip of the hand is mended by; the first that the field takes was meant. */
const repairs: readonly ((typed: string) => string)[] = [
  (typed) =>
    /^[\dOolI\s.()+-]+$/.test(typed) ? typed.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1') : typed,
  (typed) => (typed.split(/[,;]|\s[/–-]\s|\s(?:và|hoặc)\s/)[0] ?? '').trim(),
  (typed) => typed.replaceAll(/[“”"']/g, '').trim(),
  (typed) => (typed.includes('@') ? typed.replaceAll(/\s/g, '') : typed),
  (typed) => typed.replace(/^(\d+)\s+(?=\p{L})/u, '$1/'),
  (typed) => /^\d+(?=\D*$)/.exec(typed)?.[0] ?? '',
];

/** A value mended as the schema of its field takes it, where the form of it leaves little doubt; no name of a file. */
export const repaired = (typed: string, schema: z.core.$ZodType, meta: z.GlobalMeta): string | undefined =>
  meta.reference || z.safeParse(schema, typed).success
    ? undefined
    : repairs.map((repair) => repair(typed)).find((value) => z.safeParse(schema, value).success);

function turnedFlag(typed: string): string | undefined {
  const word = typed.toLowerCase();
  if (['true', 'yes', 'y', 'có', 'co', 'đúng', 'on'].includes(word)) return 'true';
  return ['false', 'no', 'n', 'không', 'khong', 'sai', 'off'].includes(word) ? 'false' : undefined;
}

/** A day or instant typed in the Vietnamese order, or without its zone, as the field wants it. */
function turnedDate(typed: string, example: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(example)) return undefined;
  const turned = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(typed);
  const asWanted = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(typed);
  const date = turned
    ? `${turned[3]}-${turned[2]?.padStart(2, '0')}-${turned[1]?.padStart(2, '0')}`
    : asWanted?.[0];
  if (!date || !isPlainDate(date)) return undefined;
  if (example.length === 10) return date;
  const rest = typed.replace((turned ?? asWanted)?.[0] ?? '', ' ');
  const [, hour = '', minute = ''] = /(?<!\d)(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{2})(?!\d)/.exec(rest) ?? [];
  const instant = `${date}T${hour.padStart(2, '0')}:${minute}+07:00`;
  return isInstant(instant) ? instant : undefined;
}
