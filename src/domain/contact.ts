import { slugFrom } from './slug.ts';
import { renumbered } from './renumbered.ts';

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

/** Words that begin an excuse, and no Vietnamese name. */
const excuse = /^(chưa|đang|sẽ|không|chờ)\s/i;
/** The names that stand for anybody. */
const anybody = /^\p{L}+ (văn|thị) [abcx]$/iu;

/** Forms of address, ranks and degrees that some write before a name, or after it in brackets. */
const titles = /^(?:đ\/c|đồng chí|(?:(?:pgs|gs|ths|ts|cn|ls)\.\s?)+|(?:ths|pgs)(?=\s))\s*/iu;
const titleAfter = /\s?[,(]\s?(?:pgs|gs|ths|ts|cn|ls)\.?\s?\)?$/iu;
/** `Ông` is a family name as well, so it is a form of address only before another one. */
const address =
  /^(?:ông|bà)\s(?=(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|mai|cao|lương|lò|hà)\s)/iu;

/** A name without form of address, rank and degree, which are no part of it. */
export const withoutTitle = (value: string): string =>
  value
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(titles, '')
    .replace(address, '')
    .replace(titles, '')
    .replace(titleAfter, '');

/** Whether a text is a person's full name: two words or more, of letters only. */
export function isPersonName(value: string): boolean {
  const name = value.normalize('NFC').trim().replace(/\s+/g, ' ');
  return /^\p{L}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*)+$/u.test(name) && !excuse.test(name) && !anybody.test(name);
}

/** What may stand in a telephone number: digits, and signs between them. */
const phoneSigns = /^\(?\+?\(?\d[\d\s.()\u2010-\u2013-]*$/;

/** The digits of a telephone number as dialled within Vietnam: `+84`, `(84-…`, `84 …` and `0084` written as `0`. */
export function nationalNumber(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const isAbroad = /^[\s(]*\+[\s(]*84/.test(phone) || (digits.startsWith('84') && digits.length > 10);
  const national = digits.startsWith('0084') ? digits.slice(4) : isAbroad ? digits.slice(2) : undefined;
  return national === undefined ? digits : `0${national.replace(/^0/, '')}`;
}

/** A fixed line (02…), a mobile (03, 05, 07, 08, 09), or a line of the state’s own networks (069…, 080…). */
const directLine = /^(02\d{8,9}|0[35789]\d{8}|069\d{5,7}|080\d{5,6})$/;

/** A switchboard that anybody may ring and nobody in particular answers. */
const hotline = /^(1[89]00\d{4,6}|1022)$/;

/** Whether a text is one number, in force today, and no row of the same digit. */
function isNumber(value: string, form: RegExp): boolean {
  const digits = nationalNumber(value);
  if (!phoneSigns.test(value.trim()) || /^\d(\d)\1*$|0{7}$/.test(digits)) return false;
  return form.test(digits) && renumbered(value) === undefined;
}

/** Whether a number reaches one office or person. Numbers from before the changes of 2017 and 2018 do not. */
export const isContactPhone = (value: string): boolean => isNumber(value, directLine);

/** Whether a number is a hotline (1022, 1800…, 1900…). */
export const isHotline = (value: string): boolean => isNumber(value, hotline);

/** A telephone number in the one form in which it is published: `0200 385 5011`, `024 3000 1122`, `0900 001 122`. */
export function displayPhone(phone: string): string {
  const digits = nationalNumber(phone);
  const area = /^(?:02[48](?=\d{8}$)|069|080(?=\d{5,6}$)|\d{4})/.exec(digits)?.[0] ?? '';
  const rest = digits.slice(area.length);
  const first = rest.length === 8 ? 4 : rest.length === 5 ? 2 : 3;
  const groups = rest.length < 5 ? [rest] : [rest.slice(0, first), rest.slice(first)];
  return [area, ...groups].filter(Boolean).join(' ');
}

/**
 * Whether a text is one mailbox at a domain with a dot. Signs that mean something in a `mailto:` link, such as `?`, `&`
 * and `%`, are refused with all others that no office has in its address.
 */
export const isContactEmail = (value: string): boolean =>
  /^[a-z0-9][a-z0-9._+-]*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(value) &&
  !/^\.|\.@|\.\./.test(value) &&
  !/^(x+|test|abc|a|e?mail|ten|name|dang-?cap-?nhat|chua-?co)@/i.test(value);

/** A telephone number as it is dialled from anywhere, without spaces: `+842003524102`. */
export function internationalNumber(phone: string): string {
  const digits = nationalNumber(phone);
  return digits.startsWith('0') ? `+84${digits.slice(1)}` : digits;
}

/** A telephone number as a link that dials it. */
export const telephoneLink = (phone: string): string => `tel:${internationalNumber(phone)}`;
