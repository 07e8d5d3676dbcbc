import type { APIRoute } from 'astro';
import { atomOf } from '../site/feed.ts';
import { published } from '../site/publication.ts';
import { wordsFor } from '../site/translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(atomOf(published(), wordsFor(currentLocale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
