import { dayOf } from './dates.ts';
import type { Text } from './text.ts';

/** A text as lower-case ASCII words joined by hyphens; empty if nothing of it is left. */
export const slugFrom = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** How many characters a word has at most, for it to be found among the first of a text without reading all of it. */
const longWord = 20;

/** The first words of {@link slugFrom}, of which a text may have many more. */
export function slugOfFirstWords(text: string, count: number): string {
  const beginning = text.slice(0, count * longWord);
  const words = slugFrom(beginning).split('-');
  // The last word of a beginning may have been cut.
  const isEnough = words.length > count || beginning.length === text.length;
  return (isEnough ? words : slugFrom(text).split('-')).slice(0, count).join('-');
}

/**
 * One part of the name of a new file: the words of a field; the day in the first of some fields that has one; the last
 * name of a path; or the period that the file is for, which is then its whole name.
 */
export type SlugPart<F extends string = string> =
  { words: F } | { day: readonly [F, ...F[]] } | { end: F } | { period: F };

/** How the files of a record type are named, without their ending. */
export interface SlugFormat<F extends string = string> {
  /** Which names are allowed. */
  pattern: RegExp;
  /** The same for people. */
  form: Text;
  /** What a new file is named after. */
  from: readonly SlugPart<F>[];
}

/** Lower-case ASCII words joined by hyphens. */
export const wordSlug = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  form: {
    vi: 'chữ thường không dấu, chữ số và dấu gạch nối',
    en: 'lower-case letters without diacritics, digits and hyphens',
  },
} satisfies Omit<SlugFormat, 'from'>;

/** Names of words, made of some parts. */
export const slugMadeOf = <const F extends string>(...from: readonly SlugPart<F>[]): SlugFormat<F> => ({
  ...wordSlug,
  from,
});

/** The fields that a part of a name is taken from, the first that has a value counting. */
export function fieldsOfPart<F extends string>(part: SlugPart<F>): readonly F[] {
  if ('day' in part) return part.day;
  if ('words' in part) return [part.words];
  return 'end' in part ? [part.end] : [part.period];
}

/** The field with the period that files of a type are for; undefined where they are named otherwise. */
export const periodField = ({ from }: SlugFormat): string | undefined =>
  from.flatMap((part) => ('period' in part ? part.period : []))[0];

/** The longest name that is proposed for a new file, in characters. */
export const longestSlug = 70;

/** The name of a new file, by the values of the fields that it is named after; of any length. */
export function newSlug({ from }: SlugFormat, valueOf: (field: string) => unknown): string {
  const parts = from.map((part) => {
    const values = fieldsOfPart(part).map(valueOf);
    const value = values.find((one): one is string => typeof one === 'string') ?? '';
    if ('period' in part) return value;
    if ('day' in part) return dayOf(value);
    return slugFrom('end' in part ? (value.split('/').at(-1) ?? '') : value);
  });
  return parts.filter(Boolean).join('-');
}

/** A name cut between its words where it is longer than {@link longestSlug}. */
export function shortenSlug(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : longestSlug);
}
