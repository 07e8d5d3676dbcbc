import type { SearchOptions, Term } from './engine/pagefind.js';
import type { Names } from './names.ts';
import { older } from './older.js';
import type { Matches, Parts } from './parts.ts';

/** The first answer, and whether older parts may have more. */
export interface Answer {
  found: Matches;
  more: boolean;
}

/** In how many older parts at most words are looked for that only begin like those asked for. */
const mostGuesses = 2;

/** Searches the newest index and what is loaded, and older parts one by one until one has every word whole. */
export async function firstAnswer(
  parts: Parts,
  term: Term,
  options: SearchOptions | undefined,
  names: Names,
): Promise<Answer> {
  let candidates = parts.knowsOlder ? await parts.olderWith(term, options) : undefined;
  const searched = (candidates?.parts ?? []).filter((part) => parts.isLoaded(part));
  let found = await parts.search(term, options, searched, names.isOlder);
  if (!found.areWhole) candidates ??= await parts.olderWith(term, options);
  const left = (candidates?.parts ?? []).filter((part) => !searched.includes(part));
  for (const part of left.slice(0, candidates?.areWhole ? undefined : mostGuesses)) {
    if (found.areWhole || (found.results.length > 0 && !candidates?.areWhole)) break;
    await parts.load(part);
    searched.push(part);
    found = await parts.search(term, options, searched, names.isOlder);
  }
  return { found, more: candidates ? candidates.parts.length > searched.length : older.length > 0 };
}

/** Loads every older part that may have as good an answer as the first. @returns whether there was one */
export async function searchOlder(
  parts: Parts,
  term: Term,
  options: SearchOptions | undefined,
  { found }: Answer,
): Promise<boolean> {
  const candidates = await parts.olderWith(term, options);
  if (found.areWhole && !candidates.areWhole) return false;
  const left = candidates.parts.filter((part) => !parts.isLoaded(part));
  await Promise.all(left.map((part) => parts.load(part)));
  return left.length > 0;
}
