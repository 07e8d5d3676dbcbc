import type { APIRoute } from 'astro';
import { calendarText } from '../feeds/calendar.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../response.ts';
import { calendarView } from '../views/calendar.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  textResponse(calendarText(calendarView(published(), undefined, currentLocale)), 'text/calendar');
