const placeholders = new Set(
  [
    'đang cập nhật',
    'chưa có',
    'chưa cập nhật',
    'không có',
    'không',
    'cập nhật sau',
    'chờ cập nhật',
    'trống',
  ].concat(['x', 'xx', 'xxx', 'n/a', 'na', 'none', 'null', 'nil', 'tbd', 'tba', 'todo', 'test', 'unknown']),
);

/** Whether a text stands in for something that nobody has filled in: `đang cập nhật`, `...`, `N/A`, `0000000000`. */
export function isPlaceholder(value: string): boolean {
  const plain = value
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^[[(<«"']+|[\])>»"'.…]+$/gu, '')
    .trim();
  if (placeholders.has(plain)) return true;
  if (!/[\p{L}\d]/u.test(plain)) return true;
  const signs = plain.replace(/[^\p{L}\d]/gu, '');
  return signs.length > 2 && /^(.)\1*$/u.test(signs);
}

/** Whether a text is a person's full name: two words or more, of letters only. */
export const isPersonName = (value: string): boolean =>
  /^\p{L}[\p{L}\p{M}'’.-]*(\s+\p{L}[\p{L}\p{M}'’.-]*)+$/u.test(value.trim());

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
  if (!/^[+\d][\d\s.()-]*$/.test(value.trim())) return false;
  const digits = dialled(value);
  if (/^(\d)\1*$/.test(digits.slice(1)) || '01234567890'.startsWith(digits)) return false;
  return /^(02\d{8,9}|0[35789]\d{8}|069\d{5,7}|1[89]00\d{4,6})$/.test(digits);
}

/** Whether a text is one mailbox, as HTML's e-mail field understands it, at a domain with a dot. */
export const isContactEmail = (value: string): boolean =>
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(
    value,
  ) && !/^(x+|test|abc|a|email|ten|name)@/i.test(value);

/** A telephone number as a `tel:` link wants it: international, digits only. */
export function telephoneLink(phone: string): string {
  const digits = dialled(phone);
  return digits.startsWith('0') ? `tel:+84${digits.slice(1)}` : `tel:${digits}`;
}
