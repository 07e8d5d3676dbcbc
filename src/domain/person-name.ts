/** Words that begin an excuse, and no Vietnamese name. */
const excuse = /^(chưa|đang|sẽ|không|chờ)\s/i;
/** The names that stand for anybody. */
const anybody = /^\p{L}+ (văn|thị) [abcx]$/iu;

const degrees = '(?:pgs|gs|ths|ts|cn|ls)';
const inWords =
  '(?:phó giáo sư|giáo sư|thạc sĩ|tiến sĩ|cử nhân|luật sư|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy))';

/** Degrees and ranks. */
const title = `(?:${inWords}|(?:${degrees}[.,]\\s?)+|(?:ths|pgs)(?=\\s))`;

/** Forms of address, ranks and degrees that some write before a name of two words or more. */
const before = new RegExp(`^(?:đ/c[:.]?|đồng chí|${title})\\s*(?=\\S+\\s)`, 'iu');
/** The same after a name: `(ThS)`, `, TS.`. */
const after = new RegExp(`\\s?[,(]\\s?(?:${degrees}|${inWords})\\.?\\s?\\)?$`, 'iu');

/** `Ông` is a family name as well (Ông Ích …, Ông Văn …), so it is a form of address only before another one. */
const families = [
  ...['bùi', 'cao', 'châu', 'chu', 'đàm', 'đặng', 'đào', 'đinh', 'đỗ', 'đoàn', 'dương', 'giang', 'hà', 'hồ'],
  ...[
    'hoàng',
    'huỳnh',
    'khổng',
    'khuất',
    'kiều',
    'la',
    'lại',
    'lâm',
    'lê',
    'lương',
    'lưu',
    'lý',
    'mạc',
    'mai',
  ],
  ...[
    'nghiêm',
    'ngô',
    'nguyễn',
    'ninh',
    'nông',
    'ôn',
    'phạm',
    'phan',
    'phùng',
    'quách',
    'tạ',
    'thái',
    'thân',
  ],
  ...['tô', 'tôn', 'tống', 'trần', 'triệu', 'trịnh', 'trương', 'từ', 'vi', 'võ', 'vũ', 'vương'],
  // Of the Tày, Thái, Mường, Mông, Dao, Khmer, and of the peoples of the Central Highlands.
  ...[
    'bạch',
    'bàn',
    'cầm',
    'đèo',
    'giàng',
    'hầu',
    'lò',
    'lộc',
    'lù',
    'lường',
    'ma',
    'má',
    'phà',
    'quàng',
    'sùng',
  ],
  ...['thào', 'tráng', 'vàng', 'vừ', 'chau', 'danh', 'sơn', 'thạch', 'a', 'y', 'ksor', 'kpă', 'nay', 'niê'],
  ...['rahlan', 'rcom', 'rmah', 'rơ', 'siu'],
].join('|');

/** What `Ông` is no family name before; names of the Ê Đê and others begin with `H’` or `K’`. */
const afterAddress = `\\s(?:(?:${families})\\s|\\p{L}{1,2}['’]\\p{L}|${title})`;

/** A form of address before a name of two words or more. */
const address = new RegExp(`^(?:bà|ông(?=${afterAddress}))\\s(?=\\S+\\s\\S)`, 'iu');

/** A name without form of address, rank and degree, which are no part of it. */
export const withoutTitle = (value: string): string =>
  value
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(before, '')
    .replace(address, '')
    .replace(before, '')
    .replace(after, '');

/** Whether a text is a person's full name: two words or more, of letters only. */
export function isPersonName(value: string): boolean {
  const name = value.normalize('NFC').trim().replace(/\s+/g, ' ');
  return /^\p{L}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*)+$/u.test(name) && !excuse.test(name) && !anybody.test(name);
}
