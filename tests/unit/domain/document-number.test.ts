import { describe, expect, test } from 'vitest';
import { documentNumberForm, documentNumberPattern } from '../../../src/domain/document-number.ts';

describe('The number of a document', () => {
  test.each([
    ['Số 12/TB-CTHADS', '12/TB-CTHADS'],
    ['số:12/TB-CTHADS', '12/TB-CTHADS'],
    ['SỐ : 12 / TB - CTHADS', '12/TB-CTHADS'],
    ['12/TB–CTHADS', '12/TB-CTHADS'],
    ['36/2006/CT-TTG', '36/2006/CT-TTg'],
    ['05/TB-CTHADS', '05/TB-CTHADS'],
    ['12/TTG-VP', '12/TTG-VP'],
    ['7/QĐ-CTHADS'.normalize('NFD'), '7/QĐ-CTHADS'],
  ])('“%s” is published as “%s”', (typed, form) => {
    expect(documentNumberForm(typed)).toBe(form);
    expect(documentNumberForm(form)).toBe(form);
    expect(documentNumberPattern.test(form)).toBe(true);
  });

  test.each(['Số: /2025/TT-BTP', '12 TB-CTHADS', 'Số 12', '12/', 'QĐ-CTHADS', '12/TB-CTHADS ngày 5/8'])(
    '“%s” is none',
    (typed) => {
      expect(documentNumberPattern.test(documentNumberForm(typed))).toBe(false);
    },
  );

  test('keeps every letter and digit that was typed but the word “Số”', () => {
    const bare = (text: string) => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
    for (const typed of ['357/UBND - TTPTQĐ', '118/TTr- STTTT', '19-2017/NQ-CP', '0012 / QĐ – CTHADS'])
      expect(bare(documentNumberForm(typed))).toBe(bare(typed));
  });

  test('of many spaces is read in no time', () => {
    expect(documentNumberForm(`12${' '.repeat(100_000)}/TB`)).toBe('12/TB');
  });
});
