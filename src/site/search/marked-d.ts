/**
 * Pagefind matches without diacritics, but takes đ for another letter than d. The index therefore has every đ as d with
 * U+0345, a mark that counts as alphabetic; queries are written the same way, and results are turned back.
 */
const mark = '\u0345';

/** A text with its đ as Pagefind can match it. */
export const withMarkedD = (text: string): string =>
  text.replaceAll('đ', `d${mark}`).replaceAll('Đ', `D${mark}`);

/** Undoes `withMarkedD` in every text of a value. */
export function withPlainD(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(`d${mark}`, 'đ').replaceAll(`D${mark}`, 'Đ');
  if (Array.isArray(value)) return value.map(withPlainD);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainD(inner)]));
}
