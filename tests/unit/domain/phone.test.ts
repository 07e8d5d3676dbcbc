import { describe, expect, test } from 'vitest';
import {
  internationalNumber,
  isContactPhone,
  isHotline,
  isOfItsTime,
  publishedPhone,
  telephoneLink,
  wasContactPhone,
} from '../../../src/domain/phone.ts';
import { displayPhone, nationalNumber } from '../../../src/domain/phone-digits.ts';

describe('A number that can be called', () => {
  test.each([
    ['02003512201', '02003512201', 'fixed line, eleven digits'],
    ['0203512201', '0203512201', 'fixed line, ten digits'],
    ['0200 351 2201', '02003512201', 'with spaces'],
    ['0200.351.2201', '02003512201', 'with dots'],
    ['0200-351-2201', '02003512201', 'with hyphens'],
    ['(0200) 351 2201', '02003512201', 'its area in brackets'],
    ['024 3733 3333', '02437333333', 'Hà Nội'],
    ['(024) 3733 3333', '02437333333', 'Hà Nội, its area in brackets'],
    ['+84 24 3733 3333', '02437333333', 'from abroad'],
    ['+842437333333', '02437333333', 'from abroad without spaces'],
    ['+84 (0)24 3733 3333', '02437333333', 'from abroad with the zero in brackets'],
    ['+84.24.3733.3333', '02437333333', 'from abroad with dots'],
    ['0084 24 3733 3333', '02437333333', 'from abroad with 00'],
    ['0912345678', '0912345678', 'mobile'],
    ['0912.345.678', '0912345678', 'mobile with dots'],
    ['+84 912 345 678', '0912345678', 'mobile from abroad'],
    ['+84 0912 345 678', '0912345678', 'mobile from abroad with a zero too many'],
    ['0323456789', '0323456789', 'mobile 03'],
    ['0563456789', '0563456789', 'mobile 05'],
    ['0783456789', '0783456789', 'mobile 07'],
    ['0883456789', '0883456789', 'mobile 08'],
    ['069 234 5678', '0692345678', 'line of the ministries of defence and public security'],
    ['069.234567', '069234567', 'the same, shorter'],
    ['(+84) 200 555 0101', '02005550101', 'from abroad, the code in brackets'],
    ['(84-200) 5550101', '02005550101', 'code and area in brackets'],
    ['84 200 555 0101', '02005550101', 'from abroad without a plus'],
    ['(0200)3.855.011', '02003855011', 'no space after the brackets'],
    ['024. 3000 1122', '02430001122', 'a dot and a space'],
    ['(0243) 0001122', '02430001122', 'a digit too many in the brackets'],
    ['080.48111', '08048111', 'line of the government'],
    ['0692.000.111', '0692000111', 'line of the ministries, in other groups'],
  ])('“%s” is dialled %s: %s', (typed, digits) => {
    expect(isContactPhone(typed)).toBe(true);
    expect(nationalNumber(typed)).toBe(digits);
  });

  test.each([
    ['0437333333', 'Hà Nội before 2017'],
    ['04 3733 3333', 'Hà Nội before 2017, with spaces'],
    ['01632345678', 'mobile of eleven digits, before 2018'],
    ['0123 456 7890', 'mobile of eleven digits, before 2018'],
    ['0650 3822 222', 'provincial line before 2017'],
    ['0511 3822 222', 'Đà Nẵng before 2017'],
    ['241234567', 'its first zero lost'],
    ['912345678', 'mobile, its first zero lost'],
    ['091234567', 'a digit short'],
    ['09123456789', 'a digit too many'],
    ['020035122', 'a fixed line too short'],
    ['020035122010', 'a fixed line too long'],
    ['0612345678', 'no such beginning'],
    ['0000000000', 'zeros'],
    ['0200 000 0000', 'an area and zeros'],
    ['0900000000', 'a mobile beginning and zeros'],
    ['1111111111', 'ones'],
    ['0123456789', 'digits in order'],
    ['0200 351 2201 máy lẻ 5', 'words'],
    ['0200 351 2201 / 0912 345 678', 'two numbers'],
    ['0200 351 2201, 0912 345 678', 'two numbers'],
    ['113', 'an emergency number'],
    ['1022', 'a hotline'],
    ['1900 1234', 'a hotline'],
    ['(84-8) 38123456', 'Hồ Chí Minh City before 2017'],
    ['(037) 3822 222', 'Thanh Hóa before 2017, and no mobile'],
    ['đang cập nhật', 'a placeholder'],
    ['+1 202 555 0100', 'another country'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (typed) => {
    expect(isContactPhone(typed)).toBe(false);
  });

  test.each([
    ['(+84) 200 555 0101', '0200 555 0101'],
    ['(84-200) 5550101', '0200 555 0101'],
    ['(0243) 0001122', '024 3000 1122'],
    ['0900.00.11.22', '0900 001 122'],
    ['069.2000.111', '069 200 0111'],
    ['1900 0011', '1900 0011'],
    ['0200 351 2201', '0200 351 2201'],
  ])('“%s” is published as %s', (typed, shown) => {
    expect(displayPhone(typed)).toBe(shown);
    expect(displayPhone(shown)).toBe(shown);
    expect(nationalNumber(shown)).toBe(nationalNumber(typed));
  });

  test.each(['1022', '1800 1234', '1900 561 212', '19001234'])('“%s” is a hotline', (number) => {
    expect(isHotline(number)).toBe(true);
  });

  test.each([
    ['0200 351 2201', 'tel:+842003512201'],
    ['+84 (0)24 3733 3333', 'tel:+842437333333'],
    ['1900 1234', 'tel:19001234'],
  ])('“%s” is linked as %s', (typed, link) => {
    expect(telephoneLink(typed)).toBe(link);
  });

  test.each([
    ['04 6000 1122', '(04) 6000 1122', 'tel:+842460001122'],
    ['(84-8) 38001122', '(08) 3800 1122', 'tel:+842838001122'],
    ['(037) 3822 222', '(037) 382 2222', 'tel:+842373822222'],
    ['0650 3822 222', '(0650) 382 2222', 'tel:+842743822222'],
    ['0168 234 5678', '0168 234 5678', 'tel:+84382345678'],
  ])('“%s”, of old, is published as “%s”, and dialled as what it became', (typed, shown, link) => {
    expect(wasContactPhone(typed)).toBe(true);
    expect(isContactPhone(typed)).toBe(false);
    expect(publishedPhone(typed)).toBe(shown);
    expect(publishedPhone(shown)).toBe(shown);
    expect(wasContactPhone(shown)).toBe(true);
    expect(telephoneLink(shown)).toBe(link);
  });

  test.each([
    ['04 6000 1122', '2017-06-16', true],
    ['04 6000 1122', '2017-06-17', false],
    ['04 6000 1122', undefined, false],
    ['0168 234 5678', '2018-11-14', true],
    ['0168 234 5678', '2018-11-15', false],
    ['0200 385 5011', undefined, true],
  ])('“%s” is of its time in a term that ends on %s: %s', (typed, to, expected) => {
    expect(isOfItsTime(typed, { to })).toBe(expected);
  });

  test('an extension is dialled after the number', () => {
    expect(telephoneLink('0200 3855 011', '115')).toBe('tel:+842003855011;ext=115');
    expect(internationalNumber('(0200) 385 5011', '115')).toBe('+842003855011;ext=115');
  });
});
