import type { PlainDate } from './dates.ts';
import { displayPhone, nationalNumber } from './phone-digits.ts';
import { oldPhone, renumbered } from './renumbered-phones.ts';
import { isPlaceholderNumber } from './placeholder.ts';

/** What may stand in a telephone number: digits, and signs between them. */
const phoneSigns = /^\(?\+?\(?\d[\d\s.()\u2010-\u2013-]*$/;

/** A fixed line (02…), a mobile (03, 05, 07, 08, 09), or a line of the state’s own networks (069…, 080…). */
const directLine = /^(02\d{8,9}|0[35789]\d{8}|069\d{5,7}|080\d{5,6})$/;

/** A switchboard that anybody may ring and nobody in particular answers. */
const hotline = /^(1[89]00\d{4,6}|1022)$/;

/** Whether a text is one number, in force today, and no row of the same digit. */
function isNumber(value: string, form: RegExp): boolean {
  const digits = nationalNumber(value);
  if (!phoneSigns.test(value.trim()) || isPlaceholderNumber(digits)) return false;
  return form.test(digits) && renumbered(value) === undefined;
}

/** Whether a number reaches one office or person. Numbers from before the changes of 2017 and 2018 do not. */
export const isContactPhone = (value: string): boolean => isNumber(value, directLine);

/** Whether a number reached one office or person before the changes of 2017 and 2018. */
export const wasContactPhone = (value: string): boolean => {
  const became = phoneSigns.test(value.trim()) ? renumbered(value) : undefined;
  return became !== undefined && directLine.test(became) && !isPlaceholderNumber(became);
};

/** Whether somebody could be reached by a number on the days of a term: one of old only where the term ended in its time. */
export const isOfItsTime = (value: string, { to }: { to?: PlainDate | undefined }): boolean => {
  const until = oldPhone(value)?.until;
  return until === undefined || (to !== undefined && to < until);
};

/** A telephone number in the one form in which it is published; one of old as it was written in its time. */
export const publishedPhone = (value: string): string => oldPhone(value)?.shown ?? displayPhone(value);

/** Whether a number is a hotline (1022, 1800…, 1900…). */
export const isHotline = (value: string): boolean => isNumber(value, hotline);

/**
 * A telephone number as it is dialled from anywhere today, without spaces, and the extension behind it (RFC 3966, section
 * 5.3): `+842003524102`, `+842003524102;ext=115`.
 */
export function internationalNumber(phone: string, extension?: string): string {
  const digits = renumbered(phone) ?? nationalNumber(phone);
  const number = digits.startsWith('0') ? `+84${digits.slice(1)}` : digits;
  return extension === undefined ? number : `${number};ext=${extension}`;
}

/** A telephone number as a link that dials it, and its extension after it. */
export const telephoneLink = (phone: string, extension?: string): string =>
  `tel:${internationalNumber(phone, extension)}`;
