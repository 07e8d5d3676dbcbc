import { describe, expect, test } from 'vitest';
import { mergedProvince, openProvider } from '../../../src/domain/mail-domains.ts';

describe('A mailbox', () => {
  test.each([
    ['lan@gmail.com', 'gmail.com'],
    ['lan@VNN.vn', 'vnn.vn'],
    ['lan@mail.gmail.com', undefined],
    ['lan@cuc.moj.gov.vn', undefined],
    ['gmail.com@cuc.moj.gov.vn', undefined],
  ])('%s is of the provider %s', (mailbox, provider) => {
    expect(openProvider(mailbox)).toBe(provider);
  });

  test.each([
    ['lan@hagiang.gov.vn', { name: 'Hà Giang', into: 'Tuyên Quang' }],
    ['lan@thads.bariavungtau.gov.vn', { name: 'Bà Rịa - Vũng Tàu', into: 'Hồ Chí Minh' }],
    ['lan@tuyenquang.gov.vn', undefined],
    ['lan@hagiang.example', undefined],
    ['hagiang.gov.vn@cuc.moj.gov.vn', undefined],
  ])('%s is of the merged province %o', (mailbox, province) => {
    expect(mergedProvince(mailbox)).toEqual(province);
  });
});
