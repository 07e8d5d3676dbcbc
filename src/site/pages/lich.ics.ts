import type { APIRoute } from 'astro';
import { calendarOf } from '../feeds/calendar.ts';
import { published } from '../publication.ts';
import { textResponse } from '../response.ts';
import { wordsFor } from '../translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  textResponse(calendarOf(published(), wordsFor(currentLocale)), 'text/calendar');
