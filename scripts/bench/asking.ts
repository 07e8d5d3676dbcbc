import { openSearch } from './site-search.ts';

/**
 * Asks the search of a built site each of some queries, given as JSON, and prints where the first results of each lead;
 * where the search asks whether something else was meant, those of that.
 */
const [site = '', queries = '[]', first = '10'] = process.argv.slice(2);

const search = await openSearch(site);

/** Older records are searched once a result is shown; those of the demonstration are few enough to stay loaded. */
const older = Promise.withResolvers<unknown>();
let suggestion = Promise.withResolvers<string | null>();
globalThis.dispatchEvent = (event) => {
  const { type, detail } = event as CustomEvent<string | null>;
  if (type === 'search-suggestion') suggestion.resolve(detail);
  else if (detail === 'loaded') older.resolve(detail);
  return true;
};
const everywhere = await search('thi hành án dân sự', {});
await everywhere.results[0]?.data();
await older.promise;

const answers: string[][] = [];
for (const query of JSON.parse(queries) as string[]) {
  suggestion = Promise.withResolvers();
  const found = await search(query, {});
  const meant = await suggestion.promise;
  const { results } = meant ? await search(meant, {}) : found;
  const shown = await Promise.all(results.slice(0, Number(first)).map(({ data }) => data()));
  answers.push(shown.map(({ raw_url: address }) => address));
}
process.stdout.write(JSON.stringify(answers));
process.exit();
