import { join } from 'node:path';
import { write } from '../../src/integration/static-files/files.ts';
import { readContent } from '../../src/integration/read-content.ts';
import { startSearchIndex } from '../../src/integration/search/search-index.ts';
import { furtherQueries, knownQueries } from './known-queries.ts';
import { today } from './plan.ts';
import { project } from './programs.ts';
import { rankingOf } from './ranking.ts';
import type { Results } from './results.ts';

/** The records of the demonstration, which known queries are about. */
const demo = join(project, 'tests/fixtures/demo');

/** Makes the search of the demonstration in a folder, and asks it what somebody who knows what they want would. */
export async function demoRankings(folder: string): Promise<Results['rankings']> {
  const publication = readContent(demo, { root: project, cwd: project }, { asOf: today });
  for await (const files of startSearchIndex(publication))
    for (const { path, content } of files) write(folder, `pagefind/${path}`, content);
  return [knownQueries, furtherQueries].map((asked) => {
    const { queries, found, meanReciprocalRank } = rankingOf(folder, asked);
    return { queries, found, meanReciprocalRank };
  });
}
