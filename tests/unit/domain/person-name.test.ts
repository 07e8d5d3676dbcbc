import { describe, expect, test } from 'vitest';
import { isPersonName, withoutTitle } from '../../../src/domain/person-name.ts';

describe('A person’s full name', () => {
  test.each([
    'Nguyễn Văn An',
    'Đỗ Thị Ánh Tuyết',
    'Lê Lợi',
    "H'Hen Niê",
    'K’Sor Y Blăm',
    'Y Ngông Niê Kđăm',
    'Khổng Minh Dụ',
    'Nguyễn Thị Bê',
    'TS. Trần Văn An',
    'Nguyễn  Văn   An',
    'Đặng Thị Hoài'.normalize('NFD'),
  ])('“%s” is one', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  test.each([
    ['An', 'one word'],
    ['Nguyễn', 'one word'],
    ['Nguyễn Văn 2', 'a figure'],
    ['Nguyễn Văn An (phó)', 'brackets'],
    ['nguyen.an@coquan.vn', 'a mailbox'],
    ['Nguyễn Văn A', 'anybody'],
    ['Trần Thị B', 'anybody'],
    ['NGUYỄN VĂN X', 'anybody'],
    ['Chưa bổ nhiệm', 'an excuse'],
    ['Đang chờ quyết định', 'an excuse'],
    ['Không có', 'an excuse'],
    ['- -', 'signs'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});

describe('What stands before and after a name', () => {
  test.each([
    ['Đ/c: Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
    ['ĐỒNG CHÍ NGUYỄN VĂN THỬ', 'NGUYỄN VĂN THỬ'],
    ['PGS.TS. Trần Văn Thử', 'Trần Văn Thử'],
    ['Phó Giáo sư Trần Văn Thử', 'Trần Văn Thử'],
    ['Thượng tá Siu Thử', 'Siu Thử'],
    ['Bà TS. Lê Thị Thử', 'Lê Thị Thử'],
    ['Nguyễn Văn Thử, ThS.', 'Nguyễn Văn Thử'],
    ['Ông K’Sor Thử', 'K’Sor Thử'],
    ['Ông Giàng A Thử', 'Giàng A Thử'],
    ['Bà  Thạch Thị Thử', 'Thạch Thị Thử'],
  ])('is no part of it: %s', (typed, name) => {
    expect(withoutTitle(typed)).toBe(name);
    expect(withoutTitle(name)).toBe(name);
  });

  test.each([
    ['Ông Ích Thử', 'a family name that is a form of address as well'],
    ['Ông Thị Thử', 'the same'],
    ['Tạ Đại Tá', 'a given name that is a rank as well'],
    ['Cử Văn Thử', 'a family name that begins as a degree does'],
    ['Đ/c Thử', 'nothing that would be a name without it'],
    ['Bà Thử', 'the same'],
  ])('is left where it is the name, or may be: %s (%s)', (name) => {
    expect(withoutTitle(name)).toBe(name);
  });
});
