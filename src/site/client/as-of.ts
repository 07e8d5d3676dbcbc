import type { SiteView } from '../views/data/site.ts';
import { writtenDay } from './dates.ts';

/** Writes the day of the site wherever the page leads to it. */
export function writeDay({ asOf }: SiteView, dates: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('.as-of')) {
    link.textContent = (link.dataset['text'] ?? '').replace('{day}', writtenDay(asOf, dates));
  }
}
