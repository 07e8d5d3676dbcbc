import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { knownQueries, type KnownQuery } from './known-queries.ts';

const asking = fileURLToPath(new URL('asking.ts', import.meta.url));

/** How many results somebody looks at. */
const first = 3;

/** How many results are looked through for the page at all. */
const most = 10;

/** What became of known queries. */
export interface Ranking {
  queries: number;
  /** Those with the right page among the first three results. */
  found: number;
  /** The mean of one divided by the place of the right page, 0 where it is not among the first ten. */
  meanReciprocalRank: number;
  /** The others of them, with the results in place of the page. */
  missed: readonly { query: string; results: readonly string[] }[];
}

/** Asks the search of the built demonstration everything that somebody who knows it would ask. */
export function rankingOf(site: string, queries: readonly KnownQuery[] = knownQueries): Ranking {
  const asked = JSON.stringify(queries.map(([query]) => query));
  const answers = JSON.parse(
    execFileSync(process.execPath, [asking, site, asked, String(most)], { encoding: 'utf8' }),
  ) as string[][];
  const cases = queries.map(([query, ...pages], at) => {
    const results = answers[at] ?? [];
    return { query, results, place: results.findIndex((page) => pages.includes(page)) };
  });
  const missed = cases.filter(({ place }) => place < 0 || place >= first);
  const reciprocal = cases.map(({ place }) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    queries: cases.length,
    found: cases.length - missed.length,
    meanReciprocalRank: reciprocal.reduce((sum, one) => sum + one, 0) / cases.length,
    missed: missed.map(({ query, results }) => ({ query, results: results.slice(0, first) })),
  };
}
