import type { APIRoute } from 'astro';
import { atomOf } from '../feeds/feed.ts';
import { published } from '../publication.ts';
import { textResponse } from '../response.ts';
import { wordsFor } from '../translations/index.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  textResponse(atomOf(published(), wordsFor(currentLocale)), 'application/atom+xml');
