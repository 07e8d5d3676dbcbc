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
const decoded = (found) => {
  for (const result of found?.results ?? []) {
    const { data } = result;
    result.data = async () => decode(await data());
  }
  return found;
};

/** An instance of Pagefind over the current year's index and the others that there are, such as the archive. */
export function createInstance(options) {
  const instance = engine.createInstance(options);
  const merge = (name) => instance.mergeIndex(new URL(`./${name}/`, import.meta.url).pathname);
  const ready = Promise.allSettled(others.map(merge));
  return {
    ...instance,
    filters: () => ready.then(() => instance.filters()),
    preload: (term, given) => ready.then(() => instance.preload(encode(term), given)),
    search: (term, given) => ready.then(() => instance.search(encode(term), given)).then(decoded),
    debouncedSearch: (term, given, wait) =>
      ready.then(() => instance.debouncedSearch(encode(term), given, wait)).then(decoded),
  };
}
