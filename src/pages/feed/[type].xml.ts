import type { APIRoute, GetStaticPaths } from 'astro';
import { recordTypes } from '../../domain/records/index.ts';
import { atomOf, type FeedScope } from '../../site/feed.ts';
import { newsTypes } from '../../site/latest.ts';
import { published } from '../../site/publication.ts';
import { wordsFor } from '../../site/translations/index.ts';

export const getStaticPaths = (() =>
  newsTypes.map((type) => ({
    params: { type: recordTypes[type].address },
    props: { type },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<FeedScope> = ({ props: { type }, currentLocale }) =>
  new Response(atomOf(published(), wordsFor(currentLocale), { type }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
