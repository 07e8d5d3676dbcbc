import { z } from 'zod';
import { weekday, yearOf, type PlainDate } from './dates.ts';
import type { Citation } from './law.ts';
import { bilingual, citation } from './fields/text.ts';
import { plainDate } from './fields/time.ts';
import type { Text } from './text.ts';

const calendarDaySchema = z.strictObject({ date: plainDate(), name: bilingual(), citation: citation() });

/** `src/law/calendars/<year>.yaml`, or a publisher’s own in `content/calendar/`: days off and make-up working days, each with its citation. */
export const calendarSchema = z.strictObject({
  year: z.string().regex(/^\d{4}$/),
  note: bilingual().optional(),
  /** Every year has days off, so an empty list would be a guess. */
  daysOff: z.array(calendarDaySchema).min(1),
  workingDays: z.array(calendarDaySchema),
});

/** The calendar of a year: what is announced, never computed. */
export type CalendarYear = z.output<typeof calendarSchema>;

/** The working days of the years on file. */
export interface WorkingCalendar {
  /** Whether the year of that day is on file. */
  covers(date: PlainDate): boolean;
  /** Why offices are closed on that day: a day off with its source, a weekend, or undefined on a working day. */
  closed(date: PlainDate): { name: Text; citation?: Citation } | undefined;
}

const weekend: Readonly<Record<number, Text>> = {
  6: { vi: 'thứ Bảy', en: 'Saturday' },
  7: { vi: 'Chủ nhật', en: 'Sunday' },
};

/** Joins the yearly files into one calendar. A make-up working Saturday is a working day. */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const covered = new Set(years.map(({ year }) => year));
  const off = new Map(years.flatMap(({ daysOff }) => daysOff.map((day) => [day.date, day] as const)));
  const madeUp = new Set(years.flatMap(({ workingDays }) => workingDays.map(({ date }) => date)));
  return {
    covers: (date) => covered.has(yearOf(date)),
    closed(date) {
      const day = off.get(date);
      if (day) return { name: day.name, citation: day.citation };
      const name = weekend[weekday(date)];
      return name && !madeUp.has(date) ? { name } : undefined;
    },
  };
}
