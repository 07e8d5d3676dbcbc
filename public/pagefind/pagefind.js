// Pagefind matches without diacritics, but holds đ for a letter of its own. The index therefore has every đ as d with
// U+0345, a mark that counts as alphabetic; queries are written the same way, and what comes back is turned round.
import * as engine from './engine/pagefind.js';
import { older } from './older.js';

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
const exact = (term) => {
  const word = term?.trim() ?? '';
  return /^[^\s"]+$/.test(word) && /\d/.test(word) && /[/-]/.test(word) ? `"${term}"` : term;
};

/** A phrase in quotes as the guide is asked for it, which knows of words alone. */
const inWords = (term) => (/\s/.test(term?.trim()) ? term.replaceAll('"', ' ') : term);

/** How long nobody types before older records are searched too, in milliseconds. */
const pause = 600;

/** How many results a list shows at most, which have to stand in the right order. */
const shown = 100;

/** The index of the newest records, and the one whose pages are the parts of the older records. */
const [newest, guide] = ['newest', 'guide'];

const tell = (stage) => globalThis.dispatchEvent?.(new CustomEvent('older-records', { detail: stage }));

/**
 * An instance of Pagefind that answers from the newest records first. Once a result is shown, it adds the older parts
 * in which the guide has the words; `older-records` says `loading` and then `loaded`, upon which whoever searched may
 * search again, or `stopped` if something else is asked meanwhile. If there is no result, it adds them one by one until
 * there is.
 */
export function createInstance(options) {
  const instance = engine.createInstance({ ...options, mergeFilter: { part: newest } });
  const merging = {};
  const merged = new Set();
  let waiting;

  const merge = (part) =>
    (merging[part] ??= instance
      .mergeIndex(new URL(`./${part}/`, import.meta.url).pathname, { mergeFilter: { part } })
      .then(() => merged.add(part)));

  const within = (part, term, given) =>
    instance.search(encode(term), { ...given, filters: { ...given?.filters, part } });

  /** The older parts that may have an answer, the newest first. */
  async function partsWith(term, given) {
    if (older.length === 0) return [];
    await merge(guide);
    const { results } = await within([guide], inWords(term), { ...given, sort: {} });
    const pages = new Set(results.map(({ id }) => id));
    return older.flatMap(([page, part]) => (pages.has(page) ? [part] : []));
  }

  /** What the newest records answer, and those of some older parts. */
  async function find(term, given, olderParts) {
    const parts = [newest, ...olderParts];
    const found = await within({ any: parts }, term, given);
    if (!given?.sort?.date) return found;
    // Pagefind merges several indexes by the place of a record in its own, which is no date. The parts follow in time.
    const sorted = new Map();
    for (const part of parts) {
      if (sorted.size >= shown) break;
      const { results } = await within([part], term, given);
      for (const result of results) sorted.set(result.id, result);
    }
    const rest = found.results.filter(({ id }) => !sorted.has(id));
    return { ...found, results: [...sorted.values(), ...rest] };
  }

  /** The first answer, and whether older parts may have more. */
  async function answer(term, given) {
    let parts = merged.has(guide) ? await partsWith(term, given) : undefined;
    const ready = (parts ?? []).filter((part) => merged.has(part));
    let found = await find(term, given, ready);
    if (found.results.length === 0) parts ??= await partsWith(term, given);
    for (const part of parts ?? []) {
      if (found.results.length > 0) break;
      if (ready.includes(part)) continue;
      await merge(part);
      ready.push(part);
      found = await find(term, given, ready);
    }
    return { found, more: parts ? parts.length > ready.length : older.length > 0 };
  }

  function addSoon(term, given) {
    clearTimeout(waiting);
    tell('loading');
    waiting = setTimeout(async () => {
      const parts = await partsWith(term, given);
      await Promise.all(parts.map(merge));
      await find(term, given, parts);
      tell('loaded');
    }, pause);
  }

  async function search(term, given) {
    clearTimeout(waiting);
    tell('stopped');
    let asked = exact(term);
    let { found, more } = await answer(asked, given);
    if (asked !== term && found.results.length === 0) {
      asked = term;
      ({ found, more } = await answer(asked, given));
    }
    for (const result of found.results) {
      const { data } = result;
      result.data = async () => {
        const record = decode(await data());
        if (more) addSoon(asked, given);
        more = false;
        return record;
      };
    }
    return found;
  }

  return { ...instance, search, filters: async () => ({}) };
}
