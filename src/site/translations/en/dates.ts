import { dayOf, monthOf, type Instant, type PlainDate } from '../../../domain/dates.ts';
import { monthText } from '../../../domain/english-months.ts';

export { monthText };

/** A day: `6 October 2026`. */
export const dateText = (date: PlainDate): string =>
  `${Number(date.slice(8, 10))} ${monthText(monthOf(date))}`;

/** A minute in Vietnam's time: `09:30 on 6 October 2026`. */
export const instantText = (instant: Instant): string =>
  `${instant.slice(11, 16)} on ${dateText(dayOf(instant))}`;
