import type { SearchOptions, Term } from './engine/pagefind.js';
import type { Names } from './names.ts';
import { contactFolder } from '../../search/named-page.ts';
import type { Matches, Parts } from './parts.ts';

/** The first answer, and whether older parts may have more. */
export interface Answer {
  found: Matches;
  more: boolean;
}

/** In how many older parts at most words are looked for that only begin like those asked for. */
const mostGuesses = 2;

/** Searches the newest index and what is loaded, and what else there is part by part until one has every word whole. */
export async function firstAnswer(
  parts: Parts,
  term: Term,
  options: SearchOptions | undefined,
  names: Names,
): Promise<Answer> {
  let candidates = parts.knowsOlder ? await parts.olderWith(term, options) : undefined;
  const loaded = [contactFolder, ...(candidates?.parts ?? [])].filter((part) => parts.isLoaded(part));
  const searched = new Set(loaded);
  const departmentsAmong = (contacts: readonly string[]) => names.departmentsAmong(contacts);
  const search = () => parts.search(term, options, [...searched], departmentsAmong);
  let found = await search();
  if (!found.areWhole) candidates ??= await parts.olderWith(term, options);
  const left = (candidates?.parts ?? []).filter((part) => !searched.has(part));
  for (const part of left.slice(0, candidates?.areWhole ? undefined : mostGuesses)) {
    if (found.areWhole || (found.results.length > 0 && !candidates?.areWhole)) break;
    await parts.load(part);
    searched.add(part);
    found = await search();
  }
  const more = candidates ? candidates.parts.some((part) => !searched.has(part)) : parts.hasOlder;
  return { found, more };
}

/** Loads every older part that may have as good an answer as the first, and what it takes to answer anew. @returns whether there was one */
export async function searchOlder(
  parts: Parts,
  term: Term,
  options: SearchOptions | undefined,
  names: Names,
  { found }: Answer,
): Promise<boolean> {
  const candidates = await parts.olderWith(term, options);
  if (found.areWhole && !candidates.areWhole) return false;
  const left = candidates.parts.filter((part) => !parts.isLoaded(part));
  if (left.length === 0) return false;
  await Promise.all(left.map((part) => parts.load(part)));
  await firstAnswer(parts, term, options, names);
  return true;
}
