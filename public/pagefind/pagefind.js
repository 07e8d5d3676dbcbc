// Pagefind matches without diacritics, but holds đ for a letter of its own. The index therefore has every đ as d with
// U+0345, a mark that counts as alphabetic; queries are written the same way, and what comes back is turned round.
import * as engine from './engine/pagefind.js';
import { others } from './others.js';

const mark = '\u0345';
const encode = (text) =>
  typeof text === 'string'
    ? text.normalize('NFC').replaceAll('đ', `d${mark}`).replaceAll('Đ', `D${mark}`)
    : text;
const decode = (value) => {
  if (typeof value === 'string') return value.replaceAll(`d${mark}`, 'đ').replaceAll(`D${mark}`, 'Đ');
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
};

/** A document's number or a case's code is asked for whole: what only begins like it is no answer, unless nothing else is. */
const exact = (term) => (/^\s*[^\s"]*\d[^\s"]*\s*$/.test(term) && /[/-]/.test(term) ? `"${term}"` : term);

/** How long nobody types before older records are searched too, in milliseconds. */
const pause = 600;

const parts = ['newest', ...others];

const tell = (stage) => globalThis.dispatchEvent?.(new CustomEvent('older-records', { detail: stage }));

/**
 * An instance of Pagefind that answers from the newest records first. Once a result is shown, or if there is none, it
 * adds the older ones; `older-records` says `loading` and then `loaded`, upon which whoever searched may search again.
 */
export function createInstance(options) {
  const instance = engine.createInstance({ ...options, mergeFilter: { part: parts[0] } });
  let whole = others.length === 0 ? Promise.resolve() : undefined;
  let waiting;

  const addOlder = () =>
    (whole ??= Promise.all(
      others.map((part) =>
        instance.mergeIndex(new URL(`./${part}/`, import.meta.url).pathname, { mergeFilter: { part } }),
      ),
    ));

  async function find(term, given) {
    const found = await instance.search(encode(term), given);
    if (!given?.sort?.date) return found;
    // Pagefind merges several indexes by the place of a record in its own, which is no date. The parts follow in time.
    const each = await Promise.all(
      parts.map((part) =>
        instance.search(encode(term), { ...given, filters: { ...given.filters, part: [part] } }),
      ),
    );
    return { ...found, results: each.flatMap(({ results }) => results) };
  }

  function addSoon(term, given) {
    if (whole || waiting) return;
    tell('loading');
    waiting = setTimeout(async () => {
      await addOlder();
      await find(term, given);
      tell('loaded');
    }, pause);
  }

  async function search(term, given) {
    clearTimeout(waiting);
    waiting = undefined;
    let found = await find(exact(term), given);
    if (!whole && found.results.length === 0) {
      await addOlder();
      found = await find(exact(term), given);
    }
    if (exact(term) !== term && found.results.length === 0) found = await find(term, given);
    for (const result of found.results) {
      const { data } = result;
      result.data = async () => {
        const record = decode(await data());
        addSoon(term, given);
        return record;
      };
    }
    return found;
  }

  return { ...instance, addOlder, search, filters: async () => ({}) };
}
