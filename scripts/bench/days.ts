import {
  addDays,
  firstDay,
  lastDay,
  weekday,
  type Instant,
  type Month,
  type PlainDate,
} from '../../src/domain/dates.ts';
import { today } from './plan.ts';
import type { Random } from './random.ts';

/** The Friday before a weekend, else the day itself. */
export const workday = (date: PlainDate): PlainDate => addDays(date, Math.min(0, 5 - weekday(date)));

/** A day of a month that has come, from Monday to Friday, between two days of the month. */
export function dayIn(
  month: Month,
  random: Random,
  [from, to]: readonly [number, number] = [3, 28],
): PlainDate {
  const day = addDays(firstDay(month), random.between(from, to) - 1);
  const last = lastDay(month) < today ? lastDay(month) : today;
  return workday(day < last ? day : last);
}

/** A minute of a day within some hours. */
export function minuteOf(date: PlainDate, random: Random, [from, to]: readonly [number, number]): Instant {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date}T${two(random.between(from, to))}:${two(random.between(0, 11) * 5)}+07:00`;
}
