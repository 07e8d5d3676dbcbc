import type { APIRoute, GetStaticPaths } from 'astro';
import { atomOf } from '../../../site/feed.ts';
import { published } from '../../../site/publication.ts';
import { wordsFor } from '../../../site/translations/index.ts';

export const getStaticPaths = (() =>
  [...published().register.departments.keys()].map((department) => ({
    params: { department },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department }, currentLocale }) =>
  new Response(atomOf(published(), wordsFor(currentLocale), { department }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
