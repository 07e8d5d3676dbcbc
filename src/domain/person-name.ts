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
