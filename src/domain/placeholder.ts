import { slugFrom } from './slug.ts';

const placeholders = [
  ...['đang cập nhật', 'đang bổ sung', 'đang chờ', 'đang khuyết', 'khuyết', 'trống', 'để trống', 'bỏ trống'],
  ...['chờ cập nhật', 'chờ bổ sung', 'cập nhật sau', 'bổ sung sau', 'sẽ cập nhật', 'sẽ cập nhật sau'],
  ...['sẽ bổ sung', 'sẽ bổ sung sau', 'chưa cập nhật', 'chưa bổ sung', 'chưa có', 'chưa có thông tin'],
  ...['chưa rõ', 'chưa xác định', 'không', 'không có', 'không có thông tin', 'không rõ', 'không xác định'],
  ...['x', 'xx', 'n/a', 'none', 'null', 'nil', 'undefined', 'unknown', 'updating', 'tbd', 'tba', 'todo'],
  ...['test', 'abc', 'xyz', 'asdf', 'lorem ipsum'],
];

/** The letters and digits of a text alone, in lower case. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

const typed = new Set(placeholders.map(bare));
/** The same as people type them who leave out the diacritics. */
const typedInAscii = new Set(placeholders.map((text) => bare(slugFrom(text))));

/** Whether a text stands in for something that nobody has filled in: `đang cập nhật`, `...`, `N/A`, `0000000000`. */
export function isPlaceholder(value: string): boolean {
  const signs = bare(value);
  if (signs === '' || typed.has(signs) || typedInAscii.has(signs)) return true;
  return signs.length > 2 && /^(.)\1*$/u.test(signs);
}

/** Whether the digits of a number stand in for one that nobody has filled in: `0999999999`, `0200 0000000`. */
export const isPlaceholderNumber = (digits: string): boolean => /^\d(\d)\1*$|0{7}$/.test(digits);
