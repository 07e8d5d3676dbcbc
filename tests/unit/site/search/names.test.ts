import { describe, expect, test } from 'vitest';
import { Names } from '../../../../src/site/client/pagefind/names.ts';
import { sumOf, type NameList } from '../../../../src/site/search/named-page.ts';
import { exactly, wholeWords } from '../../../../src/site/client/pagefind/query.ts';
import { phoneOf } from '../../../../src/site/search/phones.ts';

/** What Pagefind calls the contacts, and the pages that the index which answers first has. */
const contacts = ['dong-sa', 'former', 'head', 'sa-ly'];
const pages = ['rule', 'newest record'];

const list: NameList = {
  types: {
    'don-vi': 'Đơn vị. Department',
    'nguoi-phat-ngon': 'Người phát ngôn. Spokesperson',
    'quy-dinh': 'Quy định. Rule',
  },
  contacts: {
    names: [
      {
        type: 'don-vi',
        title: 'Cục Thi hành án dân sự tỉnh Đông Sa',
        titleEn: 'Dong Sa Department',
        phones: ['02003512200'],
      },
      {
        type: 'nguoi-phat-ngon',
        title: 'Lê Văn Trước',
        words: 'Cục trưởng',
        phones: ['02003512201'],
        past: true,
      },
      {
        type: 'nguoi-phat-ngon',
        title: 'Đinh Công Thuật',
        words: 'Cục trưởng',
        phones: ['02003512201'],
      },
      {
        type: 'don-vi',
        title: 'Chi cục Thi hành án dân sự huyện Sa Lý',
        titleEn: 'Sa Ly Sub-department',
        phones: ['02003536300'],
      },
    ],
    sum: sumOf(contacts),
  },
  pages: {
    names: [
      {
        type: 'quy-dinh',
        title: 'Trả lời báo chí trong 30 ngày',
        titleEn: 'An answer within 30 days',
      },
    ],
    sum: sumOf(['rule']),
  },
};

const names = new Names(list);
const everything = [...pages, ...contacts].map((id) => ({ id }));

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
    const leading = names.leading(query, everything, contacts, ['rule', 'newest record']);
    expect(leading.map(({ id }) => id)).toEqual(pages);
  });

  test('leads among results only where it is one of them', () => {
    const results = ['other', 'former', 'head'].map((id) => ({ id }));
    const leading = names.leading('Đông Sa', results, contacts, pages);
    expect(leading.map(({ id }) => id)).toEqual(['head', 'former']);
  });

  test.each([
    ['is not loaded', []],
    ['is of another day', contacts.toReversed()],
  ])('leads nowhere where the index of contacts %s', (_case, called) => {
    expect(names.leading('Đông Sa', everything, called, pages)).toEqual([]);
    expect(names.departmentsAmong(called)).toEqual(new Set());
  });

  test.each([
    ['đông sa', true],
    ['0200 351 2201', true],
    ['0200 351 2999', true],
    ['duong day nong', true],
    ['Office hours of a department', true],
    ['đường dây', false],
    ['answer within 30 days', false],
    ['kê biên', false],
  ])('asks for contacts with “%s”: %s', (query, does) => {
    expect(names.asksForContact(query)).toBe(does);
  });

  test('leads to whom a way to reach is asked for, where no name has that way', () => {
    const led = (query: string) => names.leading(query, everything, contacts, pages).map(({ id }) => id);
    expect(led('giờ làm việc Sa Lý')).toContain('sa-ly');
    expect(led('đường dây nóng')).toEqual([]);
    expect(led('đường dây nóng xyz')).toEqual([]);
  });

  test('asks for no contacts where there are none', () => {
    const without = new Names({ ...list, contacts: { names: [], sum: sumOf([]) } });
    expect(without.asksForContact('đường dây nóng')).toBe(false);
  });

  test('knows which contacts are departments', () => {
    expect(names.departmentsAmong(contacts)).toEqual(new Set(['dong-sa', 'sa-ly']));
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
