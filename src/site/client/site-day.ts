import type { SiteView } from '../views/data/site.ts';
import { showAge } from './age.ts';
import { writeDay } from './as-of.ts';

/** The file as the host has it now, else as the browser last had it. */
async function siteDay(address: string): Promise<SiteView> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() =>
    fetch(address, { cache: 'force-cache' }),
  );
  return (await response.json()) as SiteView;
}

/**
 * Says of which day the site is and, if it is old, how old. The day is asked for from a file of the site that every build
 * renews; where that cannot be had, the page stays as it is.
 */
async function sayDay(band: HTMLElement): Promise<void> {
  const { site: address = '', dates = '' } = band.dataset;
  const site = await siteDay(address);
  writeDay(site, dates);
  showAge(band, site);
}

const band = document.querySelector<HTMLElement>('.age');
if (band) sayDay(band).catch(() => undefined);
