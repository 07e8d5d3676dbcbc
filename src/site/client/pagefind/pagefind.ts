import { withPlainD } from '../../search/marked-d.ts';
import { contactFolder } from '../../search/named-page.ts';
import type { Result, Results, SearchOptions, Term } from './engine/pagefind.js';
import { firstAnswer, searchOlder } from './answer.ts';
import { asksHowToReach } from './match.ts';
import { load, type Loaded } from './loaded.ts';
import type { Names } from './names.ts';
import { eachOnce, newest, type Parts } from './parts.ts';
import { exactly } from './query.ts';

/** How far the search among older records has come; `stopped` where there is none, or something else is asked meanwhile. */
export type OlderStage = 'loading' | 'loaded' | 'stopped';

/** What the page is notified of while something is searched. */
interface SearchEvents {
  'older-records': CustomEvent<OlderStage>;
  'search-suggestion': CustomEvent<string | null>;
  'search-failed': CustomEvent<null>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- so events of the window have these among them
  interface WindowEventMap extends SearchEvents {}
}

/** The pause in typing after which everything else is searched too, in milliseconds. */
const pause = 600;

/** Notifies the page. A test and the benchmark search without one. */
function notify<Name extends keyof SearchEvents>(event: Name, detail: SearchEvents[Name]['detail']): void {
  if (typeof dispatchEvent === 'function') dispatchEvent(new CustomEvent(event, { detail }));
}

const notifyOlder = (stage: OlderStage): void => {
  notify('older-records', stage);
};

/**
 * What comes before all else that is found: what the query names, with the beginning of its text and not where that has
 * the words, and where it asks how somebody is reached, the contacts that say so. Nothing where results are in the order of time.
 */
async function leadingOf(
  term: Term,
  options: SearchOptions | undefined,
  found: readonly Result[],
  names: Names,
  parts: Parts,
): Promise<Result[]> {
  if (!term?.trim() || options?.sort?.date) return [];
  const results = [...found, ...(await parts.allNamed(options))];
  const contacts = await parts.pagesOf(contactFolder);
  const leading = names.leading(term, results, contacts, await parts.pagesOf(newest));
  if (!asksHowToReach(term)) return leading;
  const reached = new Set(contacts);
  return [...leading, ...found.filter(({ id }) => reached.has(id))];
}

/** A question that is asked: how many were asked by then, what it is answered with, and whether something of that could not be loaded. */
interface Question {
  number: number;
  loading: Promise<Loaded>;
  hasFailed: boolean;
}

/**
 * An instance of Pagefind that answers with what a query names, and from the newest records first. Once a result is shown,
 * it adds the contacts and older parts in which the guide has the words; `older-records` says `loading` and then `loaded`, upon which the
 * page may search again and gets what is new after what it had, or `stopped` if there is none or something else is asked meanwhile. If there
 * is no result, it adds them one by one until there is. `search-suggestion` precedes every answer, with what a misspelt name
 * may have meant; `search-failed` says that what was asked last has no answer, or not the whole of it, since something
 * cannot be loaded. Whatever is asked after that is answered with everything loaded anew: Pagefind keeps what failed.
 */
export function createInstance(options: object): {
  search: (term: Term, options?: SearchOptions) => Promise<Results | null>;
  filters: () => Promise<object>;
} {
  let loaded: Promise<Loaded> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  let before: { asked: string; pages: readonly string[] } | undefined;

  function forget(failed: Promise<Loaded>): void {
    if (loaded === failed) loaded = undefined;
  }

  function begin(): Promise<Loaded> {
    const loading = load(options);
    loading.catch(() => {
      forget(loading);
    });
    return loading;
  }

  function stopOlder(): void {
    clearTimeout(waiting);
    notifyOlder('stopped');
  }

  function fail(question: Question): void {
    forget(question.loading);
    question.hasFailed = true;
    if (question.number !== count) return;
    stopOlder();
    notify('search-failed', null);
  }

  function addSoon(question: Question, older: () => Promise<boolean>): void {
    clearTimeout(waiting);
    notifyOlder('loading');
    waiting = setTimeout(() => {
      older().then(
        (hasMore) => {
          notifyOlder(hasMore && !question.hasFailed ? 'loaded' : 'stopped');
        },
        () => {
          fail(question);
        },
      );
    }, pause);
  }

  /** Results in the places that they had when the same was asked before. */
  function inPlace(asked: string, results: readonly Result[]): Result[] {
    const found = new Map(results.map((result) => [result.id, result]));
    const pages = before?.asked === asked ? before.pages : [];
    const kept = pages.flatMap((page) => found.get(page) ?? []);
    const placed = [...new Set([...kept, ...results])];
    before = { asked, pages: placed.map(({ id }) => id) };
    return placed;
  }

  async function answered(question: Question, term: Term, options?: SearchOptions): Promise<Results> {
    const { parts, names } = await question.loading;
    if (term && names.asksForContact(term)) await parts.load(contactFolder);
    let asked = exactly(term);
    let answer = await firstAnswer(parts, asked, options, names);
    if (asked !== term && answer.found.results.length === 0) {
      asked = term;
      answer = await firstAnswer(parts, asked, options, names);
    }
    const { found } = answer;
    let more = answer.more;
    const leading = await leadingOf(term, options, found.results, names, parts);
    notify('search-suggestion', (term && names.like(term)) || null);
    const results = eachOnce([...leading, ...found.results]);
    const key = JSON.stringify([term, options?.filters, options?.sort]);

    async function dataOf(result: Result): Promise<unknown> {
      const record = await result.data().catch((error: unknown) => {
        fail(question);
        throw error;
      });
      if (more && !question.hasFailed)
        addSoon(question, () => searchOlder(parts, asked, options, names, answer));
      more = false;
      return withPlainD(record);
    }

    return {
      ...found,
      results: inPlace(key, results).map((result) => ({ ...result, data: () => dataOf(result) })),
    };
  }

  async function search(term: Term, options?: SearchOptions): Promise<Results | null> {
    stopOlder();
    const question = { number: (count += 1), loading: (loaded ??= begin()), hasFailed: false };
    try {
      return await answered(question, term, options);
    } catch (error) {
      console.error(error);
      fail(question);
      return null;
    }
  }

  loaded = begin();
  return { search, filters: () => Promise.resolve({}) };
}
