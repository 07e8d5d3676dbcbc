import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../../../site/calendar.ts';
import { published } from '../../../site/publication.ts';
import { wordsFor } from '../../../site/translations/index.ts';

export const getStaticPaths = (() =>
  [...published().register.departments.keys()].map((department) => ({
    params: { department },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  new Response(calendarOf(published(), wordsFor(currentLocale), department), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
