import type { APIRoute } from 'astro';
import { atomOf } from '../site/feed.ts';
import { published } from '../site/publication.ts';
import { textResponse } from '../site/response.ts';
import { wordsFor } from '../site/translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  textResponse(atomOf(published(), wordsFor(currentLocale)), 'application/atom+xml');
