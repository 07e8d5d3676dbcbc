import { describe, expect, test } from 'vitest';
import { isPersonName } from '../../../src/domain/person-name.ts';

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
