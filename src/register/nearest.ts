import leven from 'leven';

/** The candidate nearest to a word, if it is near enough to be a misspelling of it. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: distance });
    if (apart < distance) [best, distance] = [candidate, apart];
  }
  return best;
}
