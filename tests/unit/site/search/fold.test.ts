import { expect, test } from 'vitest';
import { comparable, isTyped, wordsOf } from '../../../../src/site/search/fold.ts';

test.each([
  ['Sa', 'sa', true],
  ['Lý', 'ly', true],
  ['Đông', 'dong', true],
  ['uỷ', 'ủy', true],
  ['HOÀ', 'hòa', true],
  ['đồng', 'đông', false],
  ['sản', 'sa', false],
  ['sáng', 'sa', false],
])('whether the word %s is what was typed as %s: %s', (word, typed, expected) => {
  expect(isTyped(comparable(word), comparable(typed))).toBe(expected);
});

test('words are syllables without the signs around them, in NFC', () => {
  expect(wordsOf('Sa Lý, 833/QĐ-TCTHADS.'.normalize('NFD'))).toEqual(['Sa', 'Lý', '833', 'QĐ', 'TCTHADS']);
});
