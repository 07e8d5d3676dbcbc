import type { APIRoute } from 'astro';
import { calendarOf } from '../site/calendar.ts';
import { published } from '../site/publication.ts';
import { textResponse } from '../site/response.ts';
import { wordsFor } from '../site/translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  textResponse(calendarOf(published(), wordsFor(currentLocale)), 'text/calendar');
