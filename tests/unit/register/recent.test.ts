import { expect, it } from 'vitest';
import { rememberRecent } from '../../../src/register/recent.ts';

it('A text is worked through once while it is among those used last', () => {
  const made: string[] = [];
  const wordsOf = rememberRecent((text) => {
    made.push(text);
    return text.split(' ');
  }, 6);
  for (const text of ['a b', 'c d', 'a b', 'e f', 'a b', 'c d'])
    expect(wordsOf(text)).toEqual(text.split(' '));
  expect(made).toEqual(['a b', 'c d', 'e f', 'c d']);
});

it('A text longer than all that is remembered is remembered alone', () => {
  const wordsOf = rememberRecent((text) => text.split(' '), 2);
  expect(wordsOf('a b c')).toBe(wordsOf('a b c'));
});
