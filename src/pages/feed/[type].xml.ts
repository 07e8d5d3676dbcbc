import type { APIRoute, GetStaticPaths } from 'astro';
import { atomOf, typeFeedPaths, type FeedScope } from '../../site/feed.ts';
import { published } from '../../site/publication.ts';
import { textResponse } from '../../site/response.ts';
import { wordsFor } from '../../site/translations/index.ts';

export const getStaticPaths = typeFeedPaths satisfies GetStaticPaths;

export const GET: APIRoute<FeedScope> = ({ props: { type }, currentLocale }) =>
  textResponse(atomOf(published(), wordsFor(currentLocale), { type }), 'application/atom+xml');
