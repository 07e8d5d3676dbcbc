import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeedOf, typeFeedPaths, type FeedScope } from '../../site/feed.ts';
import { published } from '../../site/publication.ts';
import { jsonResponse } from '../../site/response.ts';
import { wordsFor } from '../../site/translations/index.ts';

export const getStaticPaths = typeFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<FeedScope> = ({ props: { type }, currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale), { type }), 'application/feed+json');
