import { z } from 'zod';
import { isInstant, isPlainDate, likelyYears, yearOf } from '../dates.ts';
import { periodPattern } from '../periods.ts';
import { blank, field, withForm } from './field.ts';

/** An existing day, of a year in which what records tell of can have been: an earlier one is a slip of the hand. */
export const plainDate = (since: string = likelyYears.first) =>
  withForm(
    z
      .string()
      .refine((day) => isPlainDate(day) && yearOf(day) >= since)
      .meta({ format: 'date', since }),
    { vi: 'một ngày có thật, viết năm-tháng-ngày', en: 'a real date, written year-month-day' },
    `2026-${blank}-${blank}`,
    'day',
  );

/** How a minute in Vietnam is written, for those who read the data; whether the day exists is not said by it. */
export const instantPattern = '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d\\+07:00$';

/** A minute in Vietnam. */
export const instant = () =>
  withForm(
    z
      .string()
      .refine((moment) => isInstant(moment) && yearOf(moment) >= likelyYears.first)
      .meta({ pattern: instantPattern }),
    { vi: 'ngày, chữ T, giờ:phút và +07:00', en: 'a day, the letter T, hour:minute and +07:00' },
    `2026-${blank}-${blank}T${blank}:${blank}+07:00`,
    'instant',
  );

/** How a calendar month is written, in a field or as the name of a file. */
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A calendar month. */
export const month = () =>
  withForm(
    z.string().regex(monthPattern),
    { vi: 'một tháng, viết năm-tháng', en: 'a month, written year-month' },
    `2026-${blank}`,
    'month',
  );

/** A month, a quarter or a year, also of the working year. */
export const period = () =>
  withForm(
    z.string().regex(periodPattern),
    {
      vi: 'một tháng, một quý hoặc một năm; theo năm công tác thì bắt đầu bằng NCT, như “NCT2026-Q1”, “NCT2026-6T”, “NCT2026-9T”, “NCT2026”',
      en: 'a month, a quarter or a year; of the working year it begins with NCT, as in “NCT2026-Q1”, “NCT2026-6T”, “NCT2026-9T”, “NCT2026”',
    },
    `2026-Q${blank}`,
    'period',
  );

/** The days from the first to the last, both included. */
export const from = (rule?: string) =>
  field(plainDate(), ['Từ ngày', 'Ngày bắt đầu.'], ['From', 'The first day.'], rule ? { rule } : {});

/** The last day of a term. */
export const to = (rule?: string) =>
  field(plainDate(), ['Đến ngày', 'Ngày cuối cùng.'], ['To', 'The last day.'], rule ? { rule } : {});
