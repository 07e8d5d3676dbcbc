import leven from 'leven';
import { fileAddresses, pageAddresses } from './all-addresses.ts';
import type { Publication } from '../publication.ts';

/** The address that is most like one that is not there: one with the same beginning before any other. */
export function nearestAddress(page: string, publication: Publication): string {
  const known = [...pageAddresses(publication), ...fileAddresses(publication)];
  const slashed = page.endsWith('/') ? page : `${page}/`;
  if (known.includes(slashed)) return slashed;
  for (let above = page; above.length > 1;) {
    above = above.slice(0, above.replace(/\/$/, '').lastIndexOf('/') + 1);
    const siblings = known.filter((one) => one.startsWith(above));
    const nearest = nearestWord(page, siblings);
    if (nearest !== undefined) return nearest;
    if (known.includes(above)) return above;
  }
  return '/';
}

/** The candidate that is most like a word; undefined where none is much like it. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let distance = Math.max(3, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const difference = leven(word, candidate, { maxDistance: distance });
    if (difference < distance) [best, distance] = [candidate, difference];
  }
  return best;
}
