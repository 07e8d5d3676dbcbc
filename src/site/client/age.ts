import type { SiteView } from '../views/data/site.ts';
import { writtenDay } from './dates.ts';

/** A day in milliseconds, and after how many of them a site is old. */
const [day, old] = [86_400_000, 2];

/** Today where the publisher is, in the form of a record: 2026-11-22. */
const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now());

/** Says at the foot of the window how old the site is, once it has not been built for two days. */
export function showAge(band: HTMLElement, { asOf, timeZone, followsClock }: SiteView): void {
  const { text = '', dates = '' } = band.dataset;
  const days = (Date.parse(todayIn(timeZone)) - Date.parse(asOf)) / day;
  if (!followsClock || !(days >= old)) return;
  const message = text.replace('{day}', writtenDay(asOf, dates)).replace('{days}', String(days));
  band.append(Object.assign(document.createElement('p'), { textContent: message }));
  band.hidden = false;
}
