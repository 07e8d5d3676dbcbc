import { z } from 'zod';
import { documentNumberForm } from '../../domain/document-number.ts';
import type { ValueKind } from '../../domain/fields/field.ts';
import { guessDay, guessInstant, guessMonth, guessPeriod } from './guess-moments.ts';

type Repair = (typed: string, meta: z.GlobalMeta) => string | undefined;

/** Letters that look like digits, where all the rest is a number. */
const digitsForLetters: Repair = (typed) =>
  /^[\dOolI\s.()+-]+$/.test(typed) && /\d/.test(typed)
    ? typed.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1')
    : undefined;

/** The digits of an extension with the words before it: `máy lẻ 115`. */
const withoutWords: Repair = (typed) => /^[^\d]*(\d+)[^\d]*$/.exec(typed)?.[1];

const withoutQuotes = (typed: string): string => typed.replaceAll(/[“”"']/g, '').trim();

function flagMeant(typed: string): string | undefined {
  const word = withoutQuotes(typed).toLowerCase();
  if (['true', 'yes', 'y', 'có', 'co', 'đúng', 'on'].includes(word)) return 'true';
  return ['false', 'no', 'n', 'không', 'khong', 'sai', 'off'].includes(word) ? 'false' : undefined;
}

function countMeant(typed: string): string | undefined {
  const [, digits] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:\s\D*)?$/.exec(typed.trim()) ?? [];
  return digits?.replaceAll('.', '');
}

const mailboxRepairs: readonly Repair[] = [
  (typed) => /<([^<>\s@]+@[^<>\s@]+)>$/.exec(typed.trim())?.[1],
  (typed) => typed.trim().replace(/^mailto:/i, ''),
  (typed) =>
    typed
      .replace(/\s?[([]\s?at\s?[)\]]\s?/i, '@')
      .replace(/\s?@\s?/, '@')
      .trim(),
  (typed) =>
    typed
      .trim()
      .replace(/\s?@\s?/, '@')
      .replace(/^\.+/, '')
      .replace(/\.{1,64}@/, '@')
      .replaceAll(/\.{2,}/g, '.'),
  (typed) => typed.trim().replace(/[.,;]{1,64}$/, ''),
];

/** The kind of document that was typed before its number, and a stroke that was not; never any of the number itself. */
const documentRepairs: readonly Repair[] = [
  (typed) =>
    documentNumberForm(
      typed
        .trim()
        .replace(/^(?:[\p{L} ]+ )?số\s?:?\s?(?=\d)/iu, '')
        .replace(/^(\d+)\s+(?=\p{L})/u, '$1/'),
    ),
];

/** By kind of value, how slips in typing are corrected; the first result that the field takes is used. */
const repairs: Readonly<Record<ValueKind, readonly Repair[]>> = {
  flag: [flagMeant],
  count: [countMeant],
  day: [(typed, { since }) => guessDay(typed, since)],
  instant: [guessInstant],
  month: [guessMonth],
  period: [guessPeriod],
  phone: [digitsForLetters],
  extension: [withoutWords],
  email: mailboxRepairs,
  document: documentRepairs,
  case: [],
};

/** The value that was intended, in the form of its field; undefined where it could be another. */
export function guessValue(typed: string, schema: z.core.$ZodType, meta: z.GlobalMeta): string | undefined {
  const { kind, reference } = meta;
  if (reference) return undefined;
  const tried = [...(kind ? repairs[kind] : []), withoutQuotes].map((repair) => repair(typed, meta));
  return tried.find((value) => value && value !== typed && z.safeParse(schema, value).success);
}

/** The several values that were typed into a field that takes one, where each of them is one. */
export function guessValues(typed: string, schema: z.core.$ZodType, { kind }: z.GlobalMeta): string[] {
  if (kind !== 'email' && kind !== 'document' && kind !== 'case') return [];
  const pieces = typed.split(/[,;\n]|\s[–-]\s|\s(?:và|hoặc)\s/u).map((piece) => piece.trim());
  const values = pieces.flatMap((piece) =>
    z.safeParse(schema, piece).success ? piece : (guessValue(piece, schema, { kind }) ?? []),
  );
  return values.length > 1 && values.length === pieces.length ? [...new Set(values)] : [];
}
