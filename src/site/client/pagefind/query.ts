import type { Term } from './engine/pagefind.js';

/** A document's number or a case's code is asked for whole: what only begins like it is no answer, unless nothing else is. */
export function exactly(term: Term): Term {
  const word = term?.trim() ?? '';
  return /^[^\s"]+$/.test(word) && /\d/.test(word) && /[/-]/.test(word) ? `"${term ?? ''}"` : term;
}

/** A phrase in quotes as the guide is asked for it, which knows of words alone. */
export const inWords = (term: Term): Term =>
  term && /\s/.test(term.trim()) ? term.replaceAll('"', ' ') : term;
