import leven from 'leven';
import { folded, wordsOf } from '../../search/fold.ts';

/** Two words that follow each other in a name, as it is written. */
type Pair = readonly [first: string, second: string];

/** The pairs of names by themselves without diacritics. */
export type Pairs = ReadonlyMap<string, Pair>;

/** Fewer letters than this are like too many others. */
const shortest = 5;

const keyOf = (pair: Pair): string => pair.map(folded).join(' ');

const pairsOf = (words: readonly string[]): Pair[] =>
  words.slice(1).map((second, at) => [words[at] ?? '', second]);

/** The pairs of names, each as the first of them writes it. */
export function pairsIn(names: readonly string[]): Pairs {
  const pairs = names.flatMap((name) => pairsOf(wordsOf(name)));
  return new Map(pairs.reverse().map((pair) => [keyOf(pair), pair]));
}

/** The names' pair of words that differs from what was typed by one letter. */
const nearest = (typed: string, pairs: Pairs): Pair | undefined =>
  typed.length < shortest
    ? undefined
    : [...pairs].find(([key]) => leven(key, typed, { maxDistance: 2 }) === 1)?.[1];

/** Words with those of names in place of those that differ from them by a letter; undefined if these are no names. */
export function corrected(typed: readonly string[], pairs: Pairs): string | undefined {
  const written = typed.map((): string | undefined => undefined);
  const write = (at: number, pair: Pair | undefined) => {
    if (pair) written.splice(at, 2, written[at] ?? pair[0], written[at + 1] ?? pair[1]);
  };
  pairsOf(typed).forEach((pair, at) => {
    write(at, pairs.get(keyOf(pair)));
  });
  pairsOf(typed).forEach((pair, at) => {
    if (written[at] === undefined || written[at + 1] === undefined) write(at, nearest(keyOf(pair), pairs));
  });
  if (written.includes(undefined)) return undefined;
  const words = written.join(' ');
  return folded(words) === folded(typed.join(' ')) ? undefined : words;
}
