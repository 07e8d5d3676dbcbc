import type { APIRoute } from 'astro';
import { atomText } from '../feeds/atom.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../response.ts';
import { feedView } from '../views/feed.ts';

export const GET: APIRoute = ({ currentLocale }) =>
  textResponse(atomText(feedView(published(), {}, currentLocale)), 'application/atom+xml');
