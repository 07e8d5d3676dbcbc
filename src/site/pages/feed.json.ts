import type { APIRoute } from 'astro';
import { jsonFeed } from '../feeds/json-feed.ts';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../response.ts';
import { feedView } from '../views/feed.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  jsonResponse(jsonFeed(feedView(published(), {}, currentLocale)), 'application/feed+json');
