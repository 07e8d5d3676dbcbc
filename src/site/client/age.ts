import type { SiteView } from '../views/data/site.ts';
import { writtenDay } from './dates.ts';

/** A day in milliseconds, and after how many of them a site is old. */
const [day, old] = [86_400_000, 2];

/** The file as the host has it now, else as the browser last had it. */
async function siteDay(address: string): Promise<SiteView> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() =>
    fetch(address, { cache: 'force-cache' }),
  );
  return (await response.json()) as SiteView;
}

/** Today where the publisher is, in the form of a record: 2026-11-22. */
const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now());

/**
 * Says at the foot of the window how old the site is, once it has not been built for two days. The day is asked for from
 * a file of the site that every build renews; where that cannot be had, nothing is shown.
 */
async function showAge(band: HTMLElement): Promise<void> {
  const { site = '', text = '', dates = '' } = band.dataset;
  const { asOf, timeZone, followsClock } = await siteDay(site);
  const days = (Date.parse(todayIn(timeZone)) - Date.parse(asOf)) / day;
  if (!followsClock || !(days >= old)) return;
  const message = text.replace('{day}', writtenDay(asOf, dates)).replace('{days}', String(days));
  band.append(Object.assign(document.createElement('p'), { textContent: message }));
  band.hidden = false;
}

const band = document.querySelector<HTMLElement>('.age');
if (band) showAge(band).catch(() => undefined);
