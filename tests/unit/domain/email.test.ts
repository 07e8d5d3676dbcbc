import { describe, expect, test } from 'vitest';
import { isContactEmail } from '../../../src/domain/email.ts';

describe('A mailbox', () => {
  test.each([
    'lienhe@dongsa.thads.example',
    'Nguyen.Van-An@coquan.vn',
    'bao_chi+tin@cuc.moj.gov.vn',
    'a.b@c.vn',
    'xa@coquan.vn',
  ])('“%s” is one', (address) => {
    expect(isContactEmail(address)).toBe(true);
  });

  test.each([
    ['lienhe', 'no domain'],
    ['lienhe@', 'no domain'],
    ['@coquan.vn', 'no name'],
    ['lienhe@coquan', 'a domain without a dot'],
    ['lienhe@coquan.', 'a domain that ends in a dot'],
    ['lienhe@.vn', 'a domain that begins with a dot'],
    ['lienhe@-coquan.vn', 'a hyphen at the beginning'],
    ['lien he@coquan.vn', 'a space'],
    ['liênhệ@coquan.vn', 'diacritics'],
    ['lienhe@coquan.vn, khac@coquan.vn', 'two addresses'],
    ['lienhe(at)coquan.vn', 'no @'],
    ['sxd.@tinh.vn', 'a dot before the @'],
    ['.lan@tinh.vn', 'a dot at the beginning'],
    ['lan..a@tinh.vn', 'two dots'],
    ['mailto:lienhe@coquan.vn', 'a link'],
    ['<lienhe@coquan.vn>', 'brackets'],
    ['ten@coquan.vn', 'the example of the guide'],
    ['test@coquan.vn', 'a placeholder'],
    ['xxx@coquan.vn', 'a placeholder'],
    ['dangcapnhat@coquan.vn', 'a placeholder'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (address) => {
    expect(isContactEmail(address)).toBe(false);
  });
});
