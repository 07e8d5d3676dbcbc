/** The digits of a telephone number as dialled within Vietnam: `+84`, `(84-…`, `84 …` and `0084` written as `0`. */
export function nationalNumber(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const isAbroad = /^[\s(]*\+[\s(]*84/.test(phone) || (digits.startsWith('84') && digits.length > 10);
  const national = digits.startsWith('0084') ? digits.slice(4) : isAbroad ? digits.slice(2) : undefined;
  return national === undefined ? digits : `0${national.replace(/^0/, '')}`;
}

/** A telephone number in the one form in which it is published: `0200 385 5011`, `024 3000 1122`, `0900 001 122`. */
export function displayPhone(phone: string): string {
  const digits = nationalNumber(phone);
  const area = /^(?:02[48](?=\d{8}$)|069|080(?=\d{5,6}$)|\d{4})/.exec(digits)?.[0] ?? '';
  const rest = digits.slice(area.length);
  const first = rest.length === 8 ? 4 : rest.length === 5 ? 2 : 3;
  const groups = rest.length < 5 ? [rest] : [rest.slice(0, first), rest.slice(first)];
  return [area, ...groups].filter(Boolean).join(' ');
}
