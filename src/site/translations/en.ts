import type { Translations } from './index.ts';
import { about } from './en/about.ts';
import { breaches } from './en/breaches.ts';
import { calendar } from './en/calendar.ts';
import { departments } from './en/departments.ts';
import { duties } from './en/duties.ts';
import { editor } from './en/editor.ts';
import { emergency } from './en/emergency.ts';
import { figures } from './en/figures.ts';
import { follow } from './en/follow.ts';
import { frame } from './en/frame.ts';
import { guides } from './en/guides.ts';
import { home } from './en/home.ts';
import { language } from './en/language.ts';
import { lapses } from './en/lapses.ts';
import { lawChanges } from './en/law-changes.ts';
import { lookup } from './en/lookup.ts';
import { matrix } from './en/matrix.ts';
import { months } from './en/months.ts';
import { notFound } from './en/not-found.ts';
import { openData } from './en/open-data.ts';
import { outlets } from './en/outlets.ts';
import { refusalGrounds } from './en/refusal-grounds.ts';
import { records } from './en/records.ts';
import { reports } from './en/reports.ts';
import { rulebook } from './en/rulebook.ts';
import { search } from './en/search.ts';
import { sheets } from './en/sheets.ts';
import { spokespersons } from './en/spokespersons.ts';
import { styles } from './en/styles.ts';

/** Every word of the pages in English. */
export const en: Translations = {
  language: 'en',
  ...language,
  ...frame,
  ...follow,
  about,
  outlets,
  refusalGrounds,
  ...home,
  ...departments,
  ...spokespersons,
  ...lookup,
  ...records,
  ...duties,
  ...lapses,
  ...breaches,
  ...figures,
  ...matrix,
  ...months,
  ...reports,
  ...rulebook,
  ...lawChanges,
  ...search,
  ...openData,
  ...sheets,
  ...calendar,
  ...emergency,
  ...guides,
  ...editor,
  ...styles,
  ...notFound,
};
