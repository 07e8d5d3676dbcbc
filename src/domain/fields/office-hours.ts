import { z } from 'zod';
import { displayTimeSpans, displayWeekdays, timeSpansIn, weekdaysIn } from '../office-hours.ts';
import { blank, field, withForm } from './field.ts';

/** Days of the week, kept in the form in which they are published. */
const weekdays = () =>
  withForm(
    z
      .string()
      .refine((typed) => weekdaysIn(typed) !== undefined)
      .transform((typed) => displayWeekdays(weekdaysIn(typed) ?? []).vi),
    {
      vi: 'các ngày trong tuần, từ Thứ Hai đến Chủ Nhật, mỗi ngày một lần, ví dụ “Thứ Hai – Thứ Sáu” hoặc “Thứ Bảy”',
      en: 'days of the week in Vietnamese, from Monday on and each once, for example “Thứ Hai – Thứ Sáu” or “Thứ Bảy”',
    },
    `Thứ Hai – Thứ ${blank}`,
  );

/** Times of one day, kept in the form in which they are published. */
const times = () =>
  withForm(
    z
      .string()
      .refine((typed) => timeSpansIn(typed) !== undefined)
      .meta({ pattern: '\\d\\s*([hHgG:]|giờ).*\\d|24/24' })
      .transform((typed) => displayTimeSpans(timeSpansIn(typed) ?? []).vi),
    {
      vi: 'giờ mở và giờ nghỉ của từng buổi, tính theo 24 giờ, buổi sáng trước, ví dụ “7h30 – 11h30, 13h30 – 17h00”',
      en: 'the hours from opening to closing, on the 24-hour clock and in order, for example “7h30 – 11h30, 13h30 – 17h00”',
    },
    `7h30 – 11h30, 13h30 – ${blank}`,
  );

/** When somebody answers: the days, and the times on each of them. */
export const officeHours = () =>
  z
    .array(
      z.strictObject({
        days: field(
          weekdays(),
          ['Các ngày', 'Những ngày trong tuần có cùng giờ làm việc.'],
          ['Days', 'The days of the week that have the same hours.'],
        ),
        times: field(
          times(),
          ['Giờ', 'Giờ mở và giờ nghỉ của từng buổi trong các ngày ấy.'],
          ['Times', 'The hours of those days, from opening to closing.'],
        ),
      }),
    )
    .min(1);
