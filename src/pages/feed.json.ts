import type { APIRoute } from 'astro';
import { jsonFeedOf } from '../site/feed.ts';
import { published } from '../site/publication.ts';
import { jsonResponse } from '../site/response.ts';
import { wordsFor } from '../site/translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale)), 'application/feed+json');
