import type { Language } from '../../domain/text.ts';
import { about } from './vi/about.ts';
import { breaches } from './vi/breaches.ts';
import { calendar } from './vi/calendar.ts';
import { departments } from './vi/departments.ts';
import { duties } from './vi/duties.ts';
import { editor } from './vi/editor.ts';
import { emergency } from './vi/emergency.ts';
import { figures } from './vi/figures.ts';
import { follow } from './vi/follow.ts';
import { frame } from './vi/frame.ts';
import { guides } from './vi/guides.ts';
import { home } from './vi/home.ts';
import { language } from './vi/language.ts';
import { lapses } from './vi/lapses.ts';
import { lawChanges } from './vi/law-changes.ts';
import { lookup } from './vi/lookup.ts';
import { matrix } from './vi/matrix.ts';
import { months } from './vi/months.ts';
import { notFound } from './vi/not-found.ts';
import { openData } from './vi/open-data.ts';
import { outlets } from './vi/outlets.ts';
import { refusalGrounds } from './vi/refusal-grounds.ts';
import { records } from './vi/records.ts';
import { reports } from './vi/reports.ts';
import { rulebook } from './vi/rulebook.ts';
import { search } from './vi/search.ts';
import { sheets } from './vi/sheets.ts';
import { spokespersons } from './vi/spokespersons.ts';
import { styles } from './vi/styles.ts';

/** Every word of the pages in Vietnamese. Its shape is what every other language has to fill. */
export const vi = {
  language: 'vi' as Language,
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
