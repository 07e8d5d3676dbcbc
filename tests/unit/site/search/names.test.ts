import { describe, expect, test } from 'vitest';
import { Names } from '../../../../src/site/client/pagefind/names.ts';
import { exactly, wholeWords } from '../../../../src/site/client/pagefind/query.ts';
import { phoneOf } from '../../../../src/site/search/phones.ts';

const names = new Names({
  types: {
    'don-vi': 'Đơn vị. Department',
    'nguoi-phat-ngon': 'Người phát ngôn. Spokesperson',
    'quy-dinh': 'Quy định. Rule',
  },
  pages: [
    {
      page: 'dong-sa',
      type: 'don-vi',
      title: 'Cục Thi hành án dân sự tỉnh Đông Sa',
      titleEn: 'Dong Sa Department',
      phones: ['02003512200'],
    },
    {
      page: 'former',
      type: 'nguoi-phat-ngon',
      title: 'Lê Văn Trước',
      words: 'Cục trưởng',
      phones: ['02003512201'],
      past: true,
    },
    {
      page: 'head',
      type: 'nguoi-phat-ngon',
      title: 'Đinh Công Thuật',
      words: 'Cục trưởng',
      phones: ['02003512201'],
      older: true,
    },
    {
      page: 'sa-ly',
      type: 'don-vi',
      title: 'Chi cục Thi hành án dân sự huyện Sa Lý',
      titleEn: 'Sa Ly Sub-department',
      phones: ['02003536300'],
    },
    {
      page: 'rule',
      type: 'quy-dinh',
      title: 'Trả lời báo chí trong 30 ngày',
      titleEn: 'An answer within 30 days',
    },
  ],
});

describe('What is looked for by name', () => {
  test.each([
    ['Đông Sa', ['dong-sa', 'head', 'former']],
    ['dong sa', ['dong-sa', 'head', 'former']],
    ['người phát ngôn đông sa', ['head', 'dong-sa', 'former']],
    ['ai là người phát ngôn của Đông Sa', ['head', 'dong-sa', 'former']],
    ['spokesperson dong sa', ['head', 'dong-sa', 'former']],
    ['số điện thoại sa lý', ['sa-ly']],
    ['THADS Sa Lý', ['sa-ly']],
    ['0200 353 6300', ['sa-ly']],
    ['+84 (200) 353-6300', ['sa-ly']],
    ['0200 351 2201', ['head', 'former']],
    ['an answer within 30 days', ['rule']],
    ['kê biên', []],
    ['', []],
  ])('is found for “%s” in this order: %j', (query, pages) => {
    expect(names.matching(query)).toEqual(pages);
  });

  test('leads among results only where it is one of them', () => {
    const results = ['other', 'former', 'head'].map((id) => ({ id }));
    expect(names.leading('Đông Sa', results).map(({ id }) => id)).toEqual(['head', 'former']);
    expect(names.isOlder('head')).toBe(true);
    expect(names.isOlder('former')).toBe(false);
  });

  test.each([
    ['đông xa', 'Đông Sa'],
    ['nguoi phat ngom dong sa', 'người phát ngôn Đông Sa'],
    ['dinh cong thuatt', 'Đinh Công Thuật'],
    ['Đông Sa', undefined],
    ['dong sa', undefined],
    ['kê biên tài sản', undefined],
    ['xyz', undefined],
    ['', undefined],
  ])('is meant by “%s”: %s', (query, meant) => {
    expect(names.like(query)?.toLowerCase()).toBe(meant?.toLowerCase());
  });
});

test.each([
  ['0200 351 2206', '02003512206'],
  ['02003512206', '02003512206'],
  ['(0200) 351.2206', '02003512206'],
  ['+84 200 351-2206', '02003512206'],
  ['1900 1234', '19001234'],
  ['0200', undefined],
  ['2026-11-22', undefined],
  ['833/QĐ', undefined],
])('the telephone number %s is %s', (query, digits) => {
  expect(phoneOf(query)).toBe(digits);
});

test.each([
  ['+84 200 3512206', '"0200 351 2206"'],
  ['833/QĐ-TCTHADS', '"833/QĐ-TCTHADS"'],
  ['đường dây nóng', 'đường dây nóng'],
])('Pagefind is asked for %s as %s', (typed, asked) => {
  expect(exactly(typed)).toBe(asked);
});

test('the words of a query are asked for whole, but for those of a phrase', () => {
  expect(wholeWords('kê  biên – 30')).toEqual(['"kê"', '"biên"', '"30"']);
  expect(wholeWords('"kê biên"')).toEqual([]);
  expect(wholeWords(null)).toEqual([]);
});
