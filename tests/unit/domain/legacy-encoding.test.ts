import { describe, expect, test } from 'vitest';
import { legacyLine } from '../../../src/domain/legacy-encoding.ts';

describe('A line from a file with fonts of old', () => {
  test.each([
    ['Côc tr\u00adëng', 'TCVN3', 'Cục trưởng'],
    ['NguyÔn V¨n Thö', 'TCVN3', 'Nguyễn Văn Thử'],
    ['Bé T\u00ad ph¸p', 'TCVN3', 'Bộ Tư pháp'],
    ['Thi hµnh ¸n d©n sù', 'TCVN3', 'Thi hành án dân sự'],
    ['§inh ThÞ Thö', 'TCVN3', 'Đinh Thị Thử'],
    ['Cuïc tröôûng', 'VNI', 'Cục trưởng'],
    ['Nguyeãn Vaên Thöû', 'VNI', 'Nguyễn Văn Thử'],
    ['Thi haønh aùn daân söï', 'VNI', 'Thi hành án dân sự'],
    ['Ñinh Thò Thöû', 'VNI', 'Đinh Thị Thử'],
  ])('“%s” is %s', (typed, encoding) => {
    expect(legacyLine(typed)).toEqual({ line: 1, typed, encoding });
    expect(legacyLine(`---\nname: Nguyễn Văn Thử\nposition: ${typed}\n---\n`)?.line).toBe(3);
  });

  test.each([
    'Cục trưởng Cục Thi hành án dân sự',
    'Bản tin dịch của báo Köln, Göttingen, España',
    'Köln, Göttingen',
    'naïve maïs Noël Citroën',
    'España y Señor',
    'Müller Straße, Åse Øystein Bjørn',
    'café crème brûlée, São Paulo',
    'Công ty © 2026, ABC® và XYZ®, § 5',
    'hoà hoá hoè, toà án, quá hạn, thuê nhà, nguyên đơn',
    '5µm và 3µg, ½ và ¼',
    'tr\u00adường hợp ngắt dòng',
    'plain English text',
    '',
  ])('“%s” is none', (line) => {
    expect(legacyLine(line)).toBeUndefined();
  });

  test('is not every line of Vietnamese in Unicode, whole or in parts', () => {
    const text = `Thủ trưởng cơ quan thi hành án dân sự có trách nhiệm phát ngôn; người được ủy quyền phát ngôn
phải am hiểu sâu về lĩnh vực công tác của đơn vị, có kiến thức cơ bản về báo chí, có khả năng phân tích, xử lý
thông tin báo chí, có khả năng giao tiếp với báo chí theo quy định của pháp luật.`;
    for (const form of ['NFC', 'NFD'] as const)
      for (const word of text.normalize(form).split(/\s+/)) expect(legacyLine(word)).toBeUndefined();
  });
});
