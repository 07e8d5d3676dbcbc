import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../../../site/calendar.ts';
import { departmentPaths } from '../../../site/departments.ts';
import { published } from '../../../site/publication.ts';
import { textResponse } from '../../../site/response.ts';
import { wordsFor } from '../../../site/translations/index.ts';

export const getStaticPaths = (() => departmentPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  textResponse(calendarOf(published(), wordsFor(currentLocale), department), 'text/calendar');
