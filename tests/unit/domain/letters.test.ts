import { describe, expect, test } from 'vitest';
import {
  withInvisibleShown,
  lookAlikeLetter,
  invisibleCharacter,
  isUsual,
  withoutInvisible,
} from '../../../src/domain/letters.ts';

describe('A letter that cannot be seen', () => {
  test.each([
    ['\u0000', 'a control character'],
    ['\u0007', 'a bell'],
    ['\u0008', 'a backspace'],
    ['\r', 'a line end of old'],
    ['\u001b', 'an escape'],
    ['\u0085', 'a next line'],
    ['\u00ad', 'a soft hyphen'],
    ['\u034f', 'a combining grapheme joiner'],
    ['\u061c', 'an Arabic mark'],
    ['\u115f', 'a Hangul filler'],
    ['\u1160', 'a Hangul filler'],
    ['\u17b4', 'an inherent vowel'],
    ['\u180e', 'a Mongolian separator'],
    ['\u200b', 'a zero-width space'],
    ['\u200d', 'a joiner'],
    ['\u202e', 'a turn of direction'],
    ['\u2028', 'a line separator'],
    ['\u2029', 'a paragraph separator'],
    ['\u2060', 'a word joiner'],
    ['\u2066', 'an isolate'],
    ['\u2800', 'a blank Braille pattern'],
    ['\u3164', 'a Hangul filler'],
    ['\ufe0f', 'a variation selector after no emoji'],
    ['\ufeff', 'a byte order mark'],
    ['\uffa0', 'a Hangul filler of half width'],
    ['\ufff9', 'an annotation anchor'],
    ['\ufffe', 'no character'],
    ['\uffff', 'no character'],
    ['\ue000', 'private use'],
    ['\ud800', 'half of a pair'],
    ['\u{e0041}', 'a tag'],
    ['\u{1d173}', 'a musical format character'],
    ['\u{10ffff}', 'no character'],
  ])('is %j: %s', (letter) => {
    expect(invisibleCharacter(`ă${letter}b`)?.index).toBe(1);
    expect(withoutInvisible(`ă${letter}b`)).toBe('ăb');
    expect(withInvisibleShown(`ă${letter}b`)).toMatch(/^ă<U\+[0-9A-F]{4,6}>b$/);
  });

  test.each([
    'Cục Thi hành án dân sự tỉnh An Phú, số 10/QĐ-CTHADS “ngày” – 5%',
    'dấu tổ hợp: a\u0306\u0301',
    'một\thai\nba',
    'cách không ngắt\u00a0ở đây',
    '☎\ufe0f 🙂 👍🏽',
  ])('is none in %j', (text) => {
    expect(invisibleCharacter(text)).toBeUndefined();
    expect(withoutInvisible(text)).toBe(text);
  });

  test('is shown in a report as its code, line ends as well', () => {
    expect(withInvisibleShown('a\u001b[31m\nb')).toBe('a<U+001B>[31m<U+000A>b');
  });
});

test.each([
  ['Ðơn', 'Đ'],
  ['ðơn', 'đ'],
  ['Ɖơn', 'Đ'],
  ['ɖơn', 'đ'],
])('%s begins with no Vietnamese đ', (text, right) => {
  expect(lookAlikeLetter(text)).toEqual({ index: 0, typed: text[0], right });
});

test('The quick look at a text passes over no letter that cannot be seen', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const unseen = all.filter((letter) => withoutInvisible(`a${letter}`) === 'a');
  expect(unseen.filter((letter) => invisibleCharacter(`a${letter}`) === undefined)).toEqual([]);
});

test('A text of usual letters has none that is taken for đ, none in place of bytes that are no UTF-8, and is in NFC', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const usual = all.filter(isUsual);
  expect(usual).toContain('ộ');
  expect(usual.filter((letter) => lookAlikeLetter(letter) !== undefined || letter === '\ufffd')).toEqual([]);
  const pairs = usual.map((letter) => `e${letter}`).join('');
  expect(pairs.normalize('NFC')).toBe(pairs);
});
