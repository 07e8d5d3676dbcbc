import type { APIRoute } from 'astro';
import { jsonFeedOf } from '../feeds/feed.ts';
import { published } from '../publication.ts';
import { jsonResponse } from '../response.ts';
import { wordsFor } from '../translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale)), 'application/feed+json');
