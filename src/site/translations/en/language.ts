import { dateText, instantText, monthText } from './dates.ts';
import { numbers } from './numbers.ts';
import type { language as original } from '../vi/language.ts';

/** The language, and how days, numbers and yes or no are written in it. */
export const language: typeof original = {
  locale: 'en',
  languageName: 'English',
  territory: 'en_GB',
  recordLanguage: 'vi',
  date: dateText,
  instant: instantText,
  monthName: monthText,
  month: monthText,
  on: (date) => `of ${dateText(date)}`,
  amount: (number) => numbers.format(number),
  inDays: (days) => `${numbers.format(days)} ${days === 1 ? 'day' : 'days'}`,
  share: (part, whole) => `${numbers.format((100 * part) / whole)}%`,
  yes: 'Yes',
  no: 'No',
};
