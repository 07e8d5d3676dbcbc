import { slugFrom } from './records/type.ts';

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

/** Whether a text is a person's full name: two words or more, of letters only. */
export function isPersonName(value: string): boolean {
  const name = value.normalize('NFC').trim().replace(/\s+/g, ' ');
  return /^\p{L}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*)+$/u.test(name) && !excuse.test(name) && !anybody.test(name);
}

/** The digits of a telephone number as dialled within Vietnam, `+84` written as `0`. */
export const dialled = (phone: string): string =>
  phone
    .trim()
    .replace(/^(\+84|0084)[\s.]?(\(0\)|0)?/, '0')
    .replace(/[\s.()-]/g, '');

/**
 * Whether a number can be called: a fixed line (02…, ten or eleven digits), a mobile (03, 05, 07, 08, 09, ten
 * digits), or a service number (069…, 1800, 1900). Numbers from before the changes of 2017 and 2018 cannot.
 */
export function isContactPhone(value: string): boolean {
  if (!/^[+\d(][\d\s.()-]*$/.test(value.trim())) return false;
  const digits = dialled(value);
  if (/^\d(\d)\1*$|0{7}$/.test(digits)) return false;
  return /^(02\d{8,9}|0[35789]\d{8}|069\d{5,7}|1[89]00\d{4,6})$/.test(digits);
}

/**
 * Whether a text is one mailbox at a domain with a dot. Signs that mean something in a `mailto:` link, such as `?`, `&`
 * and `%`, are refused with all others that no office has in its address.
 */
export const isContactEmail = (value: string): boolean =>
  /^[a-z0-9][a-z0-9._+-]*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(value) &&
  !/^(x+|test|abc|a|e?mail|ten|name|dang-?cap-?nhat|chua-?co)@/i.test(value);

/** A telephone number as it is dialled from anywhere, without spaces: `+842003524102`. */
export function telephone(phone: string): string {
  const digits = dialled(phone);
  return digits.startsWith('0') ? `+84${digits.slice(1)}` : digits;
}

/** A telephone number as a link that dials it. */
export const telephoneLink = (phone: string): string => `tel:${telephone(phone)}`;

/** A web address: its host, with a port if there is one, and what comes after it. */
const webAddress = /^https?:\/\/([\p{L}\d.-]+)(?::\d{1,5})?(?:[/?#][^\s<>"`{}|\\^]*)?$/iu;

/**
 * Whether a text is a web address that leads where it says: `http:` or `https:`, a host, no name or password before it,
 * and no sign that browsers read otherwise than people do.
 */
export const isWebAddress = (value: string): boolean => {
  const host = webAddress.exec(value)?.[1];
  if (host === undefined || /^[.-]|[.-]$|\.\./.test(host) || !URL.canParse(value)) return false;
  return !/[[\]]/.test(value.split(/[?#]/, 1)[0] ?? '');
};
