import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../../../feeds/calendar.ts';
import { departmentPaths } from '../../../departments.ts';
import { published } from '../../../publication.ts';
import { textResponse } from '../../../response.ts';
import { wordsFor } from '../../../translations/index.ts';

export const getStaticPaths = (() => departmentPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  textResponse(calendarOf(published(), wordsFor(currentLocale), department), 'text/calendar');
