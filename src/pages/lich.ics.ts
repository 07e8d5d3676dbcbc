import type { APIRoute } from 'astro';
import { calendarOf } from '../site/calendar.ts';
import { published } from '../site/publication.ts';
import { wordsFor } from '../site/translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(calendarOf(published(), wordsFor(currentLocale)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
