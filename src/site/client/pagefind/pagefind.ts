import { withPlainD } from '../../search/marked-d.ts';
import * as engine from './engine/pagefind.js';
import type { Instance, Results, SearchOptions, Term } from './engine/pagefind.js';
import { older } from './older.js';
import { newest, Parts } from './parts.ts';
import { exactly } from './query.ts';

/** How far the search among older records has come; `stopped` where something else is asked meanwhile. */
export type OlderStage = 'loading' | 'loaded' | 'stopped';

declare global {
  interface WindowEventMap {
    'older-records': CustomEvent<OlderStage>;
  }
}

/** The pause in typing after which older records are searched too, in milliseconds. */
const pause = 600;

/** Notifies the page. A test and the benchmark search without one. */
const notify = (stage: OlderStage): void => {
  if (typeof dispatchEvent === 'function') dispatchEvent(new CustomEvent('older-records', { detail: stage }));
};

/** The first answer, and whether older parts may have more. */
async function firstAnswer(
  parts: Parts,
  term: Term,
  options: SearchOptions | undefined,
): Promise<{ found: Results; more: boolean }> {
  let candidates = parts.knowsOlder ? await parts.olderWith(term, options) : undefined;
  const searched = (candidates ?? []).filter((part) => parts.isLoaded(part));
  let found = await parts.search(term, options, searched);
  if (found.results.length === 0) candidates ??= await parts.olderWith(term, options);
  for (const part of candidates ?? []) {
    if (found.results.length > 0) break;
    if (searched.includes(part)) continue;
    await parts.load(part);
    searched.push(part);
    found = await parts.search(term, options, searched);
  }
  return { found, more: candidates ? candidates.length > searched.length : older.length > 0 };
}

/** Loads every older part that may have an answer, and has it ready. */
async function searchOlder(parts: Parts, term: Term, options: SearchOptions | undefined): Promise<void> {
  const candidates = await parts.olderWith(term, options);
  await Promise.all(candidates.map((part) => parts.load(part)));
  await parts.search(term, options, candidates);
}

/**
 * An instance of Pagefind that answers from the newest records first. Once a result is shown, it adds the older parts
 * in which the guide has the words; `older-records` says `loading` and then `loaded`, upon which the page may
 * search again, or `stopped` if something else is asked meanwhile. If there is no result, it adds them one by one until
 * there is.
 */
export function createInstance(options: object): Instance & { filters: () => Promise<object> } {
  const instance = engine.createInstance({ ...options, mergeFilter: { part: newest } });
  const parts = new Parts(instance);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function addSoon(term: Term, options: SearchOptions | undefined): void {
    clearTimeout(waiting);
    notify('loading');
    waiting = setTimeout(() => {
      void searchOlder(parts, term, options).then(() => {
        notify('loaded');
      });
    }, pause);
  }

  async function search(term: Term, options?: SearchOptions): Promise<Results> {
    clearTimeout(waiting);
    notify('stopped');
    let asked = exactly(term);
    let { found, more } = await firstAnswer(parts, asked, options);
    if (asked !== term && found.results.length === 0) {
      asked = term;
      ({ found, more } = await firstAnswer(parts, asked, options));
    }
    for (const result of found.results) {
      const { data } = result;
      result.data = async () => {
        const record = withPlainD(await data());
        if (more) addSoon(asked, options);
        more = false;
        return record;
      };
    }
    return found;
  }

  return { ...instance, search, filters: () => Promise.resolve({}) };
}
