import { weekday, yearOf, type PlainDate } from './dates.ts';
import type { Citation } from './law.ts';
import type { Text } from './text.ts';

/** A day on which offices are closed, or a Saturday on which they make up for one. */
export interface CalendarDay {
  date: PlainDate;
  name: Text;
  citation: Citation;
}

/** A year of `content/calendar/`: what is announced, never computed. */
export interface CalendarYear {
  year: string;
  daysOff: readonly CalendarDay[];
  workingDays: readonly CalendarDay[];
}

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
