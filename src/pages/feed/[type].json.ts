import type { APIRoute, GetStaticPaths } from 'astro';
import { recordTypes } from '../../domain/records/index.ts';
import { jsonFeedOf, type FeedScope } from '../../site/feed.ts';
import { newsTypes } from '../../site/latest.ts';
import { published } from '../../site/publication.ts';
import { jsonResponse } from '../../site/response.ts';
import { wordsFor } from '../../site/translations/index.ts';

export const getStaticPaths = (() =>
  newsTypes.map((type) => ({
    params: { type: recordTypes[type].address },
    props: { type },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<FeedScope> = ({ props: { type }, currentLocale }) =>
  jsonResponse(jsonFeedOf(published(), wordsFor(currentLocale), { type }), 'application/feed+json');
