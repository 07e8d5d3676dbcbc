import { comparable, wordsOf } from '../../search/fold.ts';
import {
  departmentType,
  sumOf,
  type NamedPage,
  type NamedPages,
  type NameList,
} from '../../search/named-page.ts';
import { phoneOf } from '../../search/phones.ts';
import {
  askedToReach,
  asksHowToReach,
  candidateOf,
  hasAll,
  matchOf,
  wordReader,
  type Candidate,
} from './match.ts';
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

/** Named pages with what Pagefind calls each; none if the index is not the one that they are the names of. */
function inOrder({ names, sum }: NamedPages, pages: readonly string[]): [NamedPage, string][] {
  const called = pages.slice(0, names.length);
  return sumOf(called) === sum ? called.flatMap((page, at) => (names[at] ? [[names[at], page]] : [])) : [];
}

/** What is looked for by name. */
export class Names {
  readonly #list: NameList;
  readonly #contacts: ReadonlySet<NamedPage>;
  readonly #candidates: readonly Candidate[];
  #pairs: ReturnType<typeof pairsIn> | undefined;
  /** What was asked last, for a search asks it several times. */
  #matched: { query: string; pages: readonly NamedPage[] } | undefined;

  constructor(list: NameList) {
    const { types, contacts, pages } = list;
    const words = wordReader();
    let department = '';
    this.#list = list;
    this.#contacts = new Set(contacts.names);
    this.#candidates = [...contacts.names, ...pages.names].map((page) => {
      const { type, title, titleEn = '', phones } = page;
      if (type === departmentType) department = `${title}. ${titleEn}`;
      const speaksFor = phones && type !== departmentType ? department : '';
      return candidateOf(page, types[type] ?? '', speaksFor, words);
    });
  }

  /**
   * The pages whose names have every word of a query or whose number it is, the best first. Where none has and it asks for
   * a way to reach somebody, those whom it asks for: they say in which ways they are reached.
   */
  matching(query: string): readonly NamedPage[] {
    if (this.#matched?.query !== query) {
      const pages = this.#match(query);
      const isOther = pages.length === 0 && asksHowToReach(query);
      this.#matched = { query, pages: isOther ? this.#match(askedToReach(query)) : pages };
    }
    return this.#matched.pages;
  }

  #match(query: string): NamedPage[] {
    const phone = phoneOf(query.trim());
    const typed = typedIn(query).map(comparable);
    return this.#candidates
      .flatMap((candidate) => {
        const { phones, past } = candidate.page;
        const match = phone ? phones?.includes(phone) && (past ? 1 : 2) : matchOf(candidate, typed);
        return match ? [{ page: candidate.page, match }] : [];
      })
      .toSorted((a, b) => b.match - a.match)
      .map(({ page }) => page);
  }

  /** Whether a query names a department or somebody who speaks for one, or asks how somebody is reached. */
  asksForContact(query: string): boolean {
    if (this.#contacts.size === 0) return false;
    return asksHowToReach(query) || this.matching(query).some((page) => this.#contacts.has(page));
  }

  /** The departments among the pages of the index of contacts, which are given in its order. */
  departmentsAmong(contacts: readonly string[]): ReadonlySet<string> {
    const called = inOrder(this.#list.contacts, contacts);
    return new Set(called.flatMap(([{ type }, page]) => (type === departmentType ? [page] : [])));
  }

  /**
   * Those of some results that have to come first, for a query.
   * @param contacts what Pagefind calls the pages of the index of contacts, in its order; none if it is not loaded
   * @param pages those of the index that answers first
   */
  leading<R extends { id: string }>(
    query: string,
    results: readonly R[],
    contacts: readonly string[],
    pages: readonly string[],
  ): R[] {
    const byId = new Map(results.map((result) => [result.id, result]));
    const called = new Map([...inOrder(this.#list.contacts, contacts), ...inOrder(this.#list.pages, pages)]);
    return this.matching(query)
      .flatMap((page) => byId.get(called.get(page) ?? '') ?? [])
      .slice(0, most);
  }

  /** What a query that is no name may have meant, by names that differ from its words by a letter; undefined if nothing. */
  like(query: string): string | undefined {
    const typed = typedIn(query);
    if (this.#candidates.some((candidate) => hasAll(candidate, typed.map(comparable)))) return undefined;
    this.#pairs ??= pairsIn([
      ...Object.values(this.#list.types).flatMap((type) => type.split('. ')),
      ...this.#candidates.flatMap(({ page: { title, titleEn = '', words = '' } }) => [
        title,
        titleEn,
        ...words.split('. '),
      ]),
    ]);
    return corrected(typed, this.#pairs);
  }
}
