import { displayPhone } from '../../../domain/phone-digits.ts';
import { folded, wordsOf } from '../../search/fold.ts';
import { withPlainD } from '../../search/marked-d.ts';
import { phoneOf } from '../../search/phones.ts';
import type { Found, Term } from './engine/pagefind.js';

/**
 * A telephone number is asked for as it is published, whatever its groups. A document's number or a case's code is asked
 * for whole: what only begins like it is no answer, unless nothing else is.
 */
export function exactly(term: Term): Term {
  const word = term?.trim() ?? '';
  const phone = phoneOf(word);
  if (phone) return `"${displayPhone(phone)}"`;
  return /^[^\s"]+$/.test(word) && /\d/.test(word) && /[/-]/.test(word) ? `"${term ?? ''}"` : term;
}

/** A phrase in quotes as the guide is asked for it, which knows of words alone. */
export const inWords = (term: Term): Term =>
  term && /\s/.test(term.trim()) ? term.replaceAll('"', ' ') : term;

/** Every word of a query as Pagefind is asked for it whole; none where a phrase is asked for, or only filters are chosen. */
export const wholeWords = (term: Term): string[] =>
  !term || term.includes('"')
    ? []
    : term.split(/\s+/).flatMap((word) => (/[\p{L}\p{N}]/u.test(word) ? [`"${word}"`] : []));

/** Whether each word of a query begins a word of a page. */
export function beginIn(page: Found, term: Term): boolean {
  const { content = '', meta } = withPlainD(page) as Found;
  const words = [...new Set(wordsOf([content, ...Object.values(meta)].join(' ')).map(folded))];
  return wordsOf(term ?? '').every((typed) => words.some((word) => word.startsWith(folded(typed))));
}
