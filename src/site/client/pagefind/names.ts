import { comparable, wordsOf } from '../../search/fold.ts';
import { departmentType, type NameList } from '../../search/named-page.ts';
import { phoneOf } from '../../search/phones.ts';
import { candidateOf, hasAll, matchOf, type Candidate } from './match.ts';
import { corrected, pairsIn } from './suggestion.ts';

/** How many pages come first at most: whoever asks for what more of them are called asks for none of these. */
const most = 10;

/** Words of a question that no name has to have. */
const fillers = new Set([
  ...['của', 'cua', 'ở', 'tại', 'là', 'ai', 'gì', 'nào', 'cho', 'và', 'với', 'về', 'cách'],
  ...['the', 'a', 'an', 'of', 'in', 'at', 'for', 'to', 'is', 'who', 'what', 'and', 'with', 'how'],
]);

function typedIn(query: string): string[] {
  const all = wordsOf(query);
  const named = all.filter((word) => !fillers.has(word.toLowerCase()));
  return named.length > 0 ? named : all;
}

/** What is looked for by name. */
export class Names {
  readonly #candidates: readonly Candidate[];
  readonly #types: readonly string[];
  readonly #older: ReadonlySet<string>;
  #pairs: ReturnType<typeof pairsIn> | undefined;

  constructor({ types, pages }: NameList) {
    let department = '';
    this.#candidates = pages.map((page) => {
      const { type, title, titleEn = '', phones } = page;
      if (type === departmentType) department = `${title}. ${titleEn}`;
      const speaksFor = phones && type !== departmentType ? department : '';
      return candidateOf(page, types[type] ?? '', speaksFor);
    });
    this.#types = Object.values(types);
    this.#older = new Set(pages.flatMap(({ page, older }) => (older ? [page] : [])));
  }

  /** What Pagefind calls the pages whose names have every word of a query or whose number it is, the best first. */
  matching(query: string): string[] {
    const phone = phoneOf(query.trim());
    const typed = typedIn(query).map(comparable);
    return this.#candidates
      .flatMap((candidate) => {
        const { phones, past } = candidate.page;
        const match = phone ? phones?.includes(phone) && (past ? 1 : 2) : matchOf(candidate, typed);
        return match ? [{ page: candidate.page.page, match }] : [];
      })
      .toSorted((a, b) => b.match - a.match)
      .map(({ page }) => page);
  }

  /** Whether a part of the older records has a page as well. */
  readonly isOlder = (page: string): boolean => this.#older.has(page);

  /** Those of some results that have to come first, for a query. */
  leading<R extends { id: string }>(query: string, results: readonly R[]): R[] {
    const byId = new Map(results.map((result) => [result.id, result]));
    return this.matching(query)
      .flatMap((page) => byId.get(page) ?? [])
      .slice(0, most);
  }

  /** What a query that is no name may have meant, by names that differ from its words by a letter; undefined if nothing. */
  like(query: string): string | undefined {
    const typed = typedIn(query);
    if (this.#candidates.some((candidate) => hasAll(candidate, typed.map(comparable)))) return undefined;
    this.#pairs ??= pairsIn([
      ...this.#types.flatMap((type) => type.split('. ')),
      ...this.#candidates.flatMap(({ page: { title, titleEn = '', words = '' } }) => [
        title,
        titleEn,
        ...words.split('. '),
      ]),
    ]);
    return corrected(typed, this.#pairs);
  }
}

export async function loadNames(): Promise<Names> {
  const response = await fetch(new URL('./names.json', import.meta.url).href);
  return new Names((await response.json()) as NameList);
}
