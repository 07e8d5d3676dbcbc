import { expect, test } from 'vitest';
import { isTyped, wordsOf } from '../../../../src/site/search/fold.ts';

test.each([
  ['Sa', 'sa', true],
  ['Lý', 'ly', true],
  ['Đông', 'dong', true],
  ['đồng', 'đông', false],
  ['sản', 'sa', false],
  ['sáng', 'sa', false],
])('whether the word %s is what was typed as %s: %s', (word, typed, expected) => {
  expect(isTyped(word, typed)).toBe(expected);
});

test('words are syllables without the signs around them, in NFC', () => {
  expect(wordsOf('Sa Lý, 833/QĐ-TCTHADS.'.normalize('NFD'))).toEqual(['Sa', 'Lý', '833', 'QĐ', 'TCTHADS']);
});
