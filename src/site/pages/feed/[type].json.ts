import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeedOf, typeFeedPaths, type FeedScope } from '../../feeds/feed.ts';
import { published } from '../../publication.ts';
import { jsonResponse } from '../../response.ts';
import { wordsFor } from '../../translations/index.ts';

export const getStaticPaths = typeFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<FeedScope> = ({ props: { type }, currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale), { type }), 'application/feed+json');
