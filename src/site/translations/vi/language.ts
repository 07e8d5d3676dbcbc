import {
  displayDate,
  displayInstant,
  displayMonth,
  type Instant,
  type Month,
  type PlainDate,
} from '../../../domain/dates.ts';
import { numbers } from './numbers.ts';

/** The language, and how days, numbers and yes or no are written in it. */
export const language = {
  /** The code of the language in addresses and in `lang`. */
  locale: 'vi',
  languageName: 'Tiếng Việt',
  /** The language and where it is spoken so, as social networks want it. */
  territory: 'vi_VN',
  /** The `lang` of a record's own words among these; undefined where it is the same. */
  recordLanguage: undefined as string | undefined,
  date: displayDate,
  instant: (instant: Instant) => displayInstant(instant).vi,
  monthName: displayMonth,
  month: (month: Month) => `tháng ${displayMonth(month)}`,
  on: (date: PlainDate) => `ngày ${displayDate(date)}`,
  amount: (number: number) => numbers.format(number),
  inDays: (days: number) => `${numbers.format(days)} ngày`,
  share: (part: number, whole: number) => `${numbers.format((100 * part) / whole)}%`,
  yes: 'Có',
  no: 'Không',
};
