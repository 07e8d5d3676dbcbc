import type { APIRoute, GetStaticPaths } from 'astro';
import { atomOf, typeFeedPaths, type FeedScope } from '../../feeds/feed.ts';
import { published } from '../../publication.ts';
import { textResponse } from '../../response.ts';
import { wordsFor } from '../../translations/index.ts';

export const getStaticPaths = typeFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<FeedScope> = ({ props: { type }, currentLocale }) =>
  textResponse(atomOf(published(), wordsFor(currentLocale), { type }), 'application/atom+xml');
